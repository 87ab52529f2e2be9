import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, nearest } from './nearest.ts';

/** Few letters, so that words have something in common. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'l', '1', '款'), maxLength: 8 });

test('the distance is 0 exactly between equal words', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, a)).toBe(0);
      expect(editDistance(a, b) === 0).toBe(a === b);
    }),
  );
});

test('there and back are equally far', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
    }),
  );
});

test('no detour is shorter', () => {
  fc.assert(
    fc.property(word, word, word, (a, b, c) => {
      expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
    }),
  );
});

test('one letter put in, taken out or changed is one step', () => {
  const edited = fc.record({ left: word, right: word, letter: fc.constantFrom('x', 'y') });
  fc.assert(
    fc.property(edited, ({ left, right, letter }) => {
      expect(editDistance(left + right, left + letter + right)).toBe(1);
      expect(editDistance(`${left}z${right}`, left + letter + right)).toBe(1);
    }),
  );
});

test('the distance lies between the difference of the lengths and the longer length', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = editDistance(a, b);
      expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});

test('nothing is nearer than the nearest', () => {
  fc.assert(
    fc.property(word, fc.array(word, { minLength: 1 }), (name, candidates) => {
      const found = nearest(name, candidates);
      const least = Math.min(...candidates.map((candidate) => editDistance(name, candidate)));
      expect(found).toBe(candidates.find((candidate) => editDistance(name, candidate) === least));
    }),
  );
});
