import { expect, test } from 'vitest';
import { expectInQuestion } from '../questions.ts';
import { expectInFigure, expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('prevention/nine-checks', passage, ...computed);

const growth = (from: number, to: number) => to / from - 1;
const total = (scores: readonly number[]) => scores.reduce((sum, score) => sum + score, 0);

/** Shuncheng, in the order of the nine checks. */
const shuncheng = [0, 2, 1, 0, 1, 1, 1, 0, 0];

test('receivables grew 28 points faster than sales', () => {
  const receivables = growth(1_000, 1_400);
  const sales = growth(5_000, 5_600);
  shows('应收 1,000 → 1,400 万元，增 40%', 1_000, 1_400, receivables);
  shows('营收 5,000 → 5,600 万元，增 12%', 5_000, 5_600, sales);
  shows('应收快了 28 个百分点，过了 20 的线', (receivables - sales) * 100, 20);
});

test('20% fewer insured, six points, half of the limit', () => {
  shows('(60 − 48) ÷ 60 = 20%', 60, 48, 60, (60 - 48) / 60);
  shows('社保半年降 20%', (60 - 48) / 60);
  shows('2 + 1 + 1 + 1 + 1 = 6 分', 2, 1, 1, 1, 1, total(shuncheng));
  shows('80 万元打五折，最多 40 万元', 80, 80 / 2);
  // Shuncheng just reaches the six points of the figure.
  expectInFigure('NineChecksVerdict', '总分到 6 分吗？', total(shuncheng));
  expectInFigure('NineChecksVerdict', "['总分到', '6 分吗？']", total(shuncheng));
});

test('what the questions tell adds up', () => {
  // Jinqiao: 18% and 9% against 15%; 90 insured become 60.
  expect((90 - 60) / 90).toBeGreaterThan(0.3);
  expect(total([1, 1, 0, 0, 1, 0, 2, 2, 0])).toBe(7);
  // Taiyu's accounts: only stock grows 20 points faster than sales.
  const sales = growth(5_000, 5_500);
  expect(sales).toBeCloseTo(0.1, 9);
  expect(growth(600, 870) - sales).toBeCloseTo(0.35, 9);
  expect(growth(900, 960) - sales).toBeLessThan(0.2);
  expect(growth(260, 330) - sales).toBeCloseTo(0.17, 2);
  // Zhengda: related parties owe 340 of a net worth of 1,900; 2,100 of sales were not declared.
  expect(340 / 1_900).toBeGreaterThan(0.1);
  expectInQuestion('l4-checks-zhengda', '2,100 万元的差额要有', 8_300 - 6_200);
  expect(total([0, 1, 0, 0, 0, 1, 1, 0, 0])).toBe(3);
  expect(total([0, 2, 2, 0, 0, 1, 1, 0, 0])).toBe(6);
  // Hongtu's lines: two of six stand still.
  expect(2 / 6).toBeLessThan(0.5);
  // Mulan's pack of one month: 40 ordered.
  expectInQuestion('l4-checks-conditions', '每批赊 28 万元', 40 * 0.7);
  expectInQuestion('l4-checks-conditions', '两批叠加 56 万元', 40 * 0.7 * 2);
  expectInQuestion('l4-checks-conditions', '两批 48 万元', 40 * 0.6 * 2);
  expect(total([0, 1, 0, 0, 1, 2, 1, 1, 0])).toBe(6);
  // The conclusion to write: 7 points, 70 halved.
  expect(total([0, 1, 2, 1, 0, 1, 1, 1, 0])).toBe(7);
  expectInQuestion('l4-checks-write', '建议额度 35 万元', 70 / 2);
});
