import { expect, test } from 'vitest';
import { daysBetween } from '../dates.ts';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('prevention/hold-position', passage, ...computed);

test('what the three wishes are worth', () => {
  const days = daysBetween('2026-10-15', '2026-11-24');
  shows('欠远塑新材（虚构）96 万元，逾期 40 天', 96, days);
  const penalty = 96 * 0.0003 * days;
  shows('96 × 0.03% × 40 ≈ 1.15 万元', 96, 0.0003, days, penalty);
  const rest = 96 - 30;
  const delay = (rest * 0.06 * 30) / 365;
  shows('66 × 6% × 30 ÷ 365 ≈ 0.33 万元', rest, 0.06, 30, 365, delay);
  shows('加起来约 1.48 万元', penalty + delay);
  shows('66 + 45 = 111 万元', rest, 45, rest + 45);
  shows('敞口比收款前还多 15 万元', 45 - 30);
  expect(daysBetween('2026-11-24', '2026-12-24')).toBe(30);
});

test('sums that the questions tell', () => {
  expect(64 - 20).toBe(44);
  expect(52 - 18).toBe(34);
  expect(52 - 18 + 16).toBe(50);
  expect(daysBetween('2026-11-09', '2026-12-09')).toBe(30);
  expect(daysBetween('2026-11-16', '2026-11-19')).toBe(3);
});
