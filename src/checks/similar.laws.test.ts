import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letters, nearDuplicates, pairs, textSimilarity } from './similar.ts';

const text = fc.string({ unit: fc.constantFrom('账', '期', '天', '客', '#'), maxLength: 9 });
const texts = fc.array(text, { maxLength: 12 });
const piecesOf = fc.constantFrom(pairs, letters);
const least = fc.constantFrom(0.3, 0.5, 0.75, 1);

test('the same is found as by comparing each text with every earlier one that repeats none', () => {
  fc.assert(
    fc.property(texts, least, piecesOf, (list, share, pieces) => {
      const repeats: number[] = [];
      for (const [at, one] of list.entries()) {
        const earlier = list.slice(0, at).filter((_, other) => !repeats.includes(other));
        if (earlier.some((other) => textSimilarity(other, one, pieces) >= share)) repeats.push(at);
      }
      expect([...nearDuplicates(list, share, undefined, pieces).keys()]).toEqual(repeats);
    }),
  );
});

test('what is found is alike and earlier', () => {
  fc.assert(
    fc.property(texts, least, piecesOf, (list, share, pieces) => {
      for (const [later, earlier] of nearDuplicates(list, share, undefined, pieces)) {
        expect(earlier).toBeLessThan(later);
        expect(
          textSimilarity(list[earlier] ?? '', list[later] ?? '', pieces),
        ).toBeGreaterThanOrEqual(share);
      }
    }),
  );
});

test('letters do not see the order, but how often each is there', () => {
  expect(textSimilarity('先对账再催款', '再催款先对账', letters)).toBe(1);
  expect(textSimilarity('对账对账', '对账', letters)).toBe(0.5);
});
