import { expect, test } from 'vitest';
import { daysBetween } from '../dates.ts';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('overdue-collection-skills/non-pressure-7-links', passage, ...computed);

test('89 is a down payment of 30% and three instalments', () => {
  const total = 90 - 1;
  const first = total * 0.3;
  shows('84 万元签章；6 万元备件', 84, 90 - 84);
  shows('核减 1 万元，补签 5 万元；验收单补齐；应收 89 万元', 1, total - 84, total);
  shows('89 × 30% = 26.7 万元', total, 0.3, first);
  shows('26.7 + 20.8 + 20.8 + 20.7 = 89 万元', first, 20.8, 20.8, 20.7, first + 20.8 * 2 + 20.7);
  shows('余下 62.3 万元一次主张', total - first);
});

test('the instalment of 10 July came on the 13th, the grace ends on the 15th', () => {
  shows('7 月 13 日 | 承诺 | 一期晚 3 天', 7, 13, daysBetween('2026-07-10', '2026-07-13'));
  shows('7 月 13 日那次若过了 15 日还没到，16 日', 7, 13, 10 + 5, 10 + 5 + 1);
  shows('验收单到期后 17 天才补齐', daysBetween('2026-05-31', '2026-06-17'));
});

test('what the questions tell adds up', () => {
  // The season of new oil: 120 in a first of 36 and three of 28.
  expect(60 - 20).toBe(40);
  expect(36 / 120).toBeCloseTo(0.3, 9);
  expect(36 + 3 * 28).toBe(120);
  // The path to design: 72 in 16 + 24 + 16 + 16, the first a fifth or more.
  expect(16 + 24 + 2 * 16).toBe(72);
  expect(16 / 72).toBeGreaterThanOrEqual(0.2);
  expect(40 - 10).toBeGreaterThanOrEqual(24);
  // Days overdue when the links break.
  expect(daysBetween('2026-05-31', '2026-06-22')).toBe(22);
  expect(daysBetween('2026-08-31', '2026-09-21')).toBe(21);
  expect(daysBetween('2026-04-30', '2026-05-27')).toBe(27);
  // 38 less 12.
  expect(38 - 12).toBe(26);
});
