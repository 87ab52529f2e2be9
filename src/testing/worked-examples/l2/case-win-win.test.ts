import { expect, test } from 'vitest';
import { carryingCost } from '../../../core/receivables/index.ts';
import { daysBetween, weekday } from '../dates.ts';
import { expectInFigure, expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('overdue-collection-skills/case-win-win', passage, ...computed);

const START = '2026-03-10';
const invoices = [
  { received: '2025-09-30', due: '2025-11-29', overdue: 101, amount: 62 },
  { received: '2025-10-31', due: '2025-12-30', overdue: 70, amount: 58 },
  { received: '2025-11-30', due: '2026-01-29', overdue: 40, amount: 66 },
];
const downPayment = 60;
const instalment = 24;
const allowance = 6;
const owed = 186;
const cash = downPayment + instalment * 5;
const days = ['03-20', '04-20', '05-20', '06-20', '07-20', '08-20'].map((day) =>
  daysBetween(START, `2026-${day}`),
);
const [first = 0, ...later] = days;
const last = later.at(-1) ?? 0;
const weighted = downPayment * first + instalment * later.reduce((sum, day) => sum + day, 0);
const meanDays = weighted / cash;
const cost = (wanDays: number) => carryingCost({ amount: wanDays, annualRate: 0.06, days: 1 });

/** The court fee in yuan, by the scale of facts.md A3-33. */
function courtFeeParts(yuan: number): number[] {
  const steps: [upTo: number, rate: number][] = [
    [100_000, 0.025],
    [200_000, 0.02],
    [500_000, 0.015],
    [1_000_000, 0.01],
    [2_000_000, 0.009],
  ];
  let from = 10_000;
  const parts = steps.map(([upTo, rate]) => {
    const part = Math.max(0, Math.min(yuan, upTo) - from) * rate;
    from = upTo;
    return part;
  });
  return [50, ...parts];
}
const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);

test('three invoices of 60 days, 186 together', () => {
  for (const { received, due, overdue } of invoices) {
    expect(daysBetween(received, due)).toBe(60);
    expect(daysBetween(due, START)).toBe(overdue);
  }
  expect(sum(invoices.map(({ amount }) => amount))).toBe(owed);
});

test('the plan adds up, and the weekdays are as told', () => {
  expect(cash + allowance).toBe(owed);
  expect(owed - downPayment).toBe(126);
  shows('60 + 24 × 5 + 6 = 186 万元，其中现金 180 万元', 60, 24, 5, 6, owed, cash);
  shows('本案 60 + 24 × 5 + 6 = 186', 60, 24, 5, 6, owed);
  shows('对余款 126 签连带责任保证', owed - downPayment);
  expect(weekday('2026-06-20')).toBe(6);
  expect(daysBetween('2026-06-20', '2026-06-23')).toBe(3);
  expect(instalment).toBeLessThan(30);
  expect(downPayment).toBeLessThan(65);
});

test('71.2 days on average, 2.1 and 2.3 of cost', () => {
  shows('10、41、71、102、132、163 天', ...days);
  shows(
    '60 × 10 + 24 × (41 + 71 + 102 + 132 + 163) = 12,816',
    downPayment,
    first,
    instalment,
    ...later,
    weighted,
  );
  shows('12,816 ÷ 180 = 71.2 天', weighted, cash, meanDays);
  shows('12,816 × 6% ÷ 365 ≈ 2.1 万元', weighted, 0.06, 365, cost(weighted));
  shows(
    '(12,816 + 6 × 163) × 6% ÷ 365 ≈ 2.3 万元',
    weighted,
    allowance,
    last,
    0.06,
    365,
    cost(weighted + allowance * last),
  );
  expect(cost(weighted + instalment * 3 + allowance * last)).toBeCloseTo(2.3, 1);
});

test('the allowance is 3.2%, 16.5% a year, and the new order nearly pays for it', () => {
  const yearly = ((allowance / owed) * 365) / meanDays;
  shows('6 ÷ 186 ≈ 3.2%', allowance, owed, allowance / owed);
  shows('6 ÷ 186 × 365 ÷ 71.2 ≈ 16.5%', allowance, owed, 365, meanDays, yearly);
  shows('2.3 + 6 = 8.3 万元', cost(weighted + 6 * last), 6, cost(weighted + 6 * last) + 6);
  shows('40 × 20% = 8 万元', 40, 0.2, 8);
  shows('等钱 71.2 天，占用 2.3 万元', meanDays, cost(weighted + 6 * last));
});

test('court fees of 21,540 and 5,000 yuan', () => {
  const parts = courtFeeParts(owed * 1e4);
  shows('50 元 + 2,250 + 2,000 + 4,500 + 5,000 + 7,740 = 21,540 元', ...parts, sum(parts));
  const preservation = Math.min(5000, 30 + 99_000 * 0.01 + (owed * 1e4 - 100_000) * 0.005);
  shows('保全费封顶 5,000 元', preservation);
});

test('the form can be filled: 50, three of 20, and the rest from July', () => {
  expect(50 + 20 * 3 + 35 * 2 + 6).toBe(owed);
});

test('the sums the questions tell', () => {
  expect(38 + 16 * 5 + 5).toBe(128 - 5);
  expect(38 + 17 * 5 + 5).toBe(128);
  expect(40 + 16.6 * 5 + 5).toBeCloseTo(128, 9);
  expect(70 / 6).toBeLessThan(12);
  expect(90 / 6).toBeGreaterThan(12);
  expect(36 + 14 * 6).toBe(120);
  expect(120 - 36 - 14 * 2 - 14 - 10).toBe(32);
});

test('the figure shows the same plan', () => {
  const figure = (passage: string, ...computed: number[]) =>
    expectInFigure('WinWinPlan', passage, ...computed);
  figure('>现金 60 + 24 × 5 = 180 万元<', 60, 24, 5, cash);
  figure('>折让 6 万元，合计 186 万元<', allowance, owed);
  figure('加折让 6 万元，合计 186 万元', allowance, owed);
  figure('>连带保证 126，晚过 5 日全部到期<', owed - downPayment, 5);
  figure('从 2026 年 3 月 10 日到 8 月 20 日，共 163 天', 2026, 3, 10, 8, 20, last);
  figure('LAST = 163;', last);
  for (const month of [3, 4, 5, 6, 7, 8]) {
    const day = daysBetween(START, `2026-0${month}-20`);
    const amount = month === 3 ? downPayment : instalment;
    figure(`{ day: ${day}, amount: ${amount}, month: '${month} 月' }`, day, amount, month);
  }
  figure('>折让 6<', allowance);
  figure('>每期 20 日付，宽限 5 日<', 20, 5);
  const day = (date: string) => daysBetween(START, date);
  figure('<rect class="fig-box" x={x(4)} y="206"', day('2026-03-14'), 206);
  figure('<rect class="fig-box-good" x={x(6)} y="246"', day('2026-03-16'), 246);
  figure('width={x(20) - x(6)}', day('2026-03-30'), day('2026-03-16'));
  figure('>新单 40：预付 20，货到付清 20<', 40, 20, 40 - 20);
});
