import { expect, test } from 'vitest';
import { daysBetween, later } from '../dates.ts';
import { expectInQuestion } from '../questions.ts';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('prevention/pre-laid-remedies', passage, ...computed);

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
  const fifth = (passage: string, ...computed: number[]) =>
    expectInQuestion('l4-remedies-one-fifth', passage, ...computed);
  fifth('买设备 180 万元，首付 36 万元已付，余款八期，每期 18 万元', 36 + 8 * 18, 36, 18);
  fifth('180 ÷ 5 = 36 万元', 180, 5, 180 / 5);
  fifth('26 + 15 = 41 万元', 18 + (18 - 10), 15, 26 + 15);
  fifth('18 + 8 + 18 = 44 万元，过了 36 万元；前一期只有 26 万元', 18, 8, 18, 44, 180 / 5, 26);
  // 凌峰: six of 50, 8 in dispute.
  expectInQuestion('l4-remedies-enable-today', '50 ÷ 300 约 16.7%', 50, 300, 50 / 300);
  expectInQuestion('l4-remedies-enable-today', '42 万元照催，8 万元走争议', 50 - 8, 8);
});
