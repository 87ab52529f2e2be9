import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldAnswer, foldings, simplify } from './answer.ts';
import { toNumeral } from './chinese-numeral.ts';
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
        '块',
        '毛',
        '满',
        '又',
        '周',
        '点',
        '百分之',
        '倍',
        '‰',
        '(',
        ')',
        '人民币',
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

describe('a quantity is the same', () => {
  const whole = fc.integer({ min: 0, max: 99_999 });
  const decimals = fc.integer({ min: 1, max: 9 });
  const zeros = fc.constantFrom('', '0', '00');
  const unit = fc.constantFrom('%', '倍', '天', '日', '年', '个月', '元', '个百分点');
  /** 12.5 as it is said. */
  const said = (n: number, d: number): string => `${toNumeral(n)}点${toNumeral(d)}`;

  test('whatever zeros end its decimals, and said or in digits', () => {
    fc.assert(
      fc.property(whole, decimals, zeros, unit, folding, (n, d, more, of, by) => {
        const plain = foldAnswer(`${n}.${d}${of}`, by);
        expect(foldAnswer(`${n}.${d}${more}${of}`, by)).toBe(plain);
        expect(foldAnswer(said(n, d) + of, by)).toBe(plain);
        expect(foldAnswer(`${n}.0${more}${of}`, by)).toBe(foldAnswer(n + of, by));
      }),
    );
  });

  test('and no other one, with or without the unit', () => {
    fc.assert(
      fc.property(whole, decimals, unit, folding, (n, d, of, by) => {
        expect(foldAnswer(`${n}.0${d}${of}`, by)).not.toBe(foldAnswer(`${n}.${d}${of}`, by));
        expect(foldAnswer(`${n}.${d}0`, by)).not.toBe(foldAnswer(`${n}.${d}`, by));
      }),
    );
  });

  test('百分之 before is % behind', () => {
    fc.assert(
      fc.property(whole, decimals, folding, (n, d, by) => {
        const plain = foldAnswer(`${n}.${d}%`, by);
        expect(foldAnswer(`百分之${said(n, d)}`, by)).toBe(plain);
        expect(foldAnswer(`千分之${n}${d}`, by)).toBe(plain);
        expect(foldAnswer(`千分之${said(n, d)}`, by)).toBe(foldAnswer(`${n}.${d}‰`, by));
      }),
    );
  });

  test('in 元, in 块 and 毛, and with a currency on either side', () => {
    fc.assert(
      fc.property(whole, decimals, folding, (n, d, by) => {
        const plain = foldAnswer(`${n}.${d}元`, by);
        for (const text of [
          `${n}.${d}块`,
          `${toNumeral(n)}块${toNumeral(d)}毛`,
          `RMB${n}.${d}0`,
          `${n}.${d}元人民币`,
        ]) {
          expect(foldAnswer(text, by)).toBe(plain);
        }
      }),
    );
  });

  test('with 答： before it and in the brackets of a blank', () => {
    fc.assert(
      fc.property(whole, fc.constantFrom('%', '倍', '天', '年'), folding, (n, of, by) => {
        expect(foldAnswer(`答：（${n}${of}）。`, by)).toBe(foldAnswer(n + of, by));
      }),
    );
  });
});
