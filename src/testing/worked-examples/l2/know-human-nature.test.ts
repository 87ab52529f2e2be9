import { expect, test } from 'vitest';
import { daysBetween, weekday } from '../dates.ts';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('overdue-collection-skills/know-human-nature', passage, ...computed);

const DUE = '2026-11-01';

test('due on 1 November: day 24 on the 25th, day 30 on 1 December, a Tuesday', () => {
  shows('今天 11 月 25 日，逾期第 24 天', 11, 25, daysBetween(DUE, '2026-11-25'));
  shows('逾期满 30 天改款到发货，也就是 12 月 1 日', daysBetween(DUE, '2026-12-01'), 12, 1);
  expect(weekday('2026-12-01')).toBe(2);
});

test('66 is three times 22, and 14 of 20 are not all', () => {
  shows('欠它 66 万元', 22 * 3);
  shows('同级的 20 家，14 家已经付了', 20, 14);
  shows('客户认识那六家没付的');
  expect(20 - 14).toBe(6);
});
