import { expect, test } from 'vitest';
import { overdueRate, weightedDays } from '../../../core/receivables/index.ts';
import { expectInFigure, expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('ar-system-management/ar-quality', passage, ...computed);

const POINTS = [100, 80, 50, 20, 0];
const total = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);
/** Points per yuan, weighted by the amounts of the five grades. */
const score = (amounts: readonly number[]) =>
  amounts.reduce((sum, amount, grade) => sum + amount * (POINTS[grade] ?? NaN), 0) / total(amounts);
const poor = (amounts: readonly number[]) => total(amounts.slice(2));

/** Hetian, end of October, in 10,000 yuan. */
const byAge = [780, 180, 120, 60, 60];
const adjusted = [780 - 60 - 40, 180 - 30 + 60, 120 + 30, 60 + 40, 60];

test('83.0 by age, 78.6 after the checks', () => {
  expect(total(byAge)).toBe(1_200);
  expect(total(adjusted)).toBe(1_200);
  shows(
    '(780 × 100 + 180 × 80 + 120 × 50 + 60 × 20) ÷ 1,200 = 83.0 分',
    ...[780, 100, 180, 80, 120, 50, 60, 20, 1_200],
    score(byAge),
  );
  shows('一级 780 − 60 − 40 = 680', 780, 60, 40, adjusted[0] ?? NaN);
  shows('二级 180 − 30 + 60 = 210', 180, 30, 60, adjusted[1] ?? NaN);
  shows('三级 120 + 30 = 150', 120, 30, adjusted[2] ?? NaN);
  shows('四级 60 + 40 = 100', 60, 40, adjusted[3] ?? NaN);
  shows(
    '(680 × 100 + 210 × 80 + 150 × 50 + 100 × 20) ÷ 1,200 ≈ 78.6 分',
    ...[680, 100, 210, 80, 150, 50, 100, 20, 1_200],
    score(adjusted),
  );
  shows('比账面低 4.4 分', score(byAge) - score(adjusted));
  shows('一级少的 100 万元', 780 - 680);
  expectInFigure(
    'QualityGrades',
    '只按账龄 83.0 分，调整后 78.6 分',
    score(byAge),
    score(adjusted),
  );
  expectInFigure('QualityGrades', '>只按账龄 83.0 分，调整后<', score(byAge));
  expectInFigure('QualityGrades', '>78.6 分<', score(adjusted));
  [...'一二三四五'].forEach((grade, index) => {
    const [points = NaN, before = NaN, after = NaN] = [
      POINTS[index],
      byAge[index],
      adjusted[index],
    ];
    expectInFigure(
      'QualityGrades',
      `{ name: '${grade}级 × ${points}', byAge: ${before}, adjusted: ${after} }`,
      points,
      before,
      after,
    );
    const became = before === after ? `${before} 不变` : `${before} 变成 ${after}`;
    expectInFigure(
      'QualityGrades',
      `${grade}级每元 ${points} 分，${became}。`,
      ...new Set([points, before, after]),
    );
  });
});

test.each([
  ['| 不动 | 1,200 | 78.6 | 310 |', [], adjusted],
  ['| 五级收回 24 万元 | 1,176 | 80.2 | 286 |', [24], [680, 210, 150, 100, 36]],
  ['| 打折多卖 200 万元 | 1,400 | 81.6 | 310 |', [200], [880, 210, 150, 100, 60]],
  ['| 五级 60 万元核销 | 1,140 | 82.7 | 250 |', [60], [680, 210, 150, 100, 0]],
])('%s', (row, told, grades) => {
  shows(row, ...told, total(grades), score(grades), poor(grades));
});

test('the overdue rate falls without a payment', () => {
  const overdue = total(byAge.slice(1));
  shows(
    '逾期 420 万元，逾期率 420 ÷ 1,200 = 35.0%',
    ...[overdue, overdue, 1_200, overdueRate({ overdue, receivables: 1_200 })],
  );
  shows('420 ÷ 1,400 = 30.0%', overdue, 1_400, overdueRate({ overdue, receivables: 1_400 }));
  shows(
    '收回 24 万元，逾期率只降到 33.7%',
    24,
    overdueRate({ overdue: overdue - 24, receivables: 1_176 }),
  );
});

test('85 days on average, half the money with ten customers', () => {
  const days = weightedDays({
    items: [
      { amount: 180, days: 15 },
      { amount: 120, days: 60 },
      { amount: 60, days: 130 },
      { amount: 60, days: 300 },
    ],
  });
  shows(
    '(180 × 15 + 120 × 60 + 60 × 130 + 60 × 300) ÷ 420 = 85 天',
    ...[180, 15, 120, 60, 60, 130, 60, 300, 420],
    days,
  );
  shows('| 前十户占比 | 45% |', 540 / 1_200);
  shows('| 担保覆盖率 | 20% |', 240 / 1_200);
});

test('three measures and what each person-day brings', () => {
  const sent = (60 * 20) / 1_200;
  const settled = (30 * 30) / 1_200;
  const recovered = score([680, 210, 150, 100, 36]) - score(adjusted);
  shows('60 × 20 ÷ 1,200 = 1.0 |', 60, 20, 1_200, sent);
  shows('30 × 30 ÷ 1,200 ≈ 0.8 |', 30, 30, 1_200, settled);
  shows('| 80.2 − 78.6 = 1.6 | 12 | 0.13 |', 80.2, 78.6, recovered, 12, recovered / 12);
  shows('= 1.0 | 3 | 0.33 |', sent, 3, sent / 3);
  shows('≈ 0.8 | 6 | 0.13 |', settled, 6, settled / 6);
  const all = score([740, 180, 120, 100, 36]);
  const byHand = (680 * 100 + 210 * 80 + 150 * 50 + 100 * 20 + 60 * 20 + 30 * 30) / 1_176;
  shows('÷ 1,176 ≈ 82.0 分', 1_176, byHand);
  expect(score([740, 180, 120, 100, 36])).toBeCloseTo(all, 9);
  expect(score([740, 210 - 60 + 30, 150 - 30, 100, 36])).toBeCloseTo(byHand, 9);
  shows('剩下 1,000 万元的分数是 74.3', 1_000, score([480, 210, 150, 100, 60]));
});

test('what the questions tell adds up', () => {
  // Zhuofan: with both adjustments, by age, and with one of them forgotten.
  expect(total([460, 160, 80, 80, 20])).toBe(800);
  expect(score([460, 160, 80, 80, 20])).toBe(80.5);
  expect(score([500, 160, 80, 40, 20])).toBe(84.5);
  expect(score([460, 140, 80, 100, 20])).toBe(79);
  expect(score([500, 120, 80, 80, 20])).toBe(81.5);
  // Sanhe: the write-off back in both, then less the region without the trial.
  const rate = overdueRate({ overdue: 180 + 30, receivables: 900 + 30 });
  expect(rate).toBeCloseTo(0.226, 3);
  expect(0.25 - rate).toBeCloseTo(0.024, 3);
  expect(0.25 - rate - (0.24 - 0.228)).toBeCloseTo(0.012, 3);
  expect(210 / 900).toBeCloseTo(0.233, 3);
  expect((90 * 20) / 900).toBe(2);
  expect(4 + 5).toBeLessThanOrEqual(10);
});
