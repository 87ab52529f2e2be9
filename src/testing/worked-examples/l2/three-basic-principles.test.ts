import { expect, test } from 'vitest';
import { daysBetween } from '../dates.ts';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('overdue-collection-skills/three-basic-principles', passage, ...computed);

test('two invoices of the reminder, sent seven days before they are due', () => {
  shows('15.8 + 10.6 = 26.4 万元', 15.8, 10.6, 15.8 + 10.6);
  shows('往前 7 天', daysBetween('2026-12-11', '2026-12-18'));
  shows('26.4 万元，12 月 18 日到期', 15.8 + 10.6, 12, 18);
});

test('60 days from delivery on 6 July are over on 4 September', () => {
  expect(daysBetween('2026-07-06', '2026-09-04')).toBe(60);
  expect(daysBetween('2026-09-04', '2026-09-14')).toBe(10);
  expect(8.6 - 5).toBeCloseTo(3.6, 9);
});
