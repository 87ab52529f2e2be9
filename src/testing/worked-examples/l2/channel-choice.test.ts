import { expect, test } from 'vitest';
import { carryingCost } from '../../../core/receivables/index.ts';
import { daysBetween } from '../dates.ts';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('overdue-collection-skills/channel-choice', passage, ...computed);

const perDay = (balance: number) => carryingCost({ amount: balance, annualRate: 0.06, days: 1 });

test('a visit of 1,800 pays after 28.8 days on 380,000 and after 288 on 38,000', () => {
  shows('380,000 × 6% ÷ 365 ≈ 62.5 元', 380_000, 0.06, 365, perDay(380_000));
  shows('1,800 ÷ 62.5 = 28.8 天', 1800, perDay(380_000), 1800 / 62.5);
  shows('要早收 288 天', 1800 / 6.25);
  expect(1800 / perDay(38_000)).toBeCloseTo(288, 0);
});

test('the sums and days the questions tell', () => {
  expect(21 - 4).toBe(17);
  expect(20 + 20 + 22).toBe(62);
  expect(3 + 19).toBe(22);
  expect(daysBetween('2026-10-20', '2026-10-31')).toBe(11);
  expect(perDay(50_000)).toBeCloseTo(8.2, 1);
  // four months are left of three years
  expect(daysBetween('2026-09-07', '2027-01-10')).toBe(125);
});
