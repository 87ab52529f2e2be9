import { expect, test } from 'vitest';
import { daysBetween } from '../dates.ts';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('collection-mindset-and-steps/four-special-arrears', passage, ...computed);

test('44 万 splits into 6 disputed and 38 undisputed', () => {
  shows('湘南陶瓷欠 44 万元，有书面异议的那批货 6 万元，其余 38 万元', 44, 6, 44 - 6);
});

test('of the three deadlines the guarantee is the nearest', () => {
  const today = '2026-11-02';
  const guarantee = daysBetween(today, '2026-12-15');
  shows('逾期 140 天', daysBetween('2026-06-15', today));
  shows('届满，还有 956 天', daysBetween(today, '2029-06-15'));
  shows('前起诉，还有 360 天', daysBetween(today, '2027-10-28'));
  shows('到 12 月 15 日，只剩 43 天', 12, 15, guarantee);
  shows('时效剩 956 天，保证期间只剩 43 天', daysBetween(today, '2029-06-15'), guarantee);
  expect(daysBetween('2026-12-01', '2026-12-15')).toBe(14);
  expect(daysBetween(today, '2026-11-17')).toBe(15);
  shows('还剩 28 天', daysBetween('2026-11-17', '2026-12-15'));
});

test('a registered title is worth 22.08 万 on 44', () => {
  const registered = 24 + (44 - 24) * 0.08;
  const unregistered = 44 * 0.08;
  shows('24 + (44 − 24) × 8% = 25.60 万元', 24, 44, 24, 0.08, registered);
  shows('44 × 8% = 3.52 万元', 44, 0.08, unregistered);
  shows('25.60 − 3.52 = 22.08 万元', registered, unregistered, registered - unregistered);
  shows('同样 44 万，登记差 22 万', 44, registered - unregistered);
});

test('the scenarios of the bank add up', () => {
  expect(daysBetween('2026-06-20', '2026-08-19')).toBe(60);
  expect((52 - 7) * 0.4).toBe(18);
  expect(45 - 18).toBe(27);
  expect(27 * 0.9).toBeCloseTo(24.3, 9);
  expect(daysBetween('2026-08-19', '2026-12-31')).toBe(134);
  // Preservation of 52 万: 30 + 990 + 0.5% of what is above 10 万.
  expect(30 + 990 + (520_000 - 100_000) * 0.005).toBe(3120);
  expect(daysBetween('2026-10-08', '2026-10-20')).toBe(12);
  expect(3 * 20).toBe(60);
  expect(60 - 14 - 8).toBe(38);
  expect((14 + 8 + 24) / 60).toBeCloseTo(0.767, 3);
  expect(60 * 0.08).toBeCloseTo(4.8, 9);
  expect(58 - 5).toBe(53);
});
