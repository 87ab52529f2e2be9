import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearDuplicates, textSimilarity } from './similar.ts';

const text = fc.string({ unit: fc.constantFrom('账', '期', '天', '客', '#'), maxLength: 9 });
const texts = fc.array(text, { maxLength: 12 });
const least = fc.constantFrom(0.3, 0.5, 0.75, 1);

test('the same is found as by comparing each text with every earlier one that repeats none', () => {
  fc.assert(
    fc.property(texts, least, (list, share) => {
      const repeats: number[] = [];
      for (const [at, one] of list.entries()) {
        const earlier = list.slice(0, at).filter((_, other) => !repeats.includes(other));
        if (earlier.some((other) => textSimilarity(other, one) >= share)) repeats.push(at);
      }
      expect([...nearDuplicates(list, share).keys()]).toEqual(repeats);
    }),
  );
});

test('what is found is alike and earlier', () => {
  fc.assert(
    fc.property(texts, least, (list, share) => {
      for (const [later, earlier] of nearDuplicates(list, share)) {
        expect(earlier).toBeLessThan(later);
        expect(textSimilarity(list[earlier] ?? '', list[later] ?? '')).toBeGreaterThanOrEqual(
          share,
        );
      }
    }),
  );
});
