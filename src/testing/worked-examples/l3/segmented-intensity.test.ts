import { expect, test } from 'vitest';
import { carryingCost, extraReceivables } from '../../../core/receivables/index.ts';
import { daysBetween, weekday } from '../dates.ts';
import { expectInFigure, expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('collection-mindset-and-steps/segmented-intensity', passage, ...computed);

test('15 more days of a customer of 600 tie up 24.7', () => {
  const extra = extraReceivables({ annualCreditSales: 600, fromDays: 3, toDays: 18 });
  shows('600 ÷ 365 × (18 − 3) ≈ 24.7 万元', 600, 365, 18, 3, extra);
  const cost = carryingCost({ amount: extra, annualRate: 0.06, days: 365 });
  shows('24.7 × 6% ≈ 1.5 万元一年', extra, 0.06, cost);
  shows('600 万元的客户滑 15 天，多占 24.7 万元', 600, 18 - 3, extra);
});

test('one week, four customers, every action on its day', () => {
  shows('30 + 24 + 12 + 9 = 75 万元', 30, 24, 12, 9, 75);
  shows('通话 1 + 1 + 1 + 2 = 5 次', 1, 1, 1, 2, 5);
  const plan: [due: string, actions: [date: string, day: number][]][] = [
    [
      '2026-11-13',
      [
        ['2026-11-16', 3],
        ['2026-11-20', 7],
      ],
    ],
    ['2026-11-16', [['2026-11-18', 2]]],
    [
      '2026-11-12',
      [
        ['2026-11-17', 5],
        ['2026-11-19', 7],
      ],
    ],
    [
      '2026-11-16',
      [
        ['2026-11-17', 1],
        ['2026-11-19', 3],
        ['2026-11-21', 5],
      ],
    ],
  ];
  for (const [due, actions] of plan) {
    for (const [date, day] of actions) expect(daysBetween(due, date)).toBe(day);
  }
  expect(weekday('2026-11-16')).toBe(1);
  expect(weekday('2026-11-21')).toBe(6);
  expect(weekday('2026-11-23')).toBe(1);
});

test('the figure keeps the days of the four grades', () => {
  expectInFigure('GradeHeat', 'A 级：到期前邮件，第 3 天电话，第 7 天函', 3, 7);
  expectInFigure('GradeHeat', 'D 级：到期前电话，第 1 天电话加函', 1);
  expectInFigure(
    'GradeHeat',
    "['到期前', '+1', '+2', '+3', '+5', '+7', '+10', '+15']",
    ...DAYS.slice(1),
  );
  expectInFigure('GradeHeat', '>四级的通话：每天最多 1 次，每周最多 3 次<', 1, 3);
});

/** 0 is before the due date. */
const DAYS = [0, 1, 2, 3, 5, 7, 10, 15];

test.each([
  ['A', '到期前邮件，第 3 天电话，第 7 天函，第 10 天电话，第 15 天经理'],
  ['B', '到期前邮件，第 2 天电话，第 7 天函，第 10 天电话，第 15 天经理'],
  ['C', '到期前电话，第 1 天电话，第 5 天函，第 7 天电话，第 10 天经理，第 15 天停供预告'],
  [
    'D',
    '到期前电话，第 1 天电话加函，第 3 天电话，第 5 天经理，第 7 天电话，第 10 天上门，第 15 天高层',
  ],
])('the figure draws each contact of grade %s on the day it tells', (grade, told) => {
  const touches = told.split('，').map((touch) => {
    const [, day = '0', action = ''] = /^(?:到期前|第 (\d+) 天)(.+)$/.exec(touch) ?? [];
    return { day: Number(day), action: action.replace('电话加函', '电话函').replace('停供', '') };
  });
  const days = touches.map(({ day }) => day).filter((day) => day > 0);
  expectInFigure('GradeHeat', `${grade} 级：${told}。`, ...days);
  const row = DAYS.map((day) => touches.find((touch) => touch.day === day)?.action ?? '');
  expectInFigure(
    'GradeHeat',
    `{ name: '${grade}', actions: [${row.map((action) => `'${action}'`).join(', ')}] }`,
  );
});

test('the questions', () => {
  expect(weekday('2026-11-27')).toBe(5);
  expect(weekday('2026-11-29')).toBe(0);
  expect(daysBetween('2026-11-27', '2026-11-29')).toBe(2);
  expect(daysBetween('2026-11-27', '2026-11-30')).toBe(3);
  expect(weekday('2026-12-08')).toBe(2);
  expect(daysBetween('2026-12-04', '2026-12-08')).toBe(4);
  expect(daysBetween('2026-12-04', '2027-01-14')).toBe(41);
  expect(weekday('2026-12-09')).toBe(3);
  expect(weekday('2026-12-16')).toBe(3);
  expect(weekday('2026-12-18')).toBe(5);
  expect(18 + 40).toBe(58);
});
