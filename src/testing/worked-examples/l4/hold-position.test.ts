import { expect, test } from 'vitest';
import { daysBetween, later, monthAndDay, weekday } from '../dates.ts';
import { expectInQuestion } from '../questions.ts';
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

test('Donghe: 20 of 64 now, the rest within the seven days of the card', () => {
  expectInQuestion('l4-hold-at-the-table', '欠 64 万元，今天 11 月 10 日到期', 64, 11, 10);
  expectInQuestion('l4-hold-at-the-table', '“20 万今天付，44 万下周一，我发确认。”', 20, 64 - 20);
  expect(weekday('2026-11-16')).toBe(1);
  const days = daysBetween('2026-11-10', '2026-11-16');
  expect(days).toBeLessThanOrEqual(7);
  expectInQuestion('l4-hold-at-the-table', '11 月 16 日在 7 天之内', 11, 16, 7);
});

test('Cuiping: 34 are left of 52', () => {
  expectInQuestion('l4-hold-receipt-note', '欠布草款 52 万元', 52);
  expectInQuestion(
    'l4-hold-receipt-note',
    '“18 万元收到，冲抵本金；其余权利保留，余款 34 万元',
    18,
    52 - 18,
  );
});

test('Huayue: 18 came, 16 went out again', () => {
  const tells = (passage: string, ...computed: number[]) =>
    expectInQuestion('l4-hold-concession-log', passage, ...computed);
  tells('欠 52 万元，合同违约金每日万分之四', 52);
  tells('11 月 5 日：18 万元到账', 11, 5, 18);
  tells('11 月 9 日：发出 16 万元的货，账期 30 天', 11, 9, 16, 30);
  tells('余款 34 万元明年再付', 52 - 18);
  tells('敞口只从 52 万元降到 50 万元', 52, 52 - 18 + 16);
  const [month, day] = monthAndDay(later('2026-11-09', 30));
  tells('16 万元 12 月 9 日按 30 天账期付清', 16, month, day, 30);
  tells('12 月 11 日到账 20 万元，另 14 万元没有签过计划', 12, 11, 20, 34 - 20);
});
