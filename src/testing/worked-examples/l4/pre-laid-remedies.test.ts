import { expect, test } from 'vitest';
import { daysBetween } from '../dates.ts';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('prevention/pre-laid-remedies', passage, ...computed);

const later = (from: string, days: number) =>
  new Date(Date.parse(from) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

test('a price of six instalments and one fifth of it', () => {
  const price = 60 + 6 * 30;
  shows('设备总价 240 万元', price);
  shows('240 ÷ 5 = 48 万元', price, 5, price / 5);
  shows('第二期 30 万元没付，占 12.5%', 30, 30 / price);
  shows('共欠 60 万元，占 25%', 60, 60 / price);
  shows('60 − 8 = 52 万元，52 ÷ 240 ≈ 21.7%', 60, 8, 60 - 8, 52, price, 52 / price);
  shows('240 − 60 − 30 = 150 万元', price, 60, 30, price - 60 - 30);
  shows('150 − 8 = 142 万元', 150, 8, 150 - 8);
  expect(52).toBeGreaterThan(price / 5);
});

test('the days of the clauses', () => {
  shows('逾期 3 天，电话联系', daysBetween('2026-05-15', '2026-05-18'));
  shows('逾期 17 天，通知进了约定邮箱', daysBetween('2026-05-15', '2026-06-01'));
  expect(later('2026-05-15', 15)).toBe('2026-05-30');
  expect(later('2026-06-01', 7)).toBe('2026-06-08');
  expect(later('2026-06-16', 15)).toBe('2026-07-01');
});

test('sums that the questions tell', () => {
  // 远塑: 36 down and 8 of 18.
  expect(36 + 8 * 18).toBe(180);
  expect(180 / 5).toBe(36);
  expect(18 + (18 - 10)).toBe(26);
  expect(26 + 15).toBe(41);
  expect(26 + 18).toBe(44);
  // 凌峰: six of 50, 8 in dispute.
  expect(50 / 300).toBeLessThan(0.2);
  expect(50 - 8).toBe(42);
});
