import { expect, test } from 'vitest';
import { overdueRate, periodEndDso } from '../../../core/receivables/index.ts';
import { daysBetween } from '../dates.ts';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('wrap-up/course-summary', passage, ...computed);

test('63 days, 24%', () => {
  const dso = periodEndDso({ closingReceivables: 1_260, creditSales: 7_300, periodDays: 365 });
  const overdue = overdueRate({ overdue: 302.4, receivables: 1_260 });
  shows('1,260 ÷ 7,300 × 365 = 63 天', 1_260, 7_300, 365, dso);
  shows('302.4 ÷ 1,260 = 24%', 302.4, 1_260, overdue);
  shows('写成一行：63 天、24%', dso, overdue);
});

test('the card: 46 days left, 136 in all, a review on a Friday', () => {
  shows('从 11 月 30 日数还有 46 天', 11, 30, daysBetween('2026-11-30', '2027-01-15'));
  shows('在第 46 天过去了', daysBetween('2026-11-30', '2027-01-15'));
  shows('三笔 38 + 86 + 12 = 136 万元', 38, 86, 12, 136);
  expect(daysBetween('2026-11-30', '2027-02-28')).toBe(90);
  expect(new Date('2027-02-28').getUTCDay()).toBe(0);
  for (const day of ['2026-12-02', '2026-12-04', '2026-12-11', '2027-01-04', '2027-02-26']) {
    expect([1, 2, 3, 4, 5]).toContain(new Date(day).getUTCDay());
  }
});

test('what the questions tell adds up', () => {
  // Danfeng's guarantee: due on 28 July, six months, 58 days from 1 December.
  expect(daysBetween('2026-12-01', '2027-01-28')).toBe(58);
  expect(new Date('2026-12-06').getUTCDay()).toBe(0);
  expect(new Date('2026-12-13').getUTCDay()).toBe(0);
  expect(14 + 26).toBe(40);
});
