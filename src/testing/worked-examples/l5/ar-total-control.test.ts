import { expect, test } from 'vitest';
import {
  allocateCeiling,
  bestPossibleDso,
  receivablesCeiling,
} from '../../../core/receivables/index.ts';
import { expectInQuestion } from '../questions.ts';
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
  const rows = limits.map((limit, index) => [
    limit,
    [120, 110, 58][index] ?? NaN,
    [15, 20, 14][index] ?? NaN,
  ]);
  const [anpei = [], lidu = [], jinfan = []] = rows;
  figure(
    "{ name: '安沛轴件', limit: 176.3, receivable: 120, pipeline: 15, colour: '绿' }",
    ...anpei,
  );
  figure(
    "{ name: '丽都家饰', limit: 146.9, receivable: 110, pipeline: 20, colour: '黄' }",
    ...lidu,
  );
  figure("{ name: '金帆制罐', limit: 60, receivable: 58, pipeline: 14, colour: '红' }", ...jinfan);
  figure("{ name: '合计', limit: 383.2, receivable: 288, pipeline: 49,", sum(limits), all, other);
  expect([used(0, 135) < 0.8, used(1, 130) > 0.8 && used(1, 130) <= 1, used(2, 72) > 1]).toEqual([
    true,
    true,
    true,
  ]);
  figure('x={x(0.8)} y="20" text-anchor="middle">80%<', 0.8, 20, 0.8);
  figure('x={x(1)} y="20" text-anchor="middle">100%<', 1, 20, 1);
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
  expectInQuestion('l5-ceiling-dealer', '本周末敞口 275 万元', 230 + 20 + 25);
  expectInQuestion('l5-ceiling-dealer', '回落到 220 万元', 250 - 30);
  expectInQuestion('l5-ceiling-dealer', '敞口 310 万元', 240 + 70);
});
