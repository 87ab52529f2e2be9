import { expect, test } from 'vitest';
import { daysBetween, weekday } from '../dates.ts';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('collection-mindset-and-steps/nail-rule', passage, ...computed);

const DUE = '2026-07-15';
const START = '2026-10-13';
const PAID = '2026-11-05';

test('90 days overdue on a Tuesday, paid after 113 days, 120 days on 12 November', () => {
  shows('36 万元，逾期 90 天', 36, daysBetween(DUE, START));
  expect(weekday(START)).toBe(2);
  shows('从 7 月 15 日数是 113 天', 7, 15, daysBetween(DUE, PAID));
  shows('在逾期 120 天即 11 月 12 日之前向法院递交', daysBetween(DUE, '2026-11-12'), 11, 12);
  shows('合同写签收后 60 天付', daysBetween('2026-05-16', DUE));
  expect(weekday('2026-11-06')).toBe(5);
});

test('Tuesdays and Thursdays of four weeks, twice a week, below the limit', () => {
  const days = ['10-13', '10-15', '10-20', '10-22', '10-27', '10-29', '11-03', '11-05'];
  expect(days.map((day) => weekday(`2026-${day}`))).toEqual([2, 4, 2, 4, 2, 4, 2, 4]);
  shows('2 次 × 4 周 = 8 次', 2, 4, days.length);
  shows('在每周 3 次、四周 12 次的上限以内', 3, 3 * 4);
  expect(weekday('2026-11-02')).toBe(1);
});

test('the dates and sums of the questions', () => {
  expect(daysBetween('2026-08-05', '2026-11-03')).toBe(90);
  expect(weekday('2026-11-03')).toBe(2);
  expect(weekday('2026-11-19')).toBe(4);
  expect(weekday('2026-11-27')).toBe(5);
  expect(daysBetween('2026-08-05', '2026-11-27')).toBe(114);
  expect(daysBetween('2026-08-05', '2027-02-01')).toBe(180);
  expect(daysBetween('2026-08-05', '2026-12-25')).toBe(142);
  expect(30 + 5 + 13 + 3).toBe(51);
  expect(48 - 30).toBe(18);
});
