import { expect, test } from 'vitest';
import { daysBetween, weekday } from '../dates.ts';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('collection-mindset-and-steps/three-phases', passage, ...computed);

test('17.4 after the return; three visits of 3.5 hours against one of 5', () => {
  shows('18.6 − 1.2 = 17.4 万元', 18.6, 1.2, 18.6 - 1.2);
  shows('往返 3 + 面谈 0.5 = 3.5 小时', 3, 0.5, 3 + 0.5);
  shows('3.5 × 3 = 10.5 小时', 3.5, 3, 3.5 * 3);
  shows('准备 1 + 往返 3 + 面谈 0.5 + 跟进 0.5 = 5 小时', 1, 3, 0.5, 0.5, 1 + 3 + 0.5 + 0.5);
  shows('省 10.5 − 5 = 5.5 小时', 10.5, 5, 10.5 - 5);
  shows('带逐张清单，17.4 万元', 18.6 - 1.2);
});

test('the dates of the visit and of the questions', () => {
  expect(weekday('2026-09-08')).toBe(2);
  expect(daysBetween('2026-09-22', '2026-09-24')).toBe(2);
  expect(weekday('2026-09-24')).toBe(4);
  expect(daysBetween('2026-10-21', '2026-10-23')).toBe(2);
  expect(weekday('2026-10-23')).toBe(5);
  expect(weekday('2026-10-08')).toBe(4);
  expect(weekday('2026-10-15')).toBe(4);
  expect(daysBetween('2026-10-13', '2026-10-15')).toBe(2);
  expect(27 - 3).toBe(24);
  expect(32 - 2).toBe(30);
});
