import { expect, test } from 'vitest';
import { equationsIn, wrongEquations } from './equations.ts';

const sums = (text: string) =>
  equationsIn(text).map(([left, right]) => `${left.sum} = ${right.sum}`);

test('an equation is found among words, units and bold marks', () => {
  expect(sums('1. 只变天数：9,800 ÷ 365 × (68 − 60) ≈ **214.8 万元**。')).toEqual([
    '9,800 ÷ 365 × (68 − 60) = 214.8',
  ]);
  expect(sums('管理：1.5 人 × 14 万元 = 21 万元，加系统 4 万元')).toEqual(['1.5 × 14 = 21']);
  expect(sums('6% 下是 8 ÷ (92 × 6%) × 365 ≈ 529 天')).toEqual(['8 ÷ (92 × 6%) × 365 = 529']);
  expect(sums('现金却是 60 − 170 = −110 万元')).toEqual(['60 − 170 = −110']);
});

test('a chain is as many equations as it has signs', () => {
  const chain = '净占用 = 应收 1,825.8 + 存货 7,840 ÷ 365 × 62 ≈ 1,825.8 + 1,331.7 = 3,157.5 万元';
  expect(sums(chain)).toEqual([
    '1,825.8 + 7,840 ÷ 365 × 62 = 1,825.8 + 1,331.7',
    '1,825.8 + 1,331.7 = 3,157.5',
  ]);
  expect(wrongEquations(chain)).toEqual([]);
});

test.each([
  '到期日 = 5 月 18 日 + 30 天 = 6 月 17 日',
  '0.03 × (1 + g) = 0.03 + 0.03g',
  '新增应收 g × 68 ÷ 365 ≈ 0.1863g',
  'k = 净利率 × 留存比例；68 天、k 为 3%',
  '临界增长率 = k ÷ (应收天数 ÷ 365 − k)',
  '③ = 5 天',
])('%s is no equation of numbers', (text) => {
  expect(sums(text)).toEqual([]);
});

test('an equation that does not come out is reported with its value', () => {
  expect(wrongEquations('9,800 ÷ 365 × 8 ≈ 241.8 万元；60 + 8 = 68 天')).toEqual([
    `9,800 ÷ 365 × 8 = 241.8, but it is ${(9800 / 365) * 8}`,
  ]);
  expect(wrongEquations('216 ÷ 1,800 = 1.2%')).toHaveLength(1);
  expect(wrongEquations('1,000 + 1 = 1,001.1')).toHaveLength(1);
});

test('what is rounded may differ by what rounding takes away', () => {
  expect(wrongEquations('98.6 × 75% ≈ 74.0 万元')).toEqual([]);
  expect(wrongEquations('12,740 ÷ 365 × 72 − 9,800 ÷ 365 × 68 ≈ 2,513.1 − 1,825.8')).toEqual([]);
});

test('yuan on the left may be ten thousands of yuan on the right', () => {
  expect(wrongEquations('应收 498 × 1,000 元 = 49.8 万元')).toEqual([]);
  expect(wrongEquations('120 万元 × 6% ÷ 365 ≈ 197 元')).toEqual([]);
  expect(wrongEquations('498 × 1,000 元 = 49.8 元')).toHaveLength(1);
});

test('a long sum without a result is given up at once', () => {
  expect(sums('1 + '.repeat(2000))).toEqual([]);
  expect(sums(`${'1 + '.repeat(2000)}1 = 2,001`)).toHaveLength(1);
});

test('two numbers side by side are not one', () => {
  expect(sums('7 8 + 1 = 9')).toEqual(['8 + 1 = 9']);
});
