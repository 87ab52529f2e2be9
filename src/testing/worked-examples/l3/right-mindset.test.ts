import { expect, test } from 'vitest';
import { salesToReplaceBadDebt } from '../../../core/receivables/index.ts';
import { daysBetween, isWorkday } from '../dates.ts';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('collection-mindset-and-steps/right-mindset', passage, ...computed);

test('60 lost takes 2.1 years of gross profit', () => {
  const profit = 240 * 0.12;
  shows('一年 240 万元，毛利率 12%，一年毛利 28.8 万元', 240, 0.12, profit);
  shows('60 ÷ 28.8 ≈ 2.1 年', 60, profit, 60 / profit);
  expect(salesToReplaceBadDebt({ netBadDebt: 60, profitRate: 0.12 }) / 240).toBeCloseTo(
    60 / profit,
    9,
  );
  expect(240 / 4).toBe(60);
});

test('the canvas of Yinshan: 46 = 40 + 1.5 + 4.5', () => {
  const day = (monthDay: string) => `2026-${monthDay}`;
  shows('今天 2026 年 7 月 2 日，逾期 14 天', 2026, 7, 2, daysBetween(day('06-18'), day('07-02')));
  shows('46 万元里 6 万元有书面异议（一批漆干得慢），没争议 40 万元', 46, 6, 46 - 6);
  shows(
    '7 月 24 日到账 40 万元，比到期日晚 36 天',
    7,
    24,
    40,
    daysBetween(day('06-18'), day('07-24')),
  );
  shows('40 + 1.5 + 4.5 = 46 万元', 40, 1.5, 6 - 1.5, 46);
  // The batch of the 24th closes on the 17th; entry is checked before. All are working days.
  expect(daysBetween(day('07-15'), day('07-17'))).toBe(2);
  for (const monthDay of ['06-18', '07-02', '07-03', '07-06', '07-08', '07-10', '07-15']) {
    expect(isWorkday(day(monthDay))).toBe(true);
  }
  for (const monthDay of ['07-17', '07-24', '07-31', '08-24']) {
    expect(isWorkday(day(monthDay))).toBe(true);
  }
});

test('the scenario of Fengyi adds up', () => {
  expect(52 - 8).toBe(44);
  expect(44 + 8).toBe(52);
  for (const monthDay of ['10-12', '10-15', '10-16', '10-20', '10-23', '11-20']) {
    expect(isWorkday(`2026-${monthDay}`)).toBe(true);
  }
});
