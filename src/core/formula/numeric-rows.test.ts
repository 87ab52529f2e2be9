import { describe, expect, test } from 'vitest';
import { numericSchema } from '../question/schema/numeric.ts';
import { FormulaError } from './formula.ts';
import { numericRows, type NumericRow } from './numeric-rows.ts';

const rowsOf = (answer: object, own: object = {}): NumericRow[] =>
  numericRows(
    numericSchema.parse({
      id: 'l1-days-cost',
      rev: 1,
      type: 'numeric',
      objective: 'l1.s1.o1',
      level: 'apply',
      difficulty: 1,
      stem: '多占用多少营运资金？',
      explanation: '讲解',
      see: 'l1.s1#cost',
      answer: {
        formula: 'sales / 365 * (days - 60)',
        unit: '万元',
        round: 1,
        tolerance: 0.1,
        ...answer,
      },
      variables: [
        { sales: 9800, days: 68 },
        { sales: 7300, days: 72 },
      ],
      ...own,
    }),
  );

test('every row of variables is worked out and rounded', () => {
  expect(rowsOf({}).map(({ keyed }) => keyed.answer)).toEqual([214.8, 240]);
  expect(rowsOf({}).map(({ shown }) => shown)).toEqual(['214.8 万元', '240.0 万元']);
});

test('texts may show the variables and the answer', () => {
  expect(rowsOf({})[0]?.scope).toEqual({ sales: 9800, days: 68, answer: 214.8 });
});

test('without variables there is one row', () => {
  const rows = rowsOf({ formula: 12.5 }, { variables: undefined });
  expect(rows.map(({ keyed }) => keyed.answer)).toEqual([12.5]);
});

describe('tolerance', () => {
  test('a number is in the unit of the answer', () => {
    expect(rowsOf({ tolerance: 0.5 }).map(({ keyed }) => keyed.tolerance)).toEqual([0.5, 0.5]);
  });

  test('a percentage is of the answer of each row', () => {
    const rows = rowsOf({ tolerance: '0.5%' });
    expect(rows.map(({ keyed }) => keyed.tolerance)).toEqual([1.074, 1.2]);
  });

  test('a percentage of a negative answer is positive', () => {
    const [row] = rowsOf({ formula: '-sales', tolerance: '10%' });
    expect(row?.keyed.tolerance).toBe(980);
  });
});

test('foreseen mistakes are rounded like the answer', () => {
  const mistakes = [{ formula: 'sales / 365 * days', feedback: '这是全部应收。' }];
  expect(rowsOf({}, { mistakes }).map(({ keyed }) => keyed.mistakes)).toEqual([[1825.8], [1440]]);
});

test('an answer that rounds to nothing is 0, not −0', () => {
  expect(rowsOf({ formula: '-0.04' })[0]?.keyed.answer).toBe(0);
});

test('a formula that fails in one row fails', () => {
  const variables = [{ sales: 1, days: 1 }, { sales: 1 }];
  expect(() => rowsOf({}, { variables })).toThrow('没有变量 days');
});

test('no variable may take the name of the answer', () => {
  expect(() => rowsOf({ formula: '1' }, { variables: [{ answer: 1 }] })).toThrow(FormulaError);
});
