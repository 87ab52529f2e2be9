import { expect, test } from 'vitest';
import { commission, weightedScore } from '../../../core/receivables/index.ts';
import { expectInQuestion } from '../questions.ts';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('ar-system-management/sales-ar-kpi', passage, ...computed);

interface Path {
  sold: number;
  onTime: number;
  late: number;
}

const rated =
  (shipped: number, onTime: number, late: number) =>
  (path: Path): number =>
    commission({
      parts: [
        { base: path.sold, rate: shipped },
        { base: path.onTime, rate: onTime },
        { base: path.late, rate: late },
      ],
    });

/** Yiju's new plan: 0.3% when shipped, 0.8% when paid on time, 0.4% within 60 days after. */
const newPlan = rated(0.003, 0.008, 0.004);
const oldPlan = (path: Path) => path.sold * 0.01;

const more = { sold: 600, onTime: 540, late: 60 };
const less = { sold: 500, onTime: 450, late: 50 };
const slow = { sold: 600, onTime: 300, late: 120 };
const profit = (path: Path) => path.sold * 0.15 - (path.sold - path.onTime - path.late) * 0.1;

test.each([
  ['卖 600，按时 540，逾期 60 天内 60 | 6.00 | 6.36 | 90 |', more],
  ['卖 500，按时 450，逾期 60 天内 50 | 5.00 | 5.30 | 75 |', less],
  ['卖 600，按时 300，逾期 60 天内 120 | 6.00 | 4.68 | 72 |', slow],
])('%s', (row, path) => {
  shows(row, path.sold, path.onTime, 60, path.late, oldPlan(path), newPlan(path), profit(path));
});

test('the order of income is the order of profit', () => {
  shows(
    '600 × 0.3% + 300 × 0.8% + 120 × 0.4% = 1.8 + 2.4 + 0.48 = 4.68 万元',
    ...[600, 0.003, 300, 0.008, 120, 0.004, 1.8, 2.4, 0.48, newPlan(slow)],
  );
  shows('600 − 300 − 120 = 180 万元', 600, 300, 120, 180);
  shows(
    '600 × 15% − 180 × 10% = 90 − 18 = 72 万元',
    ...[600, 0.15, 180, 0.1, 90, 18, profit(slow)],
  );
  shows('5.30 − 4.68 = 0.62 万元', newPlan(less), newPlan(slow), newPlan(less) - newPlan(slow));
  expect(newPlan(more)).toBeGreaterThan(newPlan(less));
  expect(newPlan(less)).toBeGreaterThan(newPlan(slow));
});

test('76 points of his own, 78.4 with the team', () => {
  const weights = [35, 20, 15, 10, 10, 10];
  const scores = [80, 75, 60, 90, 100, 50];
  const own = weightedScore({
    factors: weights.map((weight, i) => ({ weight, score: scores[i] ?? 0 })),
  });
  shows('六项得分 80、75、60、90、100、50', ...scores);
  shows('28 + 15 + 9 + 9 + 10 + 5 = 76 分', 28, 15, 9, 9, 10, 5, own);
  weights.forEach((weight, i) => {
    expect((weight * (scores[i] ?? 0)) / 100).toBe([28, 15, 9, 9, 10, 5][i]);
  });
  shows(
    '84 × 30% + 76 × 70% = 25.2 + 53.2 = 78.4 分',
    ...[84, 0.3, 76, 0.7, 25.2, 53.2, 84 * 0.3 + own * 0.7],
  );
});

test('a million earns 11,000 paid on time, 7,000 within 60 days after', () => {
  expect(newPlan({ sold: 100, onTime: 100, late: 0 })).toBeCloseTo(1.1, 9);
  expect(newPlan({ sold: 100, onTime: 0, late: 100 })).toBeCloseTo(0.7, 9);
});

test('the reform pays 40.8 instead of 40 and frees 197.3', () => {
  const reformed = newPlan({ sold: 4_000, onTime: 3_400, late: 400 });
  const freed = (4_000 / 365) * (82 - 64);
  shows('年赊销 4,000 万元，提成由 40 万变成 40.8 万元', 4_000, 40, reformed);
  shows('4,000 ÷ 365 × (82 − 64) ≈ 197.3 万元', 4_000, 365, 82, 64, freed);
  shows('197.3 × 6% ≈ 11.8 万元', freed, 0.06, freed * 0.06);
});

test('what the questions tell adds up', () => {
  // X or Y: the plan that pays more for selling slow.
  const plan = rated(0.004, 0.006, 0.003);
  expect(plan({ sold: 400, onTime: 400, late: 0 })).toBeCloseTo(4, 9);
  expect(plan({ sold: 520, onTime: 260, late: 130 })).toBeCloseTo(4.03, 9);
  expect(520 - 260 - 130).toBe(130);
  // Three plans of Haipei.
  const all = { sold: 3_000, onTime: 3_000, late: 0 };
  const dragged = { sold: 3_600, onTime: 1_800, late: 720 };
  expectInQuestion('l5-kpi-three-plans', '更晚到账的 1,080 万元', 3_600 - 1_800 - 720);
  expect(rated(0.002, 0.008, 0.004)(all)).toBeCloseTo(30, 9);
  expect(rated(0.002, 0.008, 0.004)(dragged)).toBeCloseTo(24.48, 9);
  expectInQuestion('l5-kpi-three-plans', '拖欠 36 万元', 3_600 * 0.005 * 2);
  expectInQuestion('l5-kpi-three-plans', '全按时 36 万元', 3_000 * 0.012);
  expect(rated(0.006, 0.004, 0.002)(dragged)).toBeCloseTo(30.24, 9);
  expect(rated(0.003, 0.007, 0.0035)(all)).toBeCloseTo(30, 9);
  expect(rated(0.003, 0.007, 0.0035)(dragged)).toBeCloseTo(25.92, 9);
  expect(rated(0.003, 0.007, 0.0035)({ sold: 3_100, onTime: 2_700, late: 250 })).toBeCloseTo(
    29.075,
    9,
  );
  // Junyi's weights: the bill counts after discount, the team counts three tenths.
  expect((260 + 97.5) / 500).toBeCloseTo(0.715, 9);
  expect((260 + 100) / 500).toBeCloseTo(0.72, 9);
  expectInQuestion('l5-kpi-weights-talk', '81 分，三七开', 60 * 0.3 + 90 * 0.7);
  // The plan to design for Zhengyang.
  const design = rated(0.003, 0.007, 0.003);
  expect(design({ sold: 2_000, onTime: 1_500, late: 300 })).toBeCloseTo(17.4, 9);
  expect(design({ sold: 2_000, onTime: 2_000, late: 0 })).toBeCloseTo(20, 9);
  expect(design({ sold: 2_400, onTime: 2_400, late: 0 })).toBeCloseTo(24, 9);
  expect(design({ sold: 2_400, onTime: 1_200, late: 480 })).toBeCloseTo(17.04, 9);
});
