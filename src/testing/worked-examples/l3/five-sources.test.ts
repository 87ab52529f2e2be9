import { expect, test } from 'vitest';
import { daysBetween, isWorkday, weekday } from '../dates.ts';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('collection-mindset-and-steps/five-sources', passage, ...computed);

test('the rumour of Fengyi is checked in three working days', () => {
  shows('38 万元 2026 年 7 月 6 日到期。7 月 13 日（周一）', 38, 2026, 7, 6, 7, 13);
  expect(weekday('2026-07-13')).toBe(1);
  expect(daysBetween('2026-07-13', '2026-07-15') + 1).toBe(3);
  shows('3 条线开了 2 条，第三条', 3, 3 - 1);
  // The visit is after the power came back, the question on the 14th before.
  expect(daysBetween('2026-07-14', '2026-07-15')).toBe(1);
});

test('the notice leaves time to pay before sales on credit stop', () => {
  shows('7 月 24 日（含）前未到账的，7 月 27 日起暂停新增赊销', 7, 24, 7, 27);
  expect(weekday('2026-07-24')).toBe(5);
  expect(weekday('2026-07-27')).toBe(1);
});

test('the scenario of the rumour: four working days, 21 days late', () => {
  const working = ['2026-09-09', '2026-09-10', '2026-09-11', '2026-09-14'];
  expect(working.every(isWorkday)).toBe(true);
  expect(daysBetween('2026-09-09', '2026-09-15')).toBe(6);
  expect(daysBetween('2026-09-07', '2026-09-28')).toBe(21);
});
