import { expect, test } from 'vitest';
import { daysBetween, weekday } from '../dates.ts';
import { expectInFigure, expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('collection-mindset-and-steps/find-decision-maker', passage, ...computed);

test('three invoices make 68, more than the manager may approve', () => {
  const total = 26 + 24 + 18;
  shows('三张发票 26、24、18 万元，合计 68 万元', 26, 24, 18, total);
  expect(total).toBeGreaterThan(50);
  shows('68 大于 50', total, 50);
});

test('every second Friday is a payment run, entries close on Wednesday', () => {
  const runs = ['2026-07-24', '2026-08-07'];
  expect(daysBetween(runs[0] ?? '', runs[1] ?? '')).toBe(14);
  expect(runs.map(weekday)).toEqual([5, 5]);
  shows('核到账 68 万元，逾期 21 天', 68, daysBetween('2026-07-17', '2026-08-07'));
  shows('| 7 月 27 日周一 |', 7, 27);
  expect(['2026-07-27', '2026-08-03'].map(weekday)).toEqual([1, 1]);
  expect(['2026-07-29', '2026-08-05'].map(weekday)).toEqual([3, 3]);
  shows('单子停在总监那里 7 天了', daysBetween('2026-07-20', '2026-07-27'));
});

test('the figure has the five questions', () => {
  expectInFigure('PaymentChain', '请款提了吗？单号是多少？');
  expectInFigure('PaymentChain', '哪天出款？几点截止？');
});

test('the scenario of Weijia adds up', () => {
  expect(30 + 34).toBe(64);
  expect(['2026-07-03', '2026-07-17', '2026-07-24'].map(weekday)).toEqual([5, 5, 5]);
  expect(['2026-07-13', '2026-07-15'].map(weekday)).toEqual([1, 3]);
  expect(64).toBeGreaterThan(60);
  expect(34).toBeLessThan(60);
});
