import { expect, test } from 'vitest';
import { daysBetween, weekday } from '../dates.ts';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('prevention/keep-friendship', passage, ...computed);

test('days of the talk with Mr Shi', () => {
  shows(
    '今年 10 月 27 日，二期设备款 24 万元逾期 6 天',
    10,
    27,
    24,
    daysBetween('2026-10-21', '2026-10-27'),
  );
  expect(daysBetween('2026-10-21', '2026-10-23')).toBeLessThanOrEqual(3);
  // A Wednesday, and the one of the week after.
  expect(weekday('2026-11-04')).toBe(3);
});

test('the visit after the payment of last year', () => {
  shows('| 5 月 14 日 | 逾期 1 天', 5, 14, daysBetween('2025-05-13', '2025-05-14'));
  shows('| 5 月 20 日 | 逾期 7 天', 5, 20, daysBetween('2025-05-13', '2025-05-20'));
  shows('到账到回访是 21 天', daysBetween('2025-06-05', '2025-06-26'));
});

test('days that the questions tell', () => {
  expect(daysBetween('2026-11-04', '2026-11-11')).toBe(7);
  expect(daysBetween('2026-11-04', '2026-11-20')).toBe(16);
  expect(daysBetween('2026-11-27', '2027-01-15')).toBe(49);
  expect(daysBetween('2026-11-20', '2027-01-15')).toBe(56);
});
