import { expect, test } from 'vitest';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('collection-mindset-and-steps/compliance-redlines', passage, ...computed);

/** Calls over the limits of one a day, then three a week, for one contact and one matter. */
function overLimit(week: readonly number[]): { daily: number; weekly: number; all: number } {
  const daily = week.reduce((over, calls) => over + Math.max(0, calls - 1), 0);
  const weekly = Math.max(0, week.filter((calls) => calls > 0).length - 3);
  return { daily, weekly, all: daily + weekly };
}

test('a week of six calls is three over', () => {
  // Wednesday's call from the customer and Friday's approved reminder do not count.
  const week = [2, 1, 2 - 1, 1, 2 - 1];
  const calls = week.reduce((sum, day) => sum + day, 0);
  const over = overLimit(week);
  shows('周一 2、周二 1、周三 1、周四 1、周五 1，共 6 次', ...week, calls);
  shows('一周打了 6 通，超了 3 通', calls, over.all);
  shows('周一超 1 次。其余 6 − 1 = 5 次', over.daily, calls, over.daily, calls - over.daily);
  shows('5 − 3 = 2 次，周四、周五各 1 次', calls - over.daily, 3, over.weekly, 1);
  shows('合计 1 + 2 = 3 次', over.daily, over.weekly, over.all);
});

test('the log of the bank is counted by the same rule', () => {
  for (const [mon, wed, thu] of [
    [2, 2, 2],
    [3, 2, 2],
    [2, 3, 3],
    [1, 3, 2],
  ] as const) {
    const over = overLimit([mon, 1, 0, thu, 1]).all + overLimit([0, 0, wed, 0, 0]).all;
    expect(over).toBe(mon + 1 + thu + 1 - 3 + wed - 1);
  }
});

test('what the agencies of the bank cost', () => {
  expect(42 - 1.2 - 42 * 0.05).toBeCloseTo(38.7, 9);
  expect(1.2 + 40 * 0.05).toBeCloseTo(3.2, 9);
  expect(40 - 3.2).toBeCloseTo(36.8, 9);
  expect(2 + 4.5 + 2.8).toBeCloseTo(9.3, 9);
});
