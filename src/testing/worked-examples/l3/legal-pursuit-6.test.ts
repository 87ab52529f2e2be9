import { expect, test } from 'vitest';
import { daysBetween } from '../dates.ts';
import { expectInFigure, expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('collection-mindset-and-steps/legal-pursuit-6', passage, ...computed);

/** 诉讼费用交纳办法, articles 13 and 14: the part of the claim within each bracket at its own rate. */
const brackets = [
  { upTo: 100_000, rate: 0.025 },
  { upTo: 200_000, rate: 0.02 },
  { upTo: 500_000, rate: 0.015 },
  { upTo: 1_000_000, rate: 0.01 },
  { upTo: 2_000_000, rate: 0.009 },
];

function courtFee(claim: number): number {
  let fee = 50;
  let from = 10_000;
  for (const { upTo, rate } of brackets) {
    fee += Math.max(Math.min(claim, upTo) - from, 0) * rate;
    from = upTo;
  }
  return fee;
}

const preservationFee = (claim: number): number =>
  Math.min(5000, 30 + 99_000 * 0.01 + (claim - 100_000) * 0.005);

test('the fee scale gives the sums known for other claims', () => {
  expect([150_000, 480_000, 1_000_000, 1_200_000].map(courtFee)).toEqual([
    3300, 8500, 13_800, 15_600,
  ]);
  expect([150_000, 300_000, 480_000, 1_000_000].map(preservationFee)).toEqual([
    1270, 2020, 2920, 5000,
  ]);
});

test('86 万: 12,400, 4,133 and 4,820 元', () => {
  shows('90,000 × 2.5% = 2,250 元', 90_000, 0.025, 2250);
  shows('100,000 × 2% = 2,000 元', 100_000, 0.02, 2000);
  shows('300,000 × 1.5% = 4,500 元', 300_000, 0.015, 4500);
  shows('360,000 × 1% = 3,600 元', 360_000, 0.01, 3600);
  shows('+ 4,500 + 3,600 = 12,400 元', 4500, 3600, courtFee(860_000));
  shows('减半，6,200 元', courtFee(860_000) / 2);
  shows('12,400 ÷ 3 ≈ 4,133 元', courtFee(860_000), 3, courtFee(860_000) / 3);
  shows('99,000 × 1% = 990 元', 99_000, 0.01, 990);
  shows('760,000 × 0.5% = 3,800 元', 760_000, 0.005, 3800);
  shows('30 + 990 + 3,800 = 4,820 元', 30, 990, 3800, preservationFee(860_000));
  shows('保全费最高 5,000 元', preservationFee(10_000_000));
  expectInFigure('LegalRemedies', "'最高 5,000 元，另备担保'", preservationFee(10_000_000));
  expectInFigure('LegalRemedies', '；最高 5,000 元，另备担保；', preservationFee(10_000_000));
  // 民事诉讼法: an order within 48 hours before the suit.
  expectInFigure('LegalRemedies', "'诉前：48 小时内裁定'", 2 * 24);
  expectInFigure('LegalRemedies', '诉前 48 小时内裁定；', 2 * 24);
  expectInFigure('LegalRemedies', "'1–2 个月'", 1, 2);
  expectInFigure('LegalRemedies', '支付令：1 到 2 个月；', 1, 2);
});

test('a lead to property is worth 80 times the suit without one', () => {
  const blind = 86 * 0.08 - (1.24 + 5);
  const secured = 86 * 0.7 - (1.24 + 0.48 + 5);
  shows('86 × 8% − (1.24 + 5.00) = 0.64 万元', 86, 0.08, 1.24, 5, blind);
  shows('86 × 70% − (1.24 + 0.48 + 5.00) = 53.48 万元', 86, 0.7, 1.24, 0.48, 5, secured);
  expect(secured / blind).toBeGreaterThan(80);
  expect(secured / blind).toBeLessThan(90);
});

test('the sums of the bank', () => {
  expect(courtFee(360_000) + preservationFee(360_000)).toBe(9020);
  expect(30 + 990 + (1_500_000 - 100_000) * 0.005).toBe(8020);
  expect(courtFee(360_000) / 3).toBeCloseTo(2233, 0);
  expect(22 + 14).toBe(36);
  expect(daysBetween('2026-11-06', '2026-12-06')).toBe(30);
  expect(30 * 0.06).toBeCloseTo(1.8, 9);
  expect(4 + 12).toBe(16);
  expect(courtFee(360_000)).toBe(6700);
  expect(courtFee(360_000) / 2).toBe(3350);
  const spent = 0.12 + preservationFee(300_000) / 10_000;
  expect(50 - spent).toBeCloseTo(49.7, 1);
  expect(38 - spent).toBeCloseTo(37.7, 1);
  expect(55 - 5 - 30).toBe(20);
  expect(120 * 0.65 - (1.56 + 0.5 + 6)).toBeCloseTo(69.94, 9);
  expect(120 * 0.1 - 7.56).toBeCloseTo(4.44, 9);
});
