import { expect, test } from 'vitest';
import { daysBetween, weekday } from '../dates.ts';
import { expectInQuestion } from '../questions.ts';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('prevention/no-negotiation-best', passage, ...computed);

const cost = (amount: number, days: number) => (amount * 0.06 * days) / 365;

test('what thirty days are worth', () => {
  const free = cost(120, 30);
  shows('120 × 6% × 30 ÷ 365 ≈ 0.59 万元', 120, 0.06, 30, 365, free);
  shows('约是货款的 0.49%', free / 120);
  shows('| 什么也不换 | 120 万元 | 0.59 万元 | 0 | −0.59 万元 |', 120, free, 0, -free);

  const dearer = 120 * 0.005;
  shows('120 × 0.5% = 0.6 万元', 120, 0.005, dearer);
  const dearerCost = cost(120 + dearer, 75) - cost(120, 45);
  shows(
    '| 价格加 0.5% | 120.6 万元 | 0.60 万元 | 0.60 万元 | 0 |',
    0.005,
    120 + dearer,
    dearerCost,
    dearer,
    0,
  );
  expect(Math.abs(dearer - dearerCost)).toBeLessThan(0.005);

  const prepaid = cost(96, 75) - cost(120, 45);
  shows('(96 × 75 − 120 × 45) × 6% ÷ 365 ≈ 0.30 万元', 96, 75, 120, 45, 0.06, 365, prepaid);
  shows('敞口少了 120 × 20% = 24 万元', 120, 0.2, 24);
  shows('| 预付 20% | 96 万元 | 0.30 万元 | 0 | −0.30 万元 |', 0.2, 120 - 24, prepaid, 0, -prepaid);
});

test('terms of the request', () => {
  shows('要 75 天，多 30 天', 75, 75 - 45);
});

test('what the questions tell', () => {
  // Yingke: 200 at 60 days, wants 90.
  expect(cost(200, 30)).toBeCloseTo(0.99, 2);
  expect(200 * 0.005).toBe(1);
  expect(cost(200 * 1.005, 90) - cost(200, 60)).toBeLessThan(1.005);
  expect(cost(160, 90) - cost(200, 60)).toBeCloseTo(0.39, 2);
  expect(cost(120, 90)).toBeLessThan(cost(200, 60));
  // Tianhe owes two invoices.
  expectInQuestion('l4-rule-tianhe', '逾期的 40 万元没有出现在', 22 + 18);
  expect(daysBetween('2026-11-03', '2026-11-23')).toBe(20);
  expect(daysBetween('2026-11-17', '2026-11-23')).toBe(6);
  for (const [date, day] of [
    ['2026-11-23', 1],
    ['2026-12-15', 2],
    ['2027-01-15', 5],
    ['2027-03-31', 3],
  ] as const) {
    expect(weekday(date), date).toBe(day);
  }
});
