import { expect, test } from 'vitest';
import { daysBetween, isWorkday, monthAndDay, weekday } from '../dates.ts';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('prevention/set-rules', passage, ...computed);

const WAIVERS = [
  { customer: '立群橡胶', amount: 20, from: '2026-07-08', to: '2026-07-22', good: true },
  { customer: '白鹭卫浴', amount: 15, from: '2026-07-15', to: null, good: false },
  { customer: '松屿线缆', amount: 12, from: '2026-07-20', to: '2026-08-03', good: false },
  { customer: '铭盾安防', amount: 30, from: '2026-08-05', to: '2026-08-19', good: true },
  { customer: '铭盾安防', amount: 30, from: '2026-09-02', to: '2026-09-16', good: false },
  { customer: '盈科仪器', amount: 10, from: '2026-09-10', to: '2026-09-24', good: false },
];

test('the log of waivers', () => {
  for (const { customer, amount, from, to } of WAIVERS) {
    const [month, day] = monthAndDay(from);
    if (to === null) {
      shows(
        `| ${customer} | 再发 ${amount} 万元 | ${month} 月 ${day} 日 | 没写 |`,
        amount,
        month,
        day,
      );
      continue;
    }
    const [endMonth, endDay] = monthAndDay(to);
    expect(daysBetween(from, to)).toBe(14);
    shows(
      `| ${customer} | 再发 ${amount} 万元 | ${month} 月 ${day} 日 | ${endMonth} 月 ${endDay} 日 |`,
      amount,
      month,
      day,
      endMonth,
      endDay,
    );
  }
  for (const { from } of WAIVERS) {
    expect(isWorkday(from)).toBe(true);
  }
});

test('rates of the quarter', () => {
  const triggered = 18;
  const waived = WAIVERS.length;
  shows('触发 18 次，执行 12 次', triggered, triggered - waived);
  shows('12 ÷ 18 ≈ 66.7%', triggered - waived, triggered, (triggered - waived) / triggered);
  shows('例外 6 ÷ 18 ≈ 33.3%', waived, triggered, waived / triggered);
  const bad = WAIVERS.filter(({ good }) => !good);
  shows('其余 4 条', bad.length);
  shows(
    '15 + 12 + 30 + 10 = 67 万元',
    ...bad.map(({ amount }) => amount),
    bad.reduce((sum, { amount }) => sum + amount, 0),
  );
});

test('the day of the call', () => {
  shows('逾期 33 天', daysBetween('2026-09-18', '2026-10-21'));
  expect(weekday('2026-09-18')).toBe(5);
  expect(weekday('2026-10-21')).toBe(3);
});

test('what the questions tell', () => {
  // Yingke's quarter: 25 triggers, 7 waivers.
  expect(7 / 25).toBeCloseTo(0.28, 9);
  expect(25 - 7).toBe(18);
  expect(daysBetween('2026-10-12', '2026-10-26')).toBe(14);
  expect(daysBetween('2026-11-02', '2026-11-16')).toBe(14);
  for (const date of ['2026-10-12', '2026-11-02', '2026-11-23', '2026-12-07']) {
    expect(weekday(date)).toBe(1);
  }
});
