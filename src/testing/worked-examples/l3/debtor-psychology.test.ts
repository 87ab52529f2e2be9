import { expect, test } from 'vitest';
import { carryingCost } from '../../../core/receivables/index.ts';
import { daysBetween, isWorkday, weekday } from '../dates.ts';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('collection-mindset-and-steps/debtor-psychology', passage, ...computed);

test('Kaiyue: 3, 10 and 9 days late, the last two on the payment run of the 20th', () => {
  const late = (due: string, paid: string) => daysBetween(`2026-${due}`, `2026-${paid}`);
  shows('3 月 10 日到期，3 月 13 日到账，晚 3 天', 3, 10, 3, 13, late('03-10', '03-13'));
  shows('4 月 10 日到期，4 月 20 日到账，晚 10 天', 4, 10, 4, 20, late('04-10', '04-20'));
  shows('5 月 20 日到账，晚 9 天', 5, 20, late('05-11', '05-20'));
  shows('第三张 5 月 11 日到期，5 月 13 日未到账', 5, 11, 5, 13);
  // The rule of the page: a question within three days of the due date.
  expect(late('05-11', '05-14')).toBe(3);
  for (const day of ['05-11', '05-12', '05-13', '05-14', '05-20']) {
    expect(isWorkday(`2026-${day}`)).toBe(true);
  }
});

test('Weijia: three payments of 24, each recalled two days before', () => {
  const payments = [
    { amount: 4, promised: '2026-07-03', recalled: '2026-07-01' },
    { amount: 10, promised: '2026-07-17', recalled: '2026-07-15' },
    { amount: 10, promised: '2026-07-31', recalled: '2026-07-29' },
  ];
  for (const { promised, recalled } of payments) {
    expect(daysBetween(recalled, promised)).toBe(2);
    expect(weekday(promised)).toBe(5);
  }
  const days = payments.map(({ promised }) => daysBetween('2026-06-15', promised));
  const [first, second, third] = days as [number, number, number];
  shows('4 + 10 + 10 = 24 万元，第三笔比到期日晚 46 天', 4, 10, 10, 24, third);
  const cost = payments.reduce(
    (sum, { amount }, i) =>
      sum + carryingCost({ amount: amount * 10_000, annualRate: 0.06, days: days[i] ?? 0 }),
    0,
  );
  shows(
    '4 万占 18 天，10 万占 32 天，10 万占 46 天，合计约 1,401 元',
    4,
    first,
    10,
    second,
    10,
    third,
    cost,
  );
  shows('三笔的资金成本合计约 1,401 元', cost);
  shows(
    '24 万失联三个月，90 天是 3,551 元',
    24,
    90,
    carryingCost({ amount: 240_000, annualRate: 0.06, days: 90 }),
  );
  for (const day of ['06-16', '06-18', '06-23', '06-24', '06-25']) {
    expect(isWorkday(`2026-${day}`)).toBe(true);
  }
  expect(daysBetween('2026-06-16', '2026-06-25')).toBeLessThanOrEqual(10);
});

test('the scenarios add up', () => {
  expect(36 - 5).toBe(31);
  expect(16 + 15).toBe(31);
  expect(10 + 6 + 15).toBe(31);
  expect(31 - (10 + 10)).toBe(11);
  expect(2 + 3).toBe(5);
  for (const day of [
    '08-10',
    '08-17',
    '08-18',
    '08-25',
    '09-10',
    '09-14',
    '09-18',
    '09-24',
    '09-29',
    '10-08',
    '10-09',
    '10-16',
  ]) {
    expect(isWorkday(`2026-${day}`)).toBe(true);
  }
});
