import { describe, expect, test } from 'vitest';
import { evaluateFormula, FormulaError } from './formula.ts';

test.each([
  ['2 + 3 * 4', 14],
  ['8 - 3 - 2', 3],
  ['16 / 4 / 2', 2],
  ['-2 ^ 2', -4],
  ['2 ^ 3 ^ 2', 512],
  ['2 ^ -1', 0.5],
  ['+5', 5],
  ['max(1, 3, 2) + min(4) + abs(-2) + sqrt(9)', 12],
])('%s is %d, as on paper', (formula, value) => {
  expect(evaluateFormula(formula, {})).toBe(value);
});

test('computes with variables', () => {
  const value = evaluateFormula('sales / 365 * (days - 60)', { sales: 9800, days: 68 });
  expect(value).toBeCloseTo(214.795, 3);
});

describe('round', () => {
  test.each([
    ['round(1.005, 2)', 1.01],
    ['round(-2.5)', -3],
    ['round(1250, -2)', 1300],
  ])('%s is %d: half away from zero', (formula, value) => {
    expect(evaluateFormula(formula, {})).toBe(value);
  });
});

test.each(['max', 'round', 'constructor', 'end', 'pi', 'e'])(
  'a variable may be called %s',
  (name) => {
    expect(evaluateFormula(`max(${name}, round(1.4)) * 2`, { [name]: 21 })).toBe(42);
  },
);

const refused: [formula: string, complaint: string][] = [
  ['sales / day', '没有变量 day，本题的变量是 sales'],
  ['constructor', '没有变量 constructor'],
  ['pi', '没有变量 pi'],
  ['max', '没有变量 max'],
  ['', '只用数、变量'],
  ['sales /', '读不懂：意外的结尾'],
  ['min(sales,', '括号没有配对'],
  ['(sales', '读不懂：括号没有配对'],
  ['sales)', '读不懂：括号没有配对'],
  ['1.2.3', '第 4 个字符处写法不对'],
  ['0x', '读不懂：写法不对'],
  ['sales ＋ 2', '运算符写 + - * /'],
  ['min(sales，2)', '用半角'],
  ['sales × 2', '少了运算符：乘写 *，除写 /'],
  ['sales ÷ 2', '少了运算符'],
  ['sales − 2', '减号写 -'],
  ['（sales）', '半角的 ( )'],
  ['1,200,000 * 2', '千分位逗号：1,200,000 写成 1200000'],
  ['max(1,000)', '千分位逗号：1,000 写成 1000'],
  ['sales / 0', '“sales / 0”算不出有限的数'],
  ['1 / (sales / 0)', '“sales / 0”算不出有限的数'],
  ['sqrt(-sales)', '负数开方'],
  ['min(sales, Infinity)', '算不出有限的数'],
  ['round(sales, 0.5)', '算不出有限的数'],
  ['sin(sales)', '没有函数 sin，可用 round、min、max、abs、sqrt'],
  ['import("x")', '没有函数 import'],
  ['sales(2)', '没有函数 sales'],
  ['abs(1, 2)', '函数 abs 要 1 个数，这里有 2 个'],
  ['round()', '函数 round 要 1–2 个数'],
  ['max()', '函数 max 要至少 1 个数'],
  ['sales = 3', '不能用'],
  ['sales.constructor', '不能用'],
  ['sales.max(1)', '不能用'],
  ['sales > 3', '不能用“>”'],
  ['3!', '不能用“!”'],
  ['"5" * 2', '不能用“"5"”'],
  ['true + 1', '不能用“true”'],
  ['[1, 2]', '不能用'],
  ['1; 2', '不能用'],
  ['100 + 5%', '5% 写成 0.05'],
  ['7 % 3', '不能用“%”'],
  ['2 sales', '少了运算符'],
  ['2(3)', '少了运算符'],
];

test.each(refused)('refuses %s', (formula, complaint) => {
  const attempt = (): number => evaluateFormula(formula, { sales: 1 });
  expect(attempt).toThrow(FormulaError);
  expect(attempt).toThrow(complaint);
  expect(attempt).toThrow(`公式“${formula}”：`);
});

test.each([
  ['nested', `${'('.repeat(5000)}1${')'.repeat(5000)}`],
  ['chained', Array.from({ length: 20_000 }, () => '1').join('+')],
])('refuses a formula %s without end, and shows only its beginning', (_, formula) => {
  const message = `公式“${formula.slice(0, 80)}…”：太长，或者括号套得太深：拆短一些`;
  expect(() => evaluateFormula(formula, {})).toThrow(new FormulaError(message));
});

test('a complaint is short however long the names are', () => {
  const long = 'a'.repeat(500);
  const complaint = (formula: string): string => {
    try {
      return String(evaluateFormula(formula, { [`${long}b`]: 1 }));
    } catch (error) {
      return String(error);
    }
  };
  for (const formula of [long, `${long}(1)`, `${long} = 1`, `1 / (0 * ${long}b)`, `"${long}"`]) {
    expect(complaint(formula).length).toBeLessThan(300);
  }
});

test('the numbers of a function may stand without spaces', () => {
  expect(evaluateFormula('max(1,200)', {})).toBe(200);
});

test('a question without variables says so', () => {
  expect(() => evaluateFormula('sales', {})).toThrow('（本题没有变量）');
});
