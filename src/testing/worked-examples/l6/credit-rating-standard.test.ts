import { expect, test } from 'vitest';
import { creditLimit } from '../../../core/receivables/index.ts';
import { expectInQuestion } from '../questions.ts';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('customer-credit-lifecycle/credit-rating-standard', passage, ...computed);

const group = creditLimit({
  netAssets: 2_800,
  netAssetShare: 0.1,
  monthlyPurchases: 100,
  termDays: 45,
  bufferDays: 15,
  workingCapital: 1_600,
  workingCapitalShare: 0.15,
  gradeFactor: 0.8,
});

test('three subsidiaries: 330 granted apart, 160 together, 195 owed', () => {
  shows('120、120、90 万元，合计 330 万元', 120, 120, 90, 120 + 120 + 90);
  shows('2,800 × 10% = 280 万元', 2_800, 0.1, group.byNetAssets);
  shows('100 × (45 + 15) ÷ 30 = 200 万元', 100, 45, 15, 30, group.byDemand);
  shows('1,600 × 15% = 240 万元', 1_600, 0.15, group.byWorkingCapital);
  shows('取最小 200 万元，集团 B 级 × 0.8 = 160 万元', group.byDemand, 0.8, group.limit);
  const owed = 95 + 60 + 40;
  shows('95 + 60 + 40 = 195 万元', 95, 60, 40, owed);
  shows('195 − 160 = 35 万元', owed, group.limit, owed - group.limit);
  for (const [limit, debt] of [
    [120, 95],
    [120, 60],
    [90, 40],
  ] as const) {
    expect(debt).toBeLessThan(limit);
  }
});

test('from B to C, 23 too much', () => {
  shows('150 × 0.8 = 120 万元', 150, 0.8, 150 * 0.8);
  shows('150 × 0.5 = 75 万元', 150, 0.5, 150 * 0.5);
  shows('98 − 75 = 23 万元', 98, 75, 98 - 75);
});

test('what the questions tell adds up', () => {
  // c05: three limits of 1,000 granted apart; 2,600 drawn and lost.
  expectInQuestion('l6-rating-group-8000', '3,000 万元的名义额度', 1_000 * 3);
  expectInQuestion('l6-rating-group-8000', '没有一张写着 2,600', 900 + 850 + 850);
  // Kailan: three times 240 graded B and C.
  expect(240 * 0.5).toBe(120);
  // Luzhou downgraded: 180 * 0.8 = 144, 180 * 0.5 = 90; owes 112.
  expect(180 * 0.8).toBe(144);
  expect(40 * 0.3).toBe(12);
  // The exception: 96 + 50 stays below the limit of one grade up, 150.
  expect(96 + 50).toBeLessThan(150);
  expect(150 * 0.8).toBe(120);
  // Reviews a month: as ruled, and as drafted.
  expectInQuestion('l6-rating-review-load', '= 72.5 份', 90 / 12 + 210 / 6 + 90 / 3);
  expect(90 / 3 + 60 / 6 + 240 / 12).toBe(60);
  expectInQuestion('l6-rating-review-load', '= 55 份', 90 / 3 + 300 / 12);
  // Zhicheng and Dayang share a limit: 120 * 0.5 less what is owed.
  expectInQuestion('l6-rating-hidden-group', '志成最多 14 万元', 120 * 0.5 - 46);
  expectInQuestion('l6-rating-hidden-group', '重填后志成可用 34 万元', 120 * 0.5 - (46 - 20));
});
