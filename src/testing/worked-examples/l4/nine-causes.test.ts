import { expect, test } from 'vitest';
import { daysBetween } from '../dates.ts';
import { expectInQuestion } from '../questions.ts';
import { expectInFigure, expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('prevention/nine-causes', passage, ...computed);

/** The twelve arrears of the quarter by main cause, in 10,000 yuan. */
const papers = [34, 22, 16];
const blind = [28, 26];
const others = [18, 14, 12, 11, 9, 6, 4];
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
const total = sum([...papers, ...blind, ...others]);

test('twelve arrears come to 200, the first two causes to 63%', () => {
  const count = papers.length + blind.length + others.length;
  shows('第三季度 12 笔逾期，合计 200 万元', count, total);
  shows('| 合计 | | | 200 |', total);
  shows('34 + 22 + 16 = 72 万元', ...papers, sum(papers));
  shows('28 + 26 = 54 万元', ...blind, sum(blind));
  const leaders = sum(papers) + sum(blind);
  shows('126 ÷ 200 = 63%', leaders, total, leaders / total);
});

test('the figure adds up', () => {
  const bars = [sum(papers), sum(blind), ...others];
  const shares = bars.map((_, index) => sum(bars.slice(0, index + 1)) / total);
  const text = [
    '单据断链 72，累计 36%',
    '盲授信 54，累计 63%',
    '弱合同 18，累计 72%',
    '催收迟缓 14，累计 79%',
    '交付瑕疵 12，累计 85%',
    '跟踪缺位 11，累计 90.5%',
    '考核错位 9，累计 95%',
    '环境恶化 6，累计 98%',
    '无政策 4，累计 100%',
  ];
  text.forEach((passage, index) => {
    expectInFigure('CausePareto', passage, bars[index] ?? NaN, shares[index] ?? NaN);
    const name = passage.split(' ')[0] ?? '';
    const amount = bars[index] ?? NaN;
    expectInFigure('CausePareto', `${'⑤②③⑦④⑥⑧⑨①'[index]} ${name}', amount: ${amount} }`, amount);
  });
  expectInFigure('CausePareto', 'LEADERS = 2;', shares.findIndex((share) => share > 0.6) + 1);
});

test('the control reaches 50 of 72, and 74% of the invoices pass', () => {
  shows('34 + 16 = 50 万元', 34, 16, 34 + 16);
  shows('另外 22 万元是开票晚', sum(papers) - 50);
  shows('111 ÷ 150 = 74%', 111, 150, 111 / 150);
});

test('what the questions tell adds up', () => {
  // Hongtu: due 15 September, paid 15 October; the invoice was due 8 July.
  expect(daysBetween('2026-09-15', '2026-10-15')).toBe(30);
  expect(daysBetween('2026-07-08', '2026-08-28')).toBe(51);
  // Mulan's register: as entered, and cleaned.
  expectInQuestion('l4-pareto-clean', '本季度逾期 160 万元', 52 + 38 + 34 + 26 + 24 - 14);
  expectInQuestion('l4-pareto-clean', '合计 160', 22 + 38 + 20 + 26 + 24 + 30);
  // Jinqiao's quarter.
  expectInQuestion('l4-pareto-meeting', '300 万元：单据断链', 96 + 84 + 48 + 36 + 36);
  expect(6 + 4 + 5 + 12 + 3).toBe(30);
  expect((96 + 84) / 300).toBe(0.6);
  expect(48 + 30).toBeLessThan(84);
  // Taiyu's pilot: 46 of 50 in time, and 37 of 50.
  expect(46 / 50).toBe(0.92);
  expect(40 / 42).toBeCloseTo(0.952, 3);
});
