import { expect, test } from 'vitest';
import { daysBetween, weekday } from '../dates.ts';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('customer-credit-lifecycle/credit-file', passage, ...computed);

test('147 days since the page was printed', () => {
  const days = daysBetween('2026-06-30', '2026-11-24');
  shows('到 11 月 24 日隔了 147 天', 11, 24, days);
});

test('46 have access, 9 should', () => {
  shows('对全公司 46 人开放，按名单应为 9 人，多出 37 人', 46, 9, 46 - 9);
});

test('two missing, three stale, two out of bounds', () => {
  shows('2 + 3 + 2 = 7 处', 2, 3, 2, 2 + 3 + 2);
});

test('what the questions tell adds up', () => {
  // A page printed on 3 August and one of 21 August, both due monthly.
  expect(daysBetween('2026-08-03', '2026-11-24')).toBeGreaterThan(30);
  expect(daysBetween('2026-08-21', '2026-11-24')).toBeGreaterThan(30);
  // The enforcement of 9 September lies between the page and the audit.
  expect(daysBetween('2026-08-21', '2026-09-09')).toBeGreaterThan(0);
  // Tuesday.
  expect(weekday('2026-11-24')).toBe(2);
});
