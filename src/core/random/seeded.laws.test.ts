import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seeded, shuffle } from './seeded.ts';

test('a shuffle keeps every entry and leaves its argument alone', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.string(), (list, seed) => {
      const before = [...list];
      const drawn = shuffle(list, seeded(seed));
      expect(list).toEqual(before);
      expect([...drawn].sort((a, b) => a - b)).toEqual([...list].sort((a, b) => a - b));
    }),
  );
});

test('every number lies in [0, 1)', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const random = seeded(seed);
      for (let draw = 0; draw < 20; draw += 1) {
        const value = random();
        expect(value >= 0 && value < 1).toBe(true);
      }
    }),
  );
});

test('over many seeds every position is equally likely', () => {
  const counts = [0, 0, 0, 0];
  for (let seed = 0; seed < 4000; seed += 1) {
    const at = shuffle(['k', 'x', 'y', 'z'], seeded(`seed-${seed}`)).indexOf('k');
    counts[at] = (counts[at] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120);
});
