import { expect, test } from 'vitest';
import { overdueRate, weightedDays } from '../../../core/receivables/index.ts';
import { expectInQuestion } from '../questions.ts';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('ar-system-management/performance-improvement', passage, ...computed);

/** Qingmu before the ninety days, in 10,000 yuan. */
const daily = 20;
const receivables = 1_360;
const overdue = 476;
const faster = daily * 0.3 * (9 - 2);
const collected = 60 + 58;

const rate = (late: number, all: number) => overdueRate({ overdue: late, receivables: all });

test('the base line', () => {
  shows('1,360 ÷ 20 = 68 天', receivables, daily, receivables / daily);
  shows('476 ÷ 1,360 = 35.0%', overdue, receivables, rate(overdue, receivables));
  shows('未到期 884 万元', receivables - overdue);
});

test('29.8% and 60 days follow from two actions', () => {
  const left = receivables - faster - collected;
  const late = overdue - collected;
  shows('20 × 30% × 7 = 42 万元', daily, 0.3, 7, faster);
  shows('60 + 58 = 118 万元', 60, 58, collected);
  shows('1,360 − 42 − 118 = 1,200 万元', receivables, faster, collected, left);
  shows('476 − 118 = 358 万元', overdue, collected, late);
  shows('1,200 ÷ 20 = 60 天', left, daily, left / daily);
  shows('358 ÷ 1,200 ≈ 29.8%', late, left, rate(late, left));
  shows('| 35.0% | 29.8% |', rate(overdue, receivables), rate(late, left));
  shows('| 68 天 | 60 天 |', receivables / daily, left / daily);
  // What is collected leaves both: (late - x) / (left - x) = 28%.
  const more = (late - left * 0.28) / (1 - 0.28);
  shows('还要多收 30.6 万元', more);
  shows(
    '(358 − 30.6) ÷ (1,200 − 30.6) ≈ 28.0%',
    late,
    more,
    left,
    more,
    rate(late - more, left - more),
  );
});

test('after thirty days the rate is higher and nobody is later', () => {
  const left = receivables - faster;
  shows('1,360 − 42 = 1,318 万元', receivables, faster, left);
  shows('476 ÷ 1,318 ≈ 36.1%', overdue, left, rate(overdue, left));
  shows('1,318 ÷ 20 = 65.9 天', left, daily, left / daily);
  shows('从 35.0% 升到 36.1%', rate(overdue, receivables), rate(overdue, left));
});

test('of eight days two are faster payment, six are more small customers', () => {
  const days = (small: number, large: number, share: number) =>
    weightedDays({
      items: [
        { amount: share, days: small },
        { amount: 100 - share, days: large },
      ],
    });
  const before = days(36, 56, 40);
  const after = days(34, 54, 70);
  const same = days(34, 54, 40);
  shows('36 × 40% + 56 × 60% = 48 天', 36, 0.4, 56, 0.6, before);
  shows('34 × 70% + 54 × 30% = 40 天', 34, 0.7, 54, 0.3, after);
  shows('34 × 40% + 54 × 60% = 46 天', 34, 0.4, 54, 0.6, same);
  shows(
    '降的 8 天里只有 2 天是真快了，6 天',
    before - after,
    before - same,
    before - same === 2 ? same - after : NaN,
  );
});

test('bills for 160 bring DSO to 60 and no cash', () => {
  shows('(1,360 − 160) ÷ 20 = 60 天', receivables, 160, daily, (receivables - 160) / daily);
});

test('what the questions tell adds up', () => {
  // The target by amount: 90 more than the old rate brings.
  expect([130 / 200, 520 / 1_000]).toEqual([0.65, 0.52]);
  expect((1_500 * 0.52 + 90) / 1_500).toBeCloseTo(0.58, 9);
  expect([1_500 * 0.572 - 780, 1_500 * 0.62 - 780].map(Math.round)).toEqual([78, 150]);
  // Hetian: mix and unit cost.
  expect(0.5 * 40 + 0.5 * 60).toBe(50);
  expect(0.8 * 36 + 0.2 * 56).toBeCloseTo(40, 9);
  expectInQuestion('l5-improve-retest', '是 46 天', 0.5 * 36 + 0.5 * 56);
  expect((50 - 46) / 50).toBe(0.08);
  expect(1 - 51 / 60).toBeCloseTo(0.15, 9);
  expect([600_000 / 3_000, Math.round(510_000 / 2_700)]).toEqual([200, 189]);
  expect(1 - 510_000 / 2_700 / 200).toBeCloseTo(0.056, 3);
});
