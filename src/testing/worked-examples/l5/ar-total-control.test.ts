import { expect, test } from 'vitest';
import {
  allocateCeiling,
  bestPossibleDso,
  receivablesCeiling,
} from '../../../core/receivables/index.ts';
import { expectInFigure, expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('ar-system-management/ar-total-control', passage, ...computed);
const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0);
const ceilingOf = (annualCreditSales: number, targetDso = 55) =>
  receivablesCeiling({ annualCreditSales, targetDso });

const ceiling = ceilingOf(9800);

test('a target of 55 days allows 1,476.7 and asks for 413.3', () => {
  shows('9,800 ÷ 365 ≈ 26.85 万元', 9800, 365, 9800 / 365);
  shows('9,800 ÷ 365 × 55 ≈ 1,476.7 万元', 9800, 365, 55, ceiling);
  shows('1,890 − 1,476.7 = 413.3 万元', 1890, ceiling, 1890 - ceiling);
  shows('应收不能超过 1,476.7 万元', ceiling);
  const third = receivablesCeiling({ annualCreditSales: 2560, targetDso: 55, yearDays: 92 });
  shows('2,560 ÷ 92 × 55 ≈ 1,530.4 万元，要压 359.6 万元', 2560, 92, 55, third, 1890 - third);
  shows('10,780 ÷ 365 × 55 ≈ 1,624.4 万元', 9800 * 1.1, 365, 55, ceilingOf(9800 * 1.1));
  const best = bestPossibleDso({ currentReceivables: 1240, creditSales: 2560, periodDays: 92 });
  shows('华晟三季度是 44.6 天，目标定 40 天', best, 40);
});

const region = ceilingOf(2600);
const plans = [
  { plannedSales: 900, termDays: 60 },
  { plannedSales: 1000, termDays: 45 },
  { plannedSales: 700, termDays: 30 },
];
const shares = allocateCeiling({ ceiling: region, customers: plans });

test('the east: 391.8 in three shares', () => {
  shows('2,600 ÷ 365 × 55 ≈ 391.8 万元', 2600, 365, 55, region);
  expect(sum(shares)).toBeCloseTo(region, 9);
  shows('| 900 | 60 | 54 | 176.3 |', 900, 60, (900 * 60) / 1000, shares[0] ?? 0);
  shows('| 1,000 | 45 | 45 | 146.9 |', 1000, 45, (1000 * 45) / 1000, shares[1] ?? 0);
  shows('| 700 | 30 | 21 | 68.6 |', 700, 30, (700 * 30) / 1000, shares[2] ?? 0);
  const weights = sum(plans.map(({ plannedSales, termDays }) => plannedSales * termDays));
  shows('| 2,600 | | 120 | 391.8 |', 2600, weights / 1000, sum(shares));
  shows(
    '54 ÷ 120 = 45%，391.8 × 45% ≈ 176.3 万元',
    54,
    weights / 1000,
    0.45,
    region,
    0.45,
    region * 0.45,
  );
  shows('多出的 8.6 万元', (shares[2] ?? 0) - 60);
});

test('who has used how much', () => {
  const limits = [shares[0] ?? 0, shares[1] ?? 0, 60];
  const used = (index: number, exposure: number) => exposure / (limits[index] ?? 0);
  const figure = (passage: string, ...computed: number[]) =>
    expectInFigure('LimitOccupancy', passage, ...computed);
  const first = [limits[0] ?? 0, 120, 15, used(0, 135)];
  figure('额度 176.3，应收 120，在途、已产 15，占用率 76.6%', ...first);
  const second = [limits[1] ?? 0, 110, 20, used(1, 130)];
  figure('额度 146.9，应收 110，在途、已产 20，占用率 88.5%', ...second);
  figure('额度 60.0，应收 58，在途、已产 14，占用率 120.0%', 60, 58, 14, used(2, 72));
  const all = 120 + 110 + 58;
  const other = 15 + 20 + 14;
  const share = (all + other) / sum(limits);
  figure('额度 383.2，应收 288，在途、已产 49，占用率 87.9%', sum(limits), all, other, share);
  shows('只看应收 58 万元、不看在途和已产 14 万元的人', 58, 14);
  shows('它还有 2 万元可用', 60 - 58);
});

test('Jinfan: 32 over, of which 18 are due and 14 are paid ahead', () => {
  shows('72 + 20 = 92 万元，超 92 − 60 = 32 万元', 58 + 14, 20, 92, 92, 60, 92 - 60);
  shows('32 − 18 = 14 万元', 32, 18, 32 - 18);
  shows('92 − 18 − 14 = 60 万元', 92, 18, 14, 92 - 18 - 14);
});

test('where 413.3 comes from, and the dealer of the pitfall', () => {
  expect(260 + 75 + 50 + 28.3).toBeCloseTo(1890 - ceiling, 1);
  shows('200 + 5 × 29 = 345 万元，超 72.5%', 200, 5, 29, 345, 345 / 200 - 1);
  expect(210 + 40 + 95).toBe(345);
});

test('the stories of the questions', () => {
  const found = allocateCeiling({
    ceiling: 300,
    customers: [
      { plannedSales: 600, termDays: 60 },
      { plannedSales: 900, termDays: 40 },
      { plannedSales: 600, termDays: 30 },
    ],
  });
  expect(found.map((share) => Math.round(share))).toEqual([120, 120, 60]);
  expect(230 + 20 + 25).toBe(275);
  expect(275 - 30 + 40).toBe(285);
  expect(275 - 30 + 40 - 35).toBe(250);
  expect(76 + 24 - 80).toBe(20);
  expect(250 - 30).toBe(220);
  expect(240 + 70).toBe(310);
});
