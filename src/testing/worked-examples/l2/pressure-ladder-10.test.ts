import { expect, test } from 'vitest';
import { daysBetween } from '../dates.ts';
import { expectInFigure, expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('overdue-collection-skills/pressure-ladder-10', passage, ...computed);

const due = '2026-03-31';
const late = (date: string) => daysBetween(due, date);

test.each([
  ['| 3 月 26 日 | D−5 | 1 |', '2026-03-26', 1],
  ['| 4 月 1 日 | D+1 | 2 |', '2026-04-01', 2],
  ['| 4 月 8 日 | D+8 | 3 |', '2026-04-08', 3],
  ['| 4 月 15 日 | D+15 | 4 |', '2026-04-15', 4],
  ['| 4 月 20 日 | D+20 | 5 |', '2026-04-20', 5],
  ['| 4 月 30 日 | D+30 | 5 |', '2026-04-30', 5],
  ['| 5 月 8 日 | D+38 | 6 |', '2026-05-08', 6],
  ['| 5 月 15 日 | D+45 | 6 |', '2026-05-15', 6],
  ['| 5 月 29 日 | D+59 | 6 |', '2026-05-29', 6],
  ['| 6 月 30 日 | D+91 | 1 |', '2026-06-30', 1],
])('%s', (row, date, step) => {
  shows(row, Number(date.slice(5, 7)), Number(date.slice(8)), late(date), step);
});

test('three instalments and the dispute are the debt', () => {
  shows('20 × 3 + 8 = 68 万元', 20, 3, 8, 20 * 3 + 8);
  shows('8 万停阶，60 万继续', 8, 68 - 8);
  shows('安阔门窗，68 万元，91 天', 68, late('2026-06-30'));
});

test('the days of the figure are those of the rules', () => {
  expectInFigure('PressureLadder', '逾期 20 天预告，30 天冻结', 20, 30);
  expectInFigure('PressureLadder', '第 10 级司法程序，逾期 90 天', 10, 90);
});

test.each([
  ['到期提醒', 'D−7～D−1', '到期前 7 天到前 1 天', [-7, -1]],
  ['首次逾期联系', 'D+1～D+3', '逾期 1 到 3 天', [1, 3]],
  ['催款函（一）', 'D+7', '逾期 7 天', [7]],
  ['升级联系人', 'D+15', '逾期 15 天', [15]],
  ['预告与冻结', 'D+20、30', '逾期 20 天预告，30 天冻结', [20, 30]],
  ['对账与面访', 'D+31', '逾期 31 天起', [31]],
  ['高层对话', 'D+45', '逾期 45 天', [45]],
  ['法务催告', 'D+60', '逾期 60 天', [60]],
  ['律师函、保全准备', 'D+75', '逾期 75 天', [75]],
  ['司法程序', 'D+90', '逾期 90 天', [90]],
])('the figure draws %s at %s', (name, day, told, days) => {
  expectInFigure('PressureLadder', `{ name: '${name}', day: '${day}', who:`, ...days);
  expectInFigure('PressureLadder', `${told}，`, ...days.map(Math.abs));
});

test('dates and sums that the questions tell', () => {
  // Freeze announced in the draft to write: the 30th day is 9 August, the stop begins on the 10th.
  expect(daysBetween('2026-07-10', '2026-07-30')).toBe(20);
  expect(daysBetween('2026-07-10', '2026-08-09')).toBe(30);
  // The red light: 30 days overdue; six months after 31 January.
  expect(daysBetween('2026-01-31', '2026-03-02')).toBe(30);
  // The notice of step 8: 15 days of grace.
  expect(daysBetween('2026-04-21', '2026-05-06')).toBe(15);
  // The freeze on the phone: announced on the 20th day, carried out on the 30th.
  expect(daysBetween('2026-06-30', '2026-07-20')).toBe(20);
  expect(daysBetween('2026-06-30', '2026-07-30')).toBe(30);
  // The account that was taken over: 13 days after the announced stop.
  expect(daysBetween('2026-03-31', '2026-04-13')).toBe(13);
  // Down payment and four instalments of 150.
  expect(45 + 4 * 26.25).toBe(150);
  expect(45 / 150).toBeCloseTo(0.3, 9);
});
