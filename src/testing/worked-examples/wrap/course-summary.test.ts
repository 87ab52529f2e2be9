import { expect, test } from 'vitest';
import { countbackDso, overdueRate } from '../../../core/receivables/index.ts';
import { daysBetween, isWorkday, weekday } from '../dates.ts';
import { expectInQuestion } from '../questions.ts';
import { expectInFigure, expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('wrap-up/course-summary', passage, ...computed);

test('63 days, 24%', () => {
  const dso = countbackDso({
    closingReceivables: 1_260,
    periods: [
      { creditSales: 600, days: 30 },
      { creditSales: 620, days: 31 },
      { creditSales: 600, days: 30 },
    ],
  });
  const overdue = overdueRate({ overdue: 302.4, receivables: 1_260 });
  shows('9、10、11 月赊销 600、620、600 万元', 9, 10, 11, 600, 620, 600);
  shows('1,260 − 600 = 660，计 30 天', 1_260, 600, 1_260 - 600, 30);
  shows('660 − 620 = 40，计 31 天', 660, 620, 660 - 620, 31);
  shows('40 ÷ 600 × 30 = 2 天', 40, 600, 30, (40 / 600) * 30);
  shows('合计 63 天', dso);
  shows('302.4 ÷ 1,260 = 24%', 302.4, 1_260, overdue);
  shows('写成一行：63 天、24%', dso, overdue);
});

test('the card: 46 days left, 136 in all, a review on a Friday', () => {
  shows('从 11 月 30 日数还有 46 天', 11, 30, daysBetween('2026-11-30', '2027-01-15'));
  shows('在第 46 天过去了', daysBetween('2026-11-30', '2027-01-15'));
  shows('三笔 38 + 86 + 12 = 136 万元', 38, 86, 12, 136);
  expect(daysBetween('2026-11-30', '2027-02-28')).toBe(90);
  expect(weekday('2027-02-28')).toBe(0);
  for (const day of ['2026-12-02', '2026-12-04', '2026-12-11', '2027-01-04', '2027-02-26']) {
    expect(isWorkday(day)).toBe(true);
  }
});

test('the review of the cards: 58 days left, two due dates on a Sunday', () => {
  const tells = (passage: string, ...computed: number[]) =>
    expectInQuestion('wrap-peer-review', passage, ...computed);
  // Danfeng's guarantee: due on 28 July, six months.
  const left = daysBetween('2026-12-01', '2027-01-28');
  tells('从到期起六个月，到 1 月 28 日，剩 58 天', 7 + 6 - 12, 28, left);
  tells('他数出丹枫还剩 58 天', left);
  expect(left).toBeLessThan(60);
  expect(weekday('2026-12-01')).toBe(2);
  tells('12 月 1 日（周二）互评', 12, 1);
  expect(weekday('2026-12-06')).toBe(0);
  tells('12 月 6 日是周日', 12, 6);
  tells('第 90 天两格 40 万元销掉', 90, 14 + 26);
  expect(weekday('2026-12-13')).toBe(0);
  expectInQuestion('wrap-card-line', '13 日是周日', 13);
});

test('the figure of the course: which steps each lecture spans', () => {
  const steps = ['授信', '签约', '发货签收', '开票对账', '到期付款', '逾期催收', '到账核销'];
  expectInFigure('SixLectures', `[${steps.map((step) => `'${step}'`).join(', ')}].map(`);
  for (const [name, told] of [
    ['事前', '授信和签约'],
    ['事中', '发货签收、开票对账、到期付款'],
    ['事后', '逾期催收、到账核销'],
  ] as const) {
    const [first = '', last = ''] = [told.split(/[、和]/)[0], told.split(/[、和]/).at(-1)];
    const [from, to] = [steps.indexOf(first), steps.indexOf(last)];
    expectInFigure('SixLectures', `${told}是${name}，`);
    expectInFigure('SixLectures', `name: '${name}', from: ${from}, to: ${to}`, from, to);
  }
});
