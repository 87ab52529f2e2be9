import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldAnswer, foldings, simplify } from './answer.ts';
import { UNIT_FAMILIES } from './units.ts';

const traditional = { 應: '应', 帳: '账', 個: '个', 年: '年' };
const telling = [
  ...'aAａＡΣ1２三十百万亿点零两壹拾元角分整¥￥,，.。、！%-—–～~ 　"“”《》應应帳個个半年月周天日人民币',
];
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...telling), maxLength: 14 }),
  fc.string({ unit: 'grapheme' }),
);
const folding = fc.constantFrom(
  {},
  { traditional },
  { units: UNIT_FAMILIES.时间 },
  { traditional, units: UNIT_FAMILIES.时间 },
);

/** Every folding that looks at characters, in a drawn order. */
const inSomeOrder = fc.shuffledSubarray(
  [...foldings, (typed: string) => simplify(typed, traditional)],
  { minLength: foldings.length + 1 },
);
const through = (steps: readonly ((typed: string) => string)[], typed: string): string =>
  steps.reduce((folded, step) => step(folded), typed);

test('folding a folded text changes nothing', () => {
  fc.assert(
    fc.property(text, folding, (typed, by) => {
      const folded = foldAnswer(typed, by);
      expect(foldAnswer(folded, by)).toBe(folded);
    }),
    { numRuns: 3000 },
  );
});

describe('the order of the foldings of characters does not matter', () => {
  test('to each other', () => {
    fc.assert(
      fc.property(text, inSomeOrder, inSomeOrder, (typed, some, others) => {
        expect(through(some, typed)).toBe(through(others, typed));
      }),
      { numRuns: 3000 },
    );
  });

  test('to the end: what was folded before, however often, folds to the same', () => {
    fc.assert(
      fc.property(text, fc.array(fc.constantFrom(...foldings)), folding, (typed, some, by) => {
        expect(foldAnswer(through(some, typed), by)).toBe(foldAnswer(typed, by));
      }),
      { numRuns: 1000 },
    );
  });
});

test('a folded text has no spaces, capitals, full-width signs or punctuation at its end', () => {
  fc.assert(
    fc.property(text, folding, (typed, by) => {
      expect(foldAnswer(typed, by)).not.toMatch(/[\sA-Z！-～]|[.,;:!?、]$/);
    }),
  );
});

test('a text full of numbers and units folds to an end, once and for all', () => {
  const quantities = fc
    .array(
      fc.constantFrom(
        '1',
        '2',
        '.',
        '三',
        '十',
        '万',
        '元',
        '角',
        '分',
        '整',
        '¥',
        '半',
        '个',
        '年',
        '月',
        '天',
      ),
      {
        maxLength: 9,
      },
    )
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(quantities, folding, (typed, by) => {
      const folded = foldAnswer(typed, by);
      expect(foldAnswer(folded, by)).toBe(folded);
    }),
    { numRuns: 5000, examples: [['5元整4角', {}]] },
  );
});
