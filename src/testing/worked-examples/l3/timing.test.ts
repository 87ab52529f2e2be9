import { expect, test } from 'vitest';
import { carryingCost } from '../../../core/receivables/index.ts';
import { daysBetween, isWorkday, later, weekday } from '../dates.ts';
import { expectInFigure, expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('collection-mindset-and-steps/timing', passage, ...computed);

const before = (date: string, days: number) => later(date, -days);
const dayOf = (date: string) => Number(date.slice(8));

test('three customers owe 102, 88 of it comes in December', () => {
  const all = 46 + 32 + 24;
  const paid = 46 + 32 + 10;
  shows('46 + 32 + 24 = 102 万元', 46, 32, 24, all);
  shows('46 + 32 + 10 = 88 万元，占 102 万元的 86.3%', 46, 32, 10, paid, all, paid / all);
  shows('余 14 万元写明', 24 - 10);
  shows(
    '凯越晚 14 天，丰益晚 27 天',
    daysBetween('2026-12-04', '2026-12-18'),
    daysBetween('2026-11-20', '2026-12-17'),
  );
});

test('each action is a window less its lead, on a working day', () => {
  const entry = before('2026-12-16', 2);
  shows('16 − 2 = 14，12 月 14 日 周一', 16, 2, dayOf(entry), 12, dayOf(entry));
  expect(weekday(entry)).toBe(1);
  expect(weekday(before('2026-12-16', 3))).toBe(0);
  shows('提前 3 天是 13 日周日', 3, dayOf(before('2026-12-16', 3)));

  const receipt = before('2026-12-10', -1);
  shows('10 + 1 = 11，12 月 11 日 周五', 10, 1, dayOf(receipt), 12, dayOf(receipt));
  expect(weekday(receipt)).toBe(5);
  expect(before('2026-12-17', 2)).toBe('2026-12-15');

  shows('2027 年 6 月 8 日，往前推 6 个月，12 月 8 日 周二', 2024 + 3, 6, 8, 6, 12, 8);
  expect(weekday('2026-12-08')).toBe(2);

  const closing = before('2026-12-31', 10);
  shows('31 − 10 = 21，12 月 21 日 周一', 31, 10, dayOf(closing), 12, dayOf(closing));
  expect(weekday(closing)).toBe(1);
});

test('the calendar is December 2026, nothing on a weekend', () => {
  const days = [8, 11, 14, 15, 17, 18, 21, 22];
  for (const day of days) {
    expect(isWorkday(`2026-12-${String(day).padStart(2, '0')}`)).toBe(true);
  }
  expect(weekday('2026-12-01')).toBe(2);
  expectInFigure(
    'TimingWindows',
    '8 日众合发函，11 日丰益排款，14 日凯越入批，15 日丰益复述，17 日丰益核账，18 日凯越核账，21 日众合对账，22 日众合核账',
    ...days,
  );
  const actions = [
    '众合发函',
    '丰益排款',
    '凯越入批',
    '丰益复述',
    '丰益核账',
    '凯越核账',
    '众合对账',
    '众合核账',
  ];
  actions.forEach((action, index) => {
    const day = days[index] ?? NaN;
    expectInFigure(
      'TimingWindows',
      `{ day: ${day}, who: '${action.slice(0, 2)}', what: '${action.slice(2)}' }`,
      day,
    );
  });
  expectInFigure('TimingWindows', 'length: 31 }', daysBetween('2026-12-01', '2027-01-01'));
  // Columns start with Monday; the 1st, of index 0, is a Tuesday and stands in the second.
  expectInFigure('TimingWindows', 'cell = index + 1;', weekday('2026-12-01') - 1);
  expectInFigure('TimingWindows', 'cell % 7>4', 7, 4);
});

test('a missed run costs 31 days', () => {
  const days = daysBetween('2026-12-18', '2027-01-18');
  expect(isWorkday('2027-01-18')).toBe(true);
  expect(isWorkday('2027-01-22')).toBe(true);
  const cost = carryingCost({ amount: 460_000, annualRate: 0.06, days });
  shows('2027 年 1 月 18 日，多等 31 天', 2027, 1, 18, days);
  shows('46 万元按年化 6% 算，多占 2,344 元', 46, 0.06, cost);
});

test('the questions fall on the days they name', () => {
  expect(weekday('2026-11-09')).toBe(1);
  expect(weekday(before('2026-11-09', 2))).toBe(6);
  expect(before('2026-11-09', 3)).toBe('2026-11-06');
  expect(weekday('2026-11-23')).toBe(1);
  expect(26 - 3).toBe(23);
  expect(daysBetween('2026-11-25', '2026-12-25')).toBe(30);
  expect(daysBetween('2026-09-08', '2026-09-11')).toBe(3);
  for (const day of ['09-04', '09-08', '09-10', '09-14', '09-18']) {
    expect(isWorkday(`2026-${day}`)).toBe(true);
  }
});
