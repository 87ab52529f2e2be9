import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { daysBetween } from '../dates.ts';
import { expectInLesson, lessonText } from '../shown.ts';

const LESSON = 'collection-mindset-and-steps/limitation-and-evidence';
const shows = (passage: string, ...computed: number[]) =>
  expectInLesson(LESSON, passage, ...computed);

/** The same day so many months later, or the last of the month where there is no such day. */
function monthsLater(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const end = new Date(Date.UTC(year, month - 1 + months, Math.min(day, last)));
  return end.toISOString().slice(0, 10);
}
const threeYears = (date: string) => monthsLater(date, 36);
const sixMonths = (date: string) => monthsLater(date, 6);
const parts = (date: string) => date.split('-').map(Number);
const figure = readFileSync(
  new URL('../../../components/figures/LimitationTimeline.astro', import.meta.url),
  'utf8',
);
const inChinese = (date: string) => '{} 年 {} 月 {} 日'.replace(/\{\}/g, takeFrom(parts(date)));
function takeFrom(values: number[]): () => string {
  const rest = [...values];
  return () => String(rest.shift());
}

test('four clocks of the worked example, each of three years', () => {
  const starts = ['2023-03-20', '2024-02-29', '2025-11-20', '2026-09-30'];
  const ends = ['2026-03-20', '2027-02-28', '2028-11-20', '2029-09-30'];
  expect(starts.map(threeYears)).toEqual(ends);
  starts.forEach((start, row) => {
    const end = ends[row] ?? '';
    expect(figure).toContain(inChinese(start));
    expect(figure).toContain(inChinese(end));
    const next = starts[row + 1];
    if (next) expect(daysBetween(next, end)).toBeGreaterThan(0);
    // A run is cut where the next one starts; the last goes on.
    const cut = next ? `, cut: '${next}' }` : ' }';
    expect(figure).toContain(`start: '${start}', end: '${end}'${cut}`);
  });
  expect(figure).toContain("{ label: '①×', date: '2023-09-12', row: 0 }");
  expect(figure).toContain("{ label: '③×', date: '2025-06-30', row: 1 }");
  expect(figure).toContain("Date.parse('2023-01-01')");
  expect(figure).toContain('years = [2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030]');
  const text = lessonText(LESSON);
  for (const date of ['2023-09-12', '2024-02-29', '2025-06-30', '2025-11-20', '2026-09-30'])
    expect(text).toContain(date);
});

test('the balance, the early warning and the days lost', () => {
  shows('48.6 − 8 = 40.6 万元', 48.6, 8, 48.6 - 8);
  shows('40.6 − 10 = 30.6 万元', 48.6 - 8, 10, 48.6 - 8 - 10);
  shows('2029 年 3 月 30 日亮黄灯', ...parts(monthsLater('2029-09-30', -6)));
  shows('已经过了 248 天', daysBetween(threeYears('2023-03-20'), '2026-11-23'));
  expect(lessonText(LESSON)).toContain(`台账停在 ${threeYears('2023-03-20')}`);
  expect(lessonText(LESSON)).toContain(`届满日 ${threeYears('2026-09-30')}`);
  expect(lessonText(LESSON)).toContain('2029-09-30；2029-03-30');
});

test('one debt in instalments, several debts by order', () => {
  shows('台账只建一行：2028 年 6 月 30 日', ...parts(threeYears('2025-06-30')));
  shows(
    '2023 年 5 月 31 日到期的到 2026 年 5 月 31 日',
    ...parts('2023-05-31'),
    ...parts(threeYears('2023-05-31')),
  );
  shows('8 月 31 日到期的到 2026 年 8 月 31 日', 8, 31, ...parts(threeYears('2023-08-31')));
});

test('a guarantee without a term ends with February', () => {
  shows(
    '2026 年 8 月 31 日到期的货款，台账记 2027 年 2 月 28 日',
    ...parts('2026-08-31'),
    ...parts(sixMonths('2026-08-31')),
  );
});

test('the questions of the bank add up', () => {
  expect(sixMonths('2026-05-20')).toBe('2026-11-20');
  expect(threeYears('2024-05-17')).toBe('2027-05-17');
  for (const day of ['05', '12', '19', '26']) {
    const end = threeYears(`2023-12-${day}`);
    expect(daysBetween('2026-09-01', end)).toBe(91 + Number(day) - 1);
    expect(daysBetween(`2023-12-${day}`, end)).toBe(1096);
  }
  expect(daysBetween('2026-09-01', threeYears('2025-04-22'))).toBe(599);
  expect(daysBetween('2026-09-01', threeYears('2024-11-06'))).toBe(431);
  expect(daysBetween('2026-11-23', threeYears('2024-01-15'))).toBe(53);
  expect(daysBetween('2026-12-01', threeYears('2024-01-15'))).toBe(45);
  expect(daysBetween('2026-10-12', threeYears('2023-11-30'))).toBe(49);
  expect(sixMonths('2026-06-03')).toBe('2026-12-03');
  expect(daysBetween('2026-11-23', '2026-12-03')).toBe(10);
  expect(daysBetween('2026-11-23', '2027-02-10')).toBe(79);
  expect(5 / 27).toBeLessThan(0.2);
  expect(4 * 5.5).toBe(22);
  expect(22 - 5.5).toBe(16.5);
  expect(30 - 1.2).toBeCloseTo(28.8, 9);
  expect(daysBetween('2026-12-02', threeYears('2024-01-31'))).toBe(60);
});
