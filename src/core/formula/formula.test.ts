import { expect, test } from 'vitest';
import { evaluateFormula, FormulaError } from './formula.ts';

test('computes with variables, as written on paper', () => {
  expect(evaluateFormula('sales / 365 * (days - 60)', { sales: 9800, days: 68 })).toBeCloseTo(
    214.795,
    3,
  );
  expect(evaluateFormula('-2 ^ 2 + max(1, 3) * abs(-2)', {})).toBe(2);
});

test('rounds half away from zero', () => {
  expect(evaluateFormula('round(1.005, 2)', {})).toBe(1.01);
});

const refused: [formula: string, complaint: string][] = [
  ['sales / day', '没有变量 day，本题的变量是 sales'],
  ['sales /', '读不懂'],
  ['sales / 0', '除以零'],
  ['sin(sales)', '没有函数 sin'],
  ['sales = 3', '不能用'],
  ['import("x")', '没有函数 import'],
  ['sales.constructor', '不能用'],
  ['sales > 3', '不能用“>”'],
];

test.each(refused)('refuses %s', (formula, complaint) => {
  const attempt = (): number => evaluateFormula(formula, { sales: 1 });
  expect(attempt).toThrow(FormulaError);
  expect(attempt).toThrow(complaint);
});
