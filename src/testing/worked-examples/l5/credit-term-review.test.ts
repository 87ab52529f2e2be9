import { expect, test } from 'vitest';
import { carryingCost, weightedDays } from '../../../core/receivables/index.ts';
import { expectInLesson, lessonText } from '../shown.ts';

const LESSON = 'ar-system-management/credit-term-review';
const shows = (passage: string, ...computed: number[]) =>
  expectInLesson(LESSON, passage, ...computed);
const cost = (amount: number, days: number) => carryingCost({ amount, annualRate: 0.06, days });

test('a term has its price', () => {
  shows('6% × 30 ÷ 365 ≈ 0.49%', 0.06, 30, 365, cost(1, 30));
  shows('6% × 15 ÷ 365 ≈ 0.25%', 0.06, 15, 365, cost(1, 15));
});

test('customer one pays after 61 days, weighted by amount', () => {
  const invoices = [
    { amount: 20, days: 50 },
    { amount: 30, days: 60 },
    { amount: 50, days: 66 },
  ];
  const weighted = weightedDays({ items: invoices });
  shows('(20 × 50 + 30 × 60 + 50 × 66) ÷ 100 = 61 天', 20, 50, 30, 60, 50, 66, 100, weighted);
  shows('比合同 45 天多 16 天', 45, weighted - 45);
  shows('简单平均是 58.7 天', (50 + 60 + 66) / 3);
  shows('第 76 天', 60 + 16);
});

test('customer two costs more than it brings, until it pays 30 days sooner', () => {
  const now = cost((300 / 365) * 95, 365);
  const then = cost((300 / 365) * 65, 365);
  shows('300 ÷ 365 × 95 × 6% ≈ 4.7 万元，倒贴 1.4 万元', 300, 365, 95, 0.06, now, now - 3.3);
  shows('实付也跟着到 65 天的话，占用约 3.2 万元', 95 - 30, then);
  expect(then).toBeLessThan(3.3);
});

test('ten customers: three shorter, two longer, five as they are', () => {
  const rows = lessonText(LESSON)
    .split('\n')
    .filter((line) => /^\| [甲乙丙丁戊己庚辛壬癸] \|/.test(line));
  const verdicts = rows.map((row) => row.split('|')[5]?.trim().charAt(0));
  expect(verdicts.join('')).toBe('缩缩缩延延不不不不不');
  shows('己的 13 天里有 12 天是我们晚开票', 73 - 60, 12);
  shows('癸晚的 11 天是逾期', 41 - 30);
  shows('| 庚 | 45 | 58 |', 45, 58);
});

test('two special orders make 57 days of 45', () => {
  const orders = [
    { amount: 60, days: 45 },
    { amount: 40, days: 75 },
  ];
  shows('45 × 60% + 75 × 40% = 57 天', 45, 0.6, 75, 0.4, weightedDays({ items: orders }));
});

test('the stories of the questions', () => {
  const year = [
    { amount: 40, days: 110, ours: 44 },
    { amount: 30, days: 64, ours: 0 },
    { amount: 50, days: 63, ours: 0 },
    { amount: 40, days: 90, ours: 26 },
    { amount: 40, days: 62, ours: 0 },
  ];
  expect(Math.round(weightedDays({ items: year }))).toBe(78);
  const theirs = year.map(({ amount, days, ours }) => ({ amount, days: days - ours }));
  expect(Math.round(weightedDays({ items: theirs }))).toBe(64);
  expect((200 / 365) * 30).toBeCloseTo(16.4, 1);
  expect(cost((200 / 365) * 30, 365)).toBeCloseTo(0.99, 2);
  expect(cost((400 / 365) * 30, 365)).toBeCloseTo(1.97, 2);
});
