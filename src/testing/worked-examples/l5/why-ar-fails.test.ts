import { expect, test } from 'vitest';
import { expectInQuestion } from '../questions.ts';
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
  expectInFigure('SixDimensions', `{ name: '${name}', score: ${String(score)} }`, score);
});

test('11 points; the first three hold 73.8% of what is overdue', () => {
  const scores = total(dimensions.map(({ score }) => score));
  const caused = total(dimensions.map(({ overdue }) => overdue));
  shows('| 合计 | 11 | 19 | 400 |', scores, 30 - scores, caused);
  expectInFigure('SixDimensions', '合计 11 分，满分 30 分', scores, 30);
  expectInFigure('SixDimensions', 'FULL = 5;', 30 / dimensions.length);
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

test('the questions: what half of the cases and nine in ten mean', () => {
  expectInQuestion('l5-fail-half', '近三个月触发 9 次，照做 4 次', 9, 4);
  expectInQuestion('l5-fail-half', '到 5 次才够 3 分', Math.floor(9 / 2) + 1, 3);
  expectInQuestion('l5-fail-data-score', '共 60 次承诺，录了 44 次，没录的 16 次', 60, 44, 60 - 44);
  expectInQuestion('l5-fail-data-score', '44 ÷ 60 ≈ 73%，过半，不到九成', 44, 60, 44 / 60);
  expect(44 / 60).toBeGreaterThan(0.5);
  expect(44 / 60).toBeLessThan(0.9);
});

test('the question of Zhuofan: gap times money', () => {
  const gap = (score: number, overdue: number) => (5 - score) * overdue;
  const tells = (passage: string, ...computed: number[]) =>
    expectInQuestion('l5-fail-top-three', passage, ...computed);
  for (const [name, score, overdue] of [
    ['制度', 3, 200],
    ['流程', 2, 120],
    ['组织', 1, 80],
    ['数据', 2, 90],
    ['激励', 4, 150],
  ] as const) {
    tells(`| ${name} | ${score} | ${overdue} |`, score, overdue);
  }
  tells(
    '2 × 200 = 400，3 × 120 = 360，4 × 80 = 320，高过数据的 270 和激励的 150',
    ...[2, 200, gap(3, 200), 3, 120, gap(2, 120), 4, 80, gap(1, 80), gap(2, 90), gap(4, 150)],
  );
  tells('它的缺口是 4 分，乘出来比数据多 50', 5 - 1, gap(1, 80) - gap(2, 90));
});

test('the question of Qingmu: 300 overdue by main cause', () => {
  const causes = [130, 80, 50, 25, 15];
  const tells = (passage: string, ...computed: number[]) =>
    expectInQuestion('l5-fail-buy-system', passage, ...computed);
  tells('逾期 300 万元，总经理想花 60 万元', total(causes), 60);
  tells('单据断链 130，考核错位 80，盲授信 50，跟踪缺位 25，客户环境 15', ...causes);
  tells('承诺录入系统 38 ÷ 40 次', 38, 40);
  expect(38 / 40).toBeGreaterThan(0.9);
  tells('抽 20 张，照做 3 张', 20, 3);
  expect(3 / 20).toBeLessThan(0.5);
  tells('缺口 3 分，乘 130 万元是 390', 5 - 2, 130, (5 - 2) * 130);
  tells('流程 390、激励 240、制度 100', (5 - 2) * 130, (5 - 2) * 80, (5 - 3) * 50);
});
