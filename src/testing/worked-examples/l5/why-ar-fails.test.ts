import { expect, test } from 'vitest';
import { expectInFigure, expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('ar-system-management/why-ar-fails', passage, ...computed);

const dimensions = [
  { name: '制度', score: 2, overdue: 50 },
  { name: '流程', score: 1, overdue: 160 },
  { name: '组织', score: 2, overdue: 40 },
  { name: '数据', score: 1, overdue: 60 },
  { name: '激励', score: 2, overdue: 90 },
  { name: '文化', score: 3, overdue: 0 },
];
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

test.each(dimensions)('$name: gap times money', ({ name, score, overdue }) => {
  const gap = 5 - score;
  shows(
    `| ${name} | ${String(score)} | ${String(gap)} | ${String(overdue)} | ${String(gap * overdue)} |`,
    ...[score, gap, overdue, gap * overdue],
  );
  expectInFigure('SixDimensions', `${name} ${String(score)} 分`, score);
});

test('11 points; the first three hold 73.8% of what is overdue', () => {
  const scores = total(dimensions.map(({ score }) => score));
  const caused = total(dimensions.map(({ overdue }) => overdue));
  shows('| 合计 | 11 | 19 | 400 |', scores, 30 - scores, caused);
  expectInFigure('SixDimensions', '合计 11 分，满分 30 分', scores, 30);
  shows('420 万元里，20 万元', caused + 20, 20);
  shows('160 + 90 + 60 = 310 万元', 160, 90, 60, 310);
  shows('310 ÷ 420 ≈ 73.8%', 310, 420, 310 / 420);
  const first = [...dimensions].sort(
    (a, b) => (5 - b.score) * b.overdue - (5 - a.score) * a.overdue,
  );
  expect(first.slice(0, 3).map(({ name }) => name)).toEqual(['流程', '激励', '数据']);
});

test('the scores follow from the records', () => {
  for (const part of [4 / 10, 3 / 12]) expect(part).toBeLessThan(0.5);
  expect(2 / 3).toBeGreaterThan(0.5);
});

test('what the questions tell adds up', () => {
  expect(4 / 9).toBeLessThan(0.5);
  expect(44 / 60).toBeGreaterThan(0.5);
  expect(44 / 60).toBeLessThan(0.9);
  const zhuofan = [(5 - 3) * 200, (5 - 2) * 120, (5 - 1) * 80, (5 - 2) * 90, (5 - 4) * 150];
  expect(zhuofan).toEqual([400, 360, 320, 270, 150]);
  // Qingmu: 300 overdue by main cause; 38 of 40 promises in the system.
  expect(130 + 80 + 50 + 25 + 15).toBe(300);
  expect(38 / 40).toBeGreaterThan(0.9);
  expect(3 / 20).toBeLessThan(0.5);
  expect([(5 - 2) * 130, (5 - 2) * 80, (5 - 3) * 50, (5 - 4) * 25]).toEqual([390, 240, 100, 25]);
});
