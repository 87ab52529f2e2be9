import { expect, test } from 'vitest';
import {
  cashToProfit,
  cashToShortDebt,
  currentRatio,
  interestCover,
  receivablesToRevenue,
} from '../../../core/receivables/index.ts';
import { daysBetween, weekday } from '../dates.ts';
import { expectInQuestion } from '../questions.ts';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('customer-credit-lifecycle/credit-risk-analysis', passage, ...computed);

/** Zhicheng, in 10,000 yuan. */
const lastYear = {
  currentAssets: 4_650,
  currentLiabilities: 3_100,
  cash: 900,
  shortTermDebt: 1_200,
  ebit: 480,
  interest: 120,
  receivables: 1_400,
  revenue: 7_000,
  operatingCashFlow: 288,
  netProfit: 320,
};
const thisYear = {
  currentAssets: 5_200,
  currentLiabilities: 4_000,
  cash: 600,
  shortTermDebt: 1_500,
  ebit: 480,
  interest: 160,
  receivables: 2_100,
  revenue: 8_400,
  operatingCashFlow: 120,
  netProfit: 300,
};

test('the five ratios of this year', () => {
  shows('5,200 ÷ 4,000 = 1.30', 5_200, 4_000, currentRatio(thisYear));
  shows('600 ÷ 1,500 = 0.40', 600, 1_500, cashToShortDebt(thisYear));
  shows('短债比现金多 900 万元', thisYear.shortTermDebt - thisYear.cash);
  shows('480 ÷ 160 = 3.0 倍', 480, 160, interestCover(thisYear));
  const share = receivablesToRevenue(thisYear);
  shows(
    '2,100 ÷ 8,400 = 25%，折合 25% × 365 ≈ 91 天',
    2_100,
    8_400,
    share,
    share,
    365,
    share * 365,
  );
  shows('经营现金流 120 ÷ 净利润 300 = 0.40', 120, 300, cashToProfit(thisYear));
});

test.each([
  ['| 流动比率 | 1.50 | 1.30 |', currentRatio],
  ['| 现金短债比 | 0.75 | 0.40 |', cashToShortDebt],
  ['| 利息保障倍数 | 4.0 | 3.0 |', interestCover],
  ['| 应收占营收 | 20% | 25% |', receivablesToRevenue],
  ['| 现金流比净利 | 0.90 | 0.40 |', cashToProfit],
])('%s', (row, ratio) => {
  shows(row, ratio(lastYear), ratio(thisYear));
});

test('receivables grew faster than sales', () => {
  shows('营收 7,000 → 8,400 万元，增 20%', 7_000, 8_400, 8_400 / 7_000 - 1);
  shows('应收 1,400 → 2,100 万元，增 50%', 1_400, 2_100, 2_100 / 1_400 - 1);
  shows('短债由 1,200 添到 1,500 万元，现金由 900 减到 600 万元', 1_200, 1_500, 900, 600);
  shows('应收增 50%，快过营收的 20%', 2_100 / 1_400 - 1, 8_400 / 7_000 - 1);
  shows('净利去年 320、今年 300 万元', lastYear.netProfit, thisYear.netProfit);
  shows('经营现金流却从 288 掉到 120 万元', 288, thisYear.operatingCashFlow);
});

test('restricted cash and a guarantee given', () => {
  const free = 600 - 120;
  shows('600 − 120 = 480 万元', 600, 120, free);
  const adjusted = cashToShortDebt({ cash: free, shortTermDebt: 1_500 });
  shows('480 ÷ 1,500 = 0.32', free, 1_500, adjusted);
  const called = cashToShortDebt({ cash: free, shortTermDebt: 1_500 + 300 });
  shows('480 ÷ (1,500 + 300) ≈ 0.27', free, 1_500, 300, called);
  shows('扣掉保证金，现金短债比 0.32', adjusted);
  shows('现金短债比低于 0.30（现在 0.32）', 0.3, adjusted);
});

test('ninety days: 270 short', () => {
  expect(daysBetween('2026-12-01', '2027-03-01')).toBe(90);
  expect(weekday('2026-12-18')).toBe(5);
  expect(daysBetween('2026-12-31', '2027-03-01')).toBe(60);
  expect(daysBetween('2026-12-31', '2027-01-30')).toBe(30);
  shows('最晚 12 月 31 日发，60 天账期，次年 3 月 1 日到期', 12, 31, 60, 3, 1);
  shows('从 12 月 1 日排到那天，正好 90 天', 12, 1, 90);
  const collected = 2_000 * 0.95;
  shows('| 到期应收 2,000，去年同期到账 95% | 1,900 |', 2_000, 0.95, collected);
  const gap = 480 + collected - 1_750 - 900;
  shows('| 合计 | −270 |', gap);
  shows('差 270 万元', -gap);
  shows('600 万元续贷：批下来余 330 万元', 600, gap + 600);
});

test('grade C halves the smallest of three limits', () => {
  shows('额度 60 万元（三法最小值 120 万元 × 0.5）', 120 * 0.5, 120, 0.5);
});

test('what the questions tell adds up', () => {
  // Jinbei: stock carries the current ratio.
  expect(currentRatio({ currentAssets: 6_000, currentLiabilities: 5_000 })).toBeCloseTo(1.2, 9);
  expect(currentRatio({ currentAssets: 7_800, currentLiabilities: 5_000 })).toBeCloseTo(1.56, 9);
  expectInQuestion('l6-risk-coke-reason', '存货多 2,400 万元', 5_400 - 3_000);
  expect(950 / 900 - 1).toBeCloseTo(0.056, 3);
  // Zhicheng's subsidiary in a question: cash over debt, cover, what the group took.
  expect(cashToShortDebt({ cash: 300, shortTermDebt: 750 })).toBeCloseTo(0.4, 9);
  expect(cashToShortDebt({ cash: 9_000, shortTermDebt: 6_000 })).toBeCloseTo(1.5, 9);
  expect(interestCover({ ebit: 240, interest: 60 })).toBe(4);
  expectInQuestion('l6-risk-subsidiary', '又占走了 900 万元', 1_100 - 200);
  // Hengwang: two batches of 50 less a guarantee of 60; 150 with the 800, short 650 without.
  expectInQuestion('l6-risk-hengwang', '露在外面 40 万元', 50 * 2 - 60);
  expect(150 - 800).toBe(-650);
  expect(150 - 800 * 0.15).toBe(30);
});
