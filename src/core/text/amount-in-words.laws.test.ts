import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAmountInWords, toAmountInWords } from './amount-in-words.ts';
import { foldAnswer } from './answer.ts';

const cents = fc.oneof(
  fc.integer({ min: 0, max: 99_999_999_999_999 }),
  fc.integer({ min: 0, max: 20_000 }),
  fc.integer({ min: 0, max: 9_999 }).map((tens) => tens * 100_000),
);

test('what is written is read back', () => {
  fc.assert(
    fc.property(cents, (value) => {
      expect(readAmountInWords(toAmountInWords(value / 100))).toBe(value / 100);
    }),
    { numRuns: 1000 },
  );
});

test('from one yuan on, words and digits are the same answer', () => {
  fc.assert(
    fc.property(
      cents.filter((value) => value >= 100),
      (value) => {
        const yuan = value / 100;
        const folded = foldAnswer(`${yuan}元`);
        expect(foldAnswer(`人民币${toAmountInWords(yuan)}`)).toBe(folded);
        expect(foldAnswer(`¥${yuan.toFixed(2)}`)).toBe(folded);
      },
    ),
  );
});

test('整 stands exactly where nothing follows 元', () => {
  fc.assert(
    fc.property(cents, (value) => {
      expect(toAmountInWords(value / 100).endsWith('整')).toBe(value % 100 === 0);
    }),
  );
});
