import { expect, test } from 'vitest';
import { daysBetween } from '../dates.ts';
import { expectInFigure, expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('overdue-collection-skills/know-your-chips', passage, ...computed);

const batch = 30;
const rebate = 6;
const undelivered = [1, 2, 3, 4].map((delivered) => (4 - delivered) * batch);
const owed = [1, 2, 3, 4].map((delivered) => delivered * batch);
const onCredit = undelivered.map((goods, index) => goods / (owed[index] ?? 0));
const [c1 = 0, c2 = 0, c3 = 0, c4 = 0] = onCredit;

test('on credit the coverage falls from 3 to 0', () => {
  shows('未交 90、60、30、0 万元，欠款 30、60、90、120 万元', ...undelivered, ...owed);
  shows(
    '90 ÷ 30 = 3，60 ÷ 60 = 1，30 ÷ 90 ≈ 0.33，0 ÷ 120 = 0',
    90,
    30,
    c1,
    60,
    60,
    c2,
    30,
    90,
    c3,
    0,
    120,
    c4,
  );
});

test('batch by batch it is 3, 2, 1, 0, and a rebate weighs four times as much', () => {
  const coverage = undelivered.map((goods) => goods / batch);
  shows(
    '90 ÷ 30 = 3，60 ÷ 30 = 2，30 ÷ 30 = 1，0 ÷ 30 = 0。',
    90,
    30,
    coverage[0] ?? 0,
    60,
    30,
    coverage[1] ?? 0,
    30,
    30,
    coverage[2] ?? 0,
    0,
    30,
    coverage[3] ?? 0,
  );
  shows('6 ÷ 30 = 0.2', rebate, batch, rebate / batch);
  shows('6 ÷ 120 = 0.05', rebate, 4 * batch, rebate / (4 * batch));
  shows('到期前 20 天，就没有货可停了', 60 - 40);
  expectInFigure('ChipStrength', '实线是全部赊：3，1，0.33，0', c1, c2, c3, c4);
  expectInFigure('ChipStrength', '付一批发一批：3，2，1，0', 3, 2, 1, 0);
  expectInFigure('ChipStrength', 'BATCH = 30;', batch);
  expectInFigure('ChipStrength', '>每批 30 万元，交完该批时<', batch);
  expectInFigure('ChipStrength', 'batches = [1, 2, 3, 4];', ...owed.map((each) => each / batch));
  expectInFigure('ChipStrength', '(4 - batch) * BATCH;', owed.length);
});

test('the question: on day 30 four of five batches are out, none is paid', () => {
  expect(40 / (4 * 40)).toBe(0.25);
});

test('the new order: six batches of 25, never more than 50 owed', () => {
  expect(6 * 25).toBe(150);
  expect(2 * 25).toBe(50);
  expect(daysBetween('2026-12-01', '2026-12-15')).toBe(14);
});
