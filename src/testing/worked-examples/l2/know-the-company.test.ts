import { expect, test } from 'vitest';
import { carryingCost } from '../../../core/receivables/index.ts';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('overdue-collection-skills/know-the-company', passage, ...computed);

/** The day of November on which a step is done; 31 is 1 December. */
const nodes = [2, 3, 4, 3];
const approvedOn = (handedIn: number, steps: number[]) =>
  steps.reduce((day, step) => day + step, handedIn);

test('700 of 4,200 can be paid, 27% of what is due', () => {
  shows(
    '月初余额 1,700 万元，当月预计回款 2,500 万元，合计 4,200 万元',
    1700,
    30_000 / 12,
    1700 + 2500,
  );
  const free = 4200 - 1500 - 1100 - 900;
  shows('4,200 − 1,500 − 1,100 − 900 = 700 万元', 4200, 1500, 1100, 900, free);
  shows('700 ÷ 2,600 ≈ 27%', free, 2600, free / 2600);
});

test('handed in on the 9th it misses the 20th by a day', () => {
  const sum = approvedOn(0, nodes);
  shows('2 + 3 + 4 + 3 = 12 天', ...nodes, sum);
  shows(
    '11 月 9 日交单，11 日发起完，14 日验证完，18 日审核完，21 日批准完',
    11,
    9,
    ...[1, 2, 3, 4].map((count) => approvedOn(9, nodes.slice(0, count))),
  );
  shows('晚于 20 日截单 1 天，落到 12 月 8 日那批，多等 15 天', 20, 21 - 20, 12, 8, 30 - 23 + 8);
  shows('提前到 11 月 8 日交单', 11, 20 - sum);
  shows('验证从 3 天缩到 1 天，批准完成提前到 19 日', 3, 1, approvedOn(9, [2, 1, 4, 3]));
  expect(23 - 3).toBe(20);
});

test('waiting 15 days costs 937 yuan', () => {
  const cost = carryingCost({ amount: 380_000, annualRate: 0.06, days: 15 });
  shows('380,000 × 6% × 15 ÷ 365 ≈ 937 元', 380_000, 0.06, 15, 365, cost);
});

test('the batch question: approved on the 15th, two days after the cut-off', () => {
  expect(approvedOn(3, [3, 2, 5, 2])).toBe(15);
  expect(15 - 2).toBe(13);
  expect(approvedOn(3, [3, 2, 5, 2]) - 2).toBe(13);
});
