import { expect, test } from 'vitest';
import { annualisedDiscount, carryingCost } from '../../../core/receivables/index.ts';
import { expectInFigure, expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('overdue-collection-skills/early-payment-incentives', passage, ...computed);
const figure = (passage: string, ...computed: number[]) =>
  expectInFigure('DiscountCost', passage, ...computed);

const yearly = (percent: number, discountDays: number, netDays: number) =>
  annualisedDiscount({ discountRate: percent / 100, discountDays, netDays });

test('2/10 net 30 is 37.2%, 1/10 net 30 is 18.4%, 2/10 net 60 is 14.9%', () => {
  shows('2% 除以 98%，乘 365，再除以 20 天，是 37.2%', 0.02, 0.98, 365, 20, yearly(2, 10, 30));
  shows('年化就降到 14.9%', yearly(2, 10, 60));
  figure('10 天内付减 2%、最迟 30 天付清，是 37.2%', 10, 0.02, 30, yearly(2, 10, 30));
  figure('10 天内付减 1%、最迟 30 天付清，是 18.4%', 10, 0.01, 30, yearly(1, 10, 30));
  figure('10 天内付减 2%、最迟 60 天付清，是 14.9%', 10, 0.02, 60, yearly(2, 10, 60));
  for (const [percent, net, result] of [
    [2, 30, '37.2'],
    [1, 30, '18.4'],
    [2, 60, '14.9'],
  ] as const) {
    figure(
      `{ terms: '10 天内付减 ${percent}%，最迟 ${net} 天', percent: ${result}, kind`,
      10,
      percent / 100,
      net,
      yearly(percent, 10, net) * 100,
    );
  }
  figure('FUNDS = 6;', 6);
  figure('>虚线：资金成本 6%<', 0.06);
});

const saved = carryingCost({ amount: 60, annualRate: 0.06, days: 20 });

test('2% of 60 gives away 1.0 net, 1.7% of the sum', () => {
  shows('60 × 2% = 1.2 万元', 60, 0.02, 60 * 0.02);
  shows('60 × 6% × 20 ÷ 365 ≈ 0.2 万元', 60, 0.06, 20, 365, saved);
  shows('1.2 − 0.2 = 1.0 万元', 1.2, saved, 1.2 - saved);
  shows('占 60 万元的 1.7%', 60, (1.2 - saved) / 60);
  shows('720 万元的 2% 是 14.4 万元', 12 * 60, 0.02, 12 * 60 * 0.02);
});

test('what the questions tell: the clerk’s error and the bound at 7%', () => {
  expect((1.5 / 98.5) * (365 / 45)).toBeCloseTo(0.124, 3);
  expect(yearly(1.5, 15, 45)).toBeCloseTo(0.185, 3);
  expect(0.015 * (365 / 30)).toBeCloseTo(0.1825, 4);
  const gained = carryingCost({ amount: 1, annualRate: 0.07, days: 30 });
  expect(gained).toBeCloseTo(0.006, 3);
  expect(0.02 - gained).toBeCloseTo(0.014, 3);
  // who is worth it: 2 of 40 and 1 of 25, not 1 of 200
  expect(2 / 40).toBeGreaterThan(0.02 - gained);
  expect(1 / 25).toBeGreaterThan(0.02 - gained);
  expect(1 / 200).toBeLessThan(0.02 - gained);
});

test('what the questions tell: 64 at three points, or whole in two parts', () => {
  expect(64 * 0.97).toBeCloseTo(62.08, 9);
  expect(64 * 0.03).toBeCloseTo(1.92, 9);
  expect(64 * 0.8).toBeCloseTo(51.2, 9);
  const half = (days: number) => carryingCost({ amount: 32, annualRate: 0.06, days });
  expect(half(15) + half(45)).toBeCloseTo(0.3, 1);
});

test('what the questions tell: a discount for everyone', () => {
  const interest = (amount: number, days: number) =>
    carryingCost({ amount, annualRate: 0.08, days });
  expect(2400 * 0.02).toBe(48);
  expect(interest(1440, 20) + interest(720, 65)).toBeCloseTo(16.6, 1);
  expect(720 * 0.015).toBeCloseTo(10.8, 9);
  expect(48 - 16.6 - 10.8).toBeCloseTo(20.6, 9);
  expect(2400 * 0.7 * 0.02).toBeCloseTo(33.6, 9);
  expect(300 * 0.036).toBeCloseTo(10.8, 9);
  expect(0.036 + interest(1, 65)).toBeGreaterThan(0.02);
  expect(20 * 0.02).toBeCloseTo(0.4, 9);
  expect(420 * 0.02).toBeCloseTo(8.4, 9);
  expect(yearly(2, 24, 30)).toBeGreaterThan(1);
  expect(300 * 0.02).toBeCloseTo(6, 9);
  expect(55 + 20).toBe(300 / 4);
});
