import { expect, test } from 'vitest';
import { daysBetween, later, monthAndDay } from '../dates.ts';
import { expectInQuestion } from '../questions.ts';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('prevention/contract-clauses', passage, ...computed);

test('three readings of sixty days', () => {
  for (const [words, from] of [
    ['签收', '2027-03-03'],
    ['开票', '2027-03-25'],
    ['月末', '2027-03-31'],
  ] as const) {
    const [month = 0, day = 0] = monthAndDay(from);
    const end = monthAndDay(later(from, 60));
    shows(
      `| ${words} ${month} 月 ${day} 日 | ${end[0]} 月 ${end[1]} 日 |`,
      ...monthAndDay(from),
      ...end,
    );
  }
  shows('首尾差 28 天', daysBetween(later('2027-03-03', 60), later('2027-03-31', 60)));
});

test('three interests of one debt', () => {
  const due = later('2025-08-15', 60);
  expect(due).toBe('2025-10-14');
  const days = daysBetween(due, '2026-03-02');
  shows('逾期 139 天', days);
  const daily = 310 * 0.0005 * days;
  const lpr = 0.03;
  shows('310 × 0.05% × 139 ≈ 21.5 万元', 310, 0.0005, days, daily);
  shows(
    '310 × 4.5% × 139 ÷ 365 ≈ 5.3 万元',
    310,
    lpr * 1.5,
    days,
    365,
    (310 * lpr * 1.5 * days) / 365,
  );
  shows('310 × 3% × 139 ÷ 365 ≈ 3.5 万元', 310, lpr, days, 365, (310 * lpr * days) / 365);
  const agreed = 310 * 0.0001 * days;
  shows('310 × 0.01% × 139 ≈ 4.3 万元', 310, 0.0001, days, agreed);
  shows('少 17.2 万元', daily - agreed);
});

test('dates that the questions tell', () => {
  expect(later('2026-06-01', 30)).toBe('2026-07-01');
  expect(later('2026-08-05', 10)).toBe('2026-08-15');
  expect(later('2026-08-15', 30)).toBe('2026-09-14');
  expect(later('2026-12-01', 90)).toBe('2027-03-01');
  expect(later('2026-12-01', 180)).toBe('2027-05-30');
  expectInQuestion('l4-clauses-draft-review', '27 万元一天违约金', 9 * 3);
});
