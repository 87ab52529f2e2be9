import { expect, test } from 'vitest';
import { daysBetween, weekday } from '../dates.ts';
import { expectInFigure, expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('ar-system-management/rpm-monitoring', passage, ...computed);

/** The date so many working days after another; no holiday falls into these weeks. */
function workingDaysAfter(from: string, days: number): string {
  const day = new Date(from);
  for (let left = days; left > 0;) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (day.getUTCDay() % 6 !== 0) left -= 1;
  }
  return day.toISOString().slice(0, 10);
}

test('34 of 40 batches are closed', () => {
  const open = 2 + 3 + 3 - 2;
  shows('2 + 3 + 3 − 2 = 6', 2, 3, 3, 2, open);
  shows('(40 − 6) ÷ 40 = 85%', 40, open, 40, (40 - open) / 40);
  shows('直接加起来是 8', 2 + 3 + 3);
  shows('10 月：34 批闭环，18 次兑现', 10, 40 - open, 18);
});

test('18 of 25 promises were kept, 64% of the money', () => {
  const due = 30 - 5;
  shows('到期的是 30 − 5 = 25 次', 30, 5, due);
  shows('18 ÷ 25 = 72%', 18, due, 18 / due);
  shows('用 30 作分母只有 60%', 30, 18 / 30);
  shows('320 ÷ 500 = 64%', 320, 500, 320 / 500);
  shows('有 7 个付款承诺到期没兑现', due - 18);
});

test('the board of 20 November', () => {
  shows('26 + 33 + 15 = 74 万元', 26, 33, 15, 26 + 33 + 15);
  shows('五行合计 132 万元', 26 + 18 + 40 + 33 + 15);
  expect(weekday('2026-11-20')).toBe(5);
  expect(workingDaysAfter('2026-11-16', 3)).toBe('2026-11-19');
  expect(workingDaysAfter('2026-11-18', 2)).toBe('2026-11-20');
  expect(workingDaysAfter('2026-11-12', 5)).toBe('2026-11-19');
  expect(daysBetween('2026-11-20', '2026-11-27')).toBe(7);
  shows('已是 D+18', daysBetween('2026-11-02', '2026-11-20'));
});

test('the figure tells the limits of the table', () => {
  expectInFigure('RpmFlow', '发货后 3 个工作日', 3);
  expectInFigure('RpmFlow', '能开票起 2 个工作日', 2);
  expectInFigure('RpmFlow', '到账后 5 个工作日', 5);
});

test.each([
  ['1 信用放行', '出库以前批完', false, [1]],
  ['2 发货', '见审批号才出库', false, [2]],
  ['3 签收、验收', '发货后 3 个工作日', false, [3, 3]],
  ['4 开票送达', '能开票起 2 个工作日', false, [4, 2]],
  ['5 到期前提醒', 'D−7 当天', true, [5, -7]],
  ['6 到期确认', 'D 查账，D+1 录原因', true, [6, 1]],
  ['7 逾期处置', '最迟 D+3；D+7、30、60、90', true, [7, 3, 7, 30, 60, 90]],
  ['8 匹配或转出', '到账后 5 个工作日', false, [8, 5]],
])('the figure draws %s with %s', (name, limit, due, computed) => {
  expectInFigure('RpmFlow', `{ name: '${name}', limit: '${limit}', due: ${due} }`, ...computed);
});

test('what the questions tell adds up', () => {
  // Which rows are late on Wednesday, 18 November.
  expect(workingDaysAfter('2026-11-16', 2)).toBe('2026-11-18');
  expect(workingDaysAfter('2026-11-11', 3)).toBe('2026-11-16');
  expect(workingDaysAfter('2026-11-12', 5)).toBe('2026-11-19');
  expect(daysBetween('2026-11-20', '2026-11-27')).toBe(7);
  // What left between 2 and 31 August comes to 30 days within September.
  expect(daysBetween('2026-08-02', '2026-09-01')).toBe(30);
  expect(daysBetween('2026-08-31', '2026-09-30')).toBe(30);
  // The rate of closure, and what the distractors count.
  const of52 = (open: number) => Math.round(((52 - open) / 52) * 1000) / 10;
  expect([of52(10), of52(12), of52(7)]).toEqual([80.8, 76.9, 86.5]);
  expect((60 - 12) / 60).toBe(0.8);
  // From 10 to 25 November eleven working days are left.
  expect(workingDaysAfter('2026-11-10', 11)).toBe('2026-11-25');
  expect(workingDaysAfter('2026-11-09', 3)).toBe('2026-11-12');
  // Minutes of typing for each of two clerks.
  expect([50 / 2, 240 / 2]).toEqual([25, 120]);
  expect(13 + 9 + 5 + 3).toBe(30);
});
