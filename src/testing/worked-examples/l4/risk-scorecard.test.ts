import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { creditLimit, weightedScore } from '../../../core/receivables/index.ts';
import { daysBetween, weekday } from '../dates.ts';
import { expectInQuestion } from '../questions.ts';
import { expectInFigure, expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('prevention/risk-scorecard', passage, ...computed);

const WEIGHTS = [25, 20, 15, 10, 10, 10, 10] as const;
const NAMES = [
  '付款记录',
  '财务偿债',
  '经营与行业',
  '治理与股东',
  '涉诉与公示',
  '合作与依赖',
  '担保增信',
];
const SOURCE = readFileSync(
  new URL('../../../components/figures/ScoreCard.astro', import.meta.url),
  'utf8',
);

const total = (...scores: number[]) =>
  weightedScore({
    factors: WEIGHTS.map((weight, index) => ({ weight, score: scores[index] ?? NaN })),
  });

const gradeOf = (score: number) =>
  score >= 80 ? 'A' : score >= 65 ? 'B' : score >= 50 ? 'C' : 'D';

/** 100 at 3 days late, 60 at 15, 20 at 45, in proportion between. */
const lateScore = (days: number) =>
  days <= 15 ? 100 - ((days - 3) * 40) / 12 : 60 - ((days - 15) * 40) / 30;

const limitOf = (
  netAssets: number,
  monthlyPurchases: number,
  workingCapital: number,
  termDays: number,
  gradeFactor: number,
) =>
  creditLimit({
    netAssets,
    netAssetShare: 0.1,
    monthlyPurchases,
    termDays,
    bufferDays: 15,
    workingCapital,
    workingCapitalShare: 0.15,
    gradeFactor,
  });

const BAILU = [70, 60, 75, 80, 50, 85, 40];
const YINGKE = [92, 85, 80, 85, 90, 80, 70];

test('the weights of the card', () => {
  shows('| 付款记录（25） | 12 个月平均晚 3 天以内 | 晚 15 天 | 晚 45 天以上 |', 25, 12, 3, 15, 45);
  expect(WEIGHTS.reduce<number>((sum, weight) => sum + weight, 0)).toBe(100);
  // New customers: two cells at 20, the rest at 100.
  shows('72 分，到得了 B，到不了 A', total(20, 100, 100, 100, 100, 20, 100));
  expect(gradeOf(total(20, 100, 100, 100, 100, 20, 100))).toBe('B');
});

test('the filled-in card of Bailu', () => {
  const score = total(...BAILU);
  shows('| 付款记录 | 12 个月平均晚 12 天 | 70 | 17.5 |', 12, 12, lateScore(12), 70 * 0.25);
  shows('现金流为正 | 60 | 12 |', 60, 60 * 0.2);
  shows('毛利降 2 个百分点 | 75 | 11.25 |', 2, 75, 75 * 0.15);
  shows('两年没有变更 | 80 | 8 |', 80, 80 * 0.1);
  shows('一件未结 | 50 | 5 |', 50, 50 * 0.1);
  shows('两个型号只有我方能供 | 85 | 8.5 |', 85, 85 * 0.1);
  shows('名下财产未查明 | 40 | 4 |', 40, 40 * 0.1);
  shows('| 合计 | 否决项：无 | — | 66.25 |', score);
  shows('100 − (12 − 3) × 40 ÷ 12 = 70 分', 100, 12, 3, 40, 12, lateScore(12));
  shows('总分 66.25，B 级，45 天', score, 45);
  expect(gradeOf(score)).toBe('B');
});

test('the shortest bars are not those that count most', () => {
  const [law, security] = [(100 - 50) * 0.1, (100 - 40) * 0.1];
  shows(
    '加 5 + 6 = 11 分，总分 77.25',
    law,
    security,
    law + security,
    total(...BAILU) + law + security,
  );
  expect(gradeOf(total(...BAILU) + law + security)).toBe('B');
  shows(
    '平均晚 12 天缩到 3 天，付款记录一格就加 30 × 25% = 7.5 分',
    12,
    3,
    lateScore(3) - lateScore(12),
    0.25,
    30 * 0.25,
  );
});

test('the limits of both', () => {
  const bailu = limitOf(2400, 60, 900, 45, 0.8);
  shows('净资产法 2,400 × 10% = 240 万元', 2400, 0.1, bailu.byNetAssets);
  shows('60 × (45 + 15) ÷ 30 = 120 万元', 60, 45, 15, 30, bailu.byDemand);
  shows('900 × 15% = 135 万元', 900, 0.15, bailu.byWorkingCapital);
  shows('额度 120 × 0.8 = 96 万元', bailu.byDemand, 0.8, bailu.limit);

  const yingke = limitOf(3000, 80, 1200, 60, 1);
  const score = total(...YINGKE);
  shows('盈科仪器 84.5 分，A 级，60 天', score, 60);
  expect(gradeOf(score)).toBe('A');
  shows('3,000 × 10% = 300 万元', 3000, 0.1, yingke.byNetAssets);
  shows('80 × (60 + 15) ÷ 30 = 200 万元', 80, 60, 15, 30, yingke.byDemand);
  shows('1,200 × 15% = 180 万元', 1200, 0.15, yingke.byWorkingCapital);
  shows('额度 180 × 1.0 = 180 万元', yingke.byWorkingCapital, 1, yingke.limit);
  shows('一家算出 96 万元，一家 180 万元', bailu.limit, yingke.limit);
});

test('weights moved for Songyu', () => {
  shows('64 + 5% × (60 − 30) = 65.5 分', 64, 0.05, 60, 30, 64 + 0.05 * (60 - 30));
  shows('额度从 50 万元变成 80 万元', 100 * 0.5, 100 * 0.8);
  shows('多放 30 万元', 100 * 0.8 - 100 * 0.5);
});

test('the figure shows the scores of both', () => {
  NAMES.forEach((name, row) => {
    const [weight = NaN, left = NaN, right = NaN] = [WEIGHTS[row], BAILU[row], YINGKE[row]];
    expectInFigure(
      'ScoreCard',
      `${name}，权重 ${weight}，白鹭 ${left}，盈科 ${right}。`,
      weight,
      left,
      right,
    );
    const label = name.replace('与', '');
    expect(SOURCE).toContain(
      `{ name: '${label}', weight: ${weight}, scores: [${left}, ${right}] }`,
    );
  });
  expectInFigure('ScoreCard', '>60<', lateScore(15));
  expectInFigure('ScoreCard', "total: '66.25'", total(...BAILU));
  expectInFigure('ScoreCard', "total: '84.5'", total(...YINGKE));
  expectInFigure(
    'ScoreCard',
    '白鹭 66.25，B 级；盈科 84.5，A 级',
    total(...BAILU),
    total(...YINGKE),
  );
});

test('what the questions tell', () => {
  // The bank guarantee: 20 becomes 60 on a weight of 10.
  expect(77 + 0.1 * (60 - 20)).toBe(81);
  expect(gradeOf(77)).toBe('B');
  expectInQuestion('l4-card-mingdun', '额度 120 万元', 150 * 0.8);
  expect(daysBetween('2026-12-01', '2027-01-15')).toBe(45);
  expect(daysBetween('2026-12-01', '2027-01-30')).toBe(60);
  for (const [date, day] of [
    ['2026-11-16', 1],
    ['2026-11-27', 5],
    ['2026-11-30', 1],
    ['2027-01-15', 5],
    ['2027-01-18', 1],
    ['2027-02-01', 1],
    ['2027-02-26', 5],
  ] as const) {
    expect(weekday(date), date).toBe(day);
  }
  // Three quarters of 11 days late, one of 3: what the year is a quarter later.
  expectInQuestion('l4-card-mingdun', '个月平均晚付 9 天', (11 * 3 + 3) / 4);
  const quarterLater = (11 * 2 + 3 * 2) / 4;
  expect(quarterLater).toBe(7);
  expect(Math.round(lateScore(quarterLater))).toBe(87);
  expect(77 + 0.25 * (87 - lateScore(9))).toBe(78.75);
  expect(20 + 100).toBeLessThanOrEqual(120);
  expect(20 + 120).toBeLessThanOrEqual(150);
  // The report refused: 86 with 85 for the finances; 20 would give 73.
  expectInQuestion('l4-card-refused-report', '总分 73 分', 86 - 0.2 * (85 - 20));
  // More net assets: the demand is what binds.
  expectInQuestion('l4-card-capital-raise', '涨到 272 万元', (260 + 80) * 0.8);
  expectInQuestion('l4-card-capital-raise', '涨到 112 万元', 140 * 0.8);
});
