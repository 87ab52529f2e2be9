import { expect, test } from 'vitest';
import { daysBetween } from '../dates.ts';
import { expectInFigure, expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('collection-mindset-and-steps/company-pursuit-4-steps', passage, ...computed);

test('15 + 30 + 15 + 30 days make 90, none above 30', () => {
  const ends = [0, 15, 45, 60, 90];
  const stays = ends.slice(1).map((end, step) => end - (ends[step] ?? 0));
  expect(Math.max(...stays)).toBe(30);
  shows('上限 15、30、15、30 天，合计 90 天', ...stays, 90);
  expectInFigure('PursuitSteps', '四级合计 90 天', 90);
  [
    ['业务', '1–3 步', 1, 3],
    ['财务信用', '4–6 步', 4, 6],
    ['管理层', '第 7 步', 7],
    ['法务', '8–10 步', 8, 10],
  ].forEach(([name, rungs, ...steps], index) => {
    const [from = NaN, to = NaN] = [ends[index], ends[index + 1]];
    expectInFigure(
      'PursuitSteps',
      `{ name: '${name}', rungs: '${rungs}', from: ${from}, to: ${to}, height:`,
      ...steps.map(Number),
      from,
      to,
    );
    if (index < 3) expectInFigure('PursuitSteps', `x={x(${to})}`, to);
    expectInFigure('PursuitSteps', `>D+${to}<`, to);
  });
});

test('the handover sheet of 30.0 万', () => {
  shows('18.6 + 15.4 − 4.0 = 30.0 万元', 18.6, 15.4, 4, 18.6 + 15.4 - 4);
  shows('第一张剩 14.6，第二张 15.4', 18.6 - 4, 15.4);
  shows(
    '第一张逾期 15 天，第二张逾期 8 天',
    daysBetween('2026-07-06', '2026-07-21'),
    daysBetween('2026-07-13', '2026-07-21'),
  );
  shows('付 10 万元，实付 4 万元，兑现 40%', 10, 4, 4 / 10);
  shows('剩下的 6 万卡在哪一步', 10 - 4);
});

test('the sheets of the bank add up', () => {
  expect(22 + 9.5).toBe(31.5);
  expect(daysBetween('2026-08-20', '2026-09-16')).toBe(27);
  expect(daysBetween('2026-09-01', '2026-09-16')).toBe(15);
  expect(47 + 20).toBe(67);
  expect(38 - 4.5).toBe(33.5);
  expect(daysBetween('2026-08-05', '2026-08-20')).toBe(15);
  expect(daysBetween('2026-08-05', '2026-08-25')).toBe(20);
  expect(daysBetween('2026-08-05', '2026-09-25')).toBe(51);
  expect(daysBetween('2026-08-05', '2026-10-09')).toBe(65);
});
