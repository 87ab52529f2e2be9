import { expect, test } from 'vitest';
import { weightedDays } from '../../../core/receivables/index.ts';
import { daysBetween, later, monthAndDay, weekday } from '../dates.ts';
import { expectInQuestion } from '../questions.ts';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('prevention/build-habits', passage, ...computed);

const INVOICES = [
  { number: 1, amount: 18.6, shown: '18.6', issued: '2026-07-14', paid: '2026-08-17' },
  { number: 2, amount: 24, shown: '24.0', issued: '2026-08-18', paid: '2026-09-17' },
  { number: 3, amount: 22.4, shown: '22.4', issued: '2026-09-22', paid: '2026-10-21' },
].map((invoice) => ({ ...invoice, due: later(invoice.issued, 30) }));

test('three invoices of Yingke', () => {
  for (const { number, amount, shown, issued, paid, due } of INVOICES) {
    expect(weekday(issued)).toBe(2);
    expect(weekday(due)).toBe(4);
    const days = daysBetween(due, paid);
    const [i, d, p] = [issued, due, paid].map(monthAndDay);
    shows(
      `| 第 ${number} 张 ${shown} 万元 | ${i?.[0]} 月 ${i?.[1]} 日 | ${d?.[0]} 月 ${d?.[1]} 日 | ${p?.[0]} 月 ${p?.[1]} 日 | ${String(days).replace('-', '−')} 天 |`,
      number,
      amount,
      ...(i ?? []),
      ...(d ?? []),
      ...(p ?? []),
      days,
    );
  }
});

test('the touches of the calendar', () => {
  const [first, second] = INVOICES;
  const before = (due: string | undefined, days: number) => monthAndDay(later(due ?? '', -days));
  shows('第 1 张：8 月 6 日对账', 1, ...before(first?.due, 7));
  shows('12 日问，13 日没到，14 日（D+1）首次联系', 12, 13, 14, 1);
  expect(before(first?.due, 1)[1]).toBe(12);
  expect(before(first?.due, -1)[1]).toBe(14);
  shows('第 2 张：9 月 10 日发对账邮件', 2, ...before(second?.due, 7));
  expect(before(second?.due, 3)).toEqual([9, 14]);
  expect(weekday('2026-09-14')).toBe(1);
  expect(weekday('2026-08-17')).toBe(1);
});

test('the weighted deviation', () => {
  const items = INVOICES.map(({ amount, due, paid }) => ({ amount, days: daysBetween(due, paid) }));
  shows(
    '(18.6 × 4 + 24.0 × 0 + 22.4 × (−1)) ÷ 65.0 = 0.8 天',
    18.6,
    4,
    24,
    0,
    22.4,
    -1,
    18.6 + 24 + 22.4,
    weightedDays({ items }),
  );
  shows('(4 + 0 − 1) ÷ 3 = 1 天', 4, 0, 1, 3, 1);
  const big = weightedDays({
    items: [
      { amount: 200, days: 6 },
      { amount: 5, days: 0 },
      { amount: 5, days: 0 },
    ],
  });
  shows('简单平均 2 天，加权 200 × 6 ÷ 210 ≈ 5.7 天', 6 / 3, 200, 6, 210, big);
  shows('第二张多晚的 7 天', 11 - 4);
});

test('what the questions tell', () => {
  // Songyu: due Friday, not there on Monday.
  expect(weekday('2026-12-11')).toBe(5);
  expect(daysBetween('2026-12-11', '2026-12-14')).toBe(3);
  // The ledger of four customers.
  expectInQuestion('l4-habit-ledger', '加权约 4.7 天', (60 * 6) / 77);
  expectInQuestion('l4-habit-ledger', '约 2.7 天', (2 + 3 + 3) / 3);
  expect(daysBetween('2026-11-19', '2026-11-25')).toBe(6);
  expect(daysBetween('2026-11-19', '2026-12-04')).toBe(15);
  expect(daysBetween('2026-11-19', '2026-12-14')).toBe(25);
  expect(
    weightedDays({
      items: [
        { amount: 12, days: 5 },
        { amount: 20, days: 0 },
        { amount: 28, days: -1 },
      ],
    }),
  ).toBeCloseTo(32 / 60, 9);
});
