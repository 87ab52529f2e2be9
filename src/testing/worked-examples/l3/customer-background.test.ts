import { expect, test } from 'vitest';
import { daysBetween } from '../dates.ts';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('collection-mindset-and-steps/customer-background', passage, ...computed);

const invoices = [
  { amount: 22, late: 4 },
  { amount: 18, late: 9 },
  { amount: 30, late: 15 },
];
const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);

test('15 minutes in five parts', () => {
  const minutes = [3, 4, 2, 4, 2];
  shows('3 + 4 + 2 + 4 + 2 = 15 分钟', ...minutes, sum(minutes));
  expect(daysBetween('2026-11-20', '2026-11-24')).toBe(4);
  shows('11 月 20 日到期，逾期 4 天', 11, 20, 4);
});

test('late by 10.0 days weighted, 9.3 plainly', () => {
  const weighted = sum(invoices.map(({ amount, late }) => amount * late));
  const amount = sum(invoices.map((invoice) => invoice.amount));
  shows(
    '(22 × 4 + 18 × 9 + 30 × 15) ÷ (22 + 18 + 30) = 700 ÷ 70 = 10.0 天',
    ...invoices.flatMap((invoice) => [invoice.amount, invoice.late]),
    ...invoices.map((invoice) => invoice.amount),
    weighted,
    amount,
    weighted / amount,
  );
  const late = invoices.map((invoice) => invoice.late);
  shows('(4 + 9 + 15) ÷ 3 ≈ 9.3 天', ...late, 3, sum(late) / 3);
  shows('近三笔 22、18、30 万元，晚 4、9、15 天', 22, 18, 30, ...late);
});

test('the endings add up', () => {
  expect(34 - 20).toBe(14);
});
