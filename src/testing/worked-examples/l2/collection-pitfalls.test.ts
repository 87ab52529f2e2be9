import { expect, test } from 'vitest';
import { daysBetween, weekday } from '../dates.ts';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('overdue-collection-skills/collection-pitfalls', passage, ...computed);

test('twice a day for five days is seven above the cap of three', () => {
  shows('2 × 5 = 10 次', 2, 5, 2 * 5);
  shows('10 − 3 = 7 次', 10, 3, 10 - 3);
});

test('four accounts, twelve contacts before and eight after', () => {
  shows('21 + 34 + 15 + 12 = 82 万元', 21, 34, 15, 12, 21 + 34 + 15 + 12);
  shows('联系从 12 次变成 8 次', 10 + 1 + 0 + 1, 3 + 2 + 1 + 2);
  shows('10 + 1 + 0 + 1', 10, 1, 0, 1);
  shows('3 + 2 + 1 + 2', 3, 2, 1, 2);
});

test('the week and the due date of the page', () => {
  // Monday to Friday
  expect(weekday('2026-11-23')).toBe(1);
  expect(daysBetween('2026-11-23', '2026-11-27')).toBe(4);
  // next Wednesday is seven days after this Wednesday
  shows('提前 7 天', daysBetween('2026-11-25', '2026-12-02'));
});

test('what the questions tell', () => {
  expect(daysBetween('2026-10-12', '2026-10-28')).toBe(16);
  expect(daysBetween('2026-10-20', '2026-10-28')).toBe(8);
  expect(daysBetween('2026-10-19', '2026-10-22') + 1).toBe(4);
  expect(47 - 1).toBe(46);
  expect(weekday('2026-11-30')).toBe(1);
});
