import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NUMERAL, readNumeral, toNumeral } from './chinese-numeral.ts';

const small = fc.integer({ min: 0, max: 200_000 });
const large = fc.integer({ min: 0, max: 999_999_999_999_999 });
// Zeros in the middle are where numerals go wrong.
const gappy = fc
  .array(fc.constantFrom('0', '0', '0', '1', '9'), { minLength: 1, maxLength: 15 })
  .map((digits) => Number(digits.join('')));

test('what is written is read back', () => {
  fc.assert(
    fc.property(fc.oneof(small, large, gappy), fc.boolean(), (value, formal) => {
      expect(readNumeral(toNumeral(value, formal))).toBe(value);
    }),
    { numRuns: 1000 },
  );
});

test('a numeral with 点 is the number that its digits write', () => {
  const places = fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 })
    .map((figures) => figures.join(''));
  fc.assert(
    fc.property(small, places, (whole, figures) => {
      const named = [...figures].map((figure) => toNumeral(Number(figure))).join('');
      expect(readNumeral(`${toNumeral(whole)}点${named}`)).toBe(Number(`${whole}.${figures}`));
    }),
  );
});

test('whatever is read is a number that can be written in digits, or none', () => {
  const text = fc.string({ unit: fc.constantFrom(...NUMERAL, '.', '点'), maxLength: 12 });
  fc.assert(
    fc.property(text, (typed) => {
      const read = readNumeral(typed);
      if (read !== null) expect(String(read)).toMatch(/^\d+(\.\d+)?$/);
    }),
    { numRuns: 1000 },
  );
});
