import { expect, test } from 'vitest';
import { daysBetween } from '../dates.ts';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('overdue-collection-skills/collector-8-chars', passage, ...computed);

const due = '2026-09-10';

test('days after the due date of the four entries', () => {
  shows('9 月 22 日 | 12 天', 9, 22, daysBetween(due, '2026-09-22'));
  shows('9 月 24 日 | 14 天', 9, 24, daysBetween(due, '2026-09-24'));
  shows('9 月 28 日 | 18 天', 9, 28, daysBetween(due, '2026-09-28'));
  shows('9 月 30 日 | 20 天', 9, 30, daysBetween(due, '2026-09-30'));
  shows('12 − 3 = 9 天', daysBetween(due, '2026-09-22'), 3, daysBetween(due, '2026-09-22') - 3);
});

test('the returned goods and the cells that failed', () => {
  shows('34 − 3 = 31 万元', 34, 3, 34 - 3);
  const failed = new Set(['及时一', '有据一', '有据二', '坚持二', '守界二', '守界一']);
  shows('8 格里 6 格没过', 4 * 2, failed.size);
});

test('the sums and days the questions tell', () => {
  expect(36 + 6).toBe(42);
  expect(1.5 + 4.5).toBe(6);
  expect(daysBetween('2026-06-12', '2026-06-30')).toBe(18);
  expect(daysBetween('2026-11-20', '2026-11-23')).toBe(3);
});
