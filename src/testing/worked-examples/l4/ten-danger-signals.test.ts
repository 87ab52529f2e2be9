import { expect, test } from 'vitest';
import { weightedDays } from '../../../core/receivables/index.ts';
import { daysBetween } from '../dates.ts';
import { expectInQuestion } from '../questions.ts';
import { lessonText, expectInFigure, expectInLesson } from '../shown.ts';

const LESSON = 'prevention/ten-danger-signals';
const shows = (passage: string, ...computed: number[]) =>
  expectInLesson(LESSON, passage, ...computed);

test('October was paid 18 days slower', () => {
  const october = weightedDays({
    items: [
      { amount: 30, days: 50 },
      { amount: 20, days: 65 },
    ],
  });
  shows('(30 × 50 + 20 × 65) ÷ 50 = 56 天', 30, 50, 20, 65, 30 + 20, october);
  shows('56 − 38 = 18 天', october, 38, october - 38);
  expect(october - 38).toBeGreaterThan(15);
});

test('the order is 86% above the average', () => {
  shows('78 ÷ 42 − 1 ≈ 86%', 78, 42, 1, 78 / 42 - 1);
  shows('月均 42 万元，去年 11 月 46 万元，本次 78 万元', 42, 11, 46, 30 + 48);
  shows('78 ÷ 46 − 1 ≈ 70%', 78, 46, 1, 78 / 46 - 1);
});

test('six lamps are lit in the report and on the board', () => {
  const lit = [...lessonText(LESSON).matchAll(/\| 亮 (\d+) \|/g)].map(([, lamp]) => Number(lamp));
  expect(lit).toEqual([1, 2, 3, 4, 6, 8]);
  expectInFigure('AmberBoard', '1 付款变慢，亮；2 两次失约，亮', 1, 2);
  expectInFigure('AmberBoard', '8 订单放大，亮', 8);
  expectInFigure('AmberBoard', '6 关键人更换，亮；10 被诉、停供，不亮', 6, 10);
  [
    '付款变慢',
    '两次失约',
    '换账户或改票',
    '挑着付',
    '负责人联系不上',
    '关键人更换',
    '搬迁缩租',
    '订单放大',
    '甩货裁员',
    '被诉、停供',
  ].forEach((label, index) => {
    const lamp = index + 1;
    const on = lit.includes(lamp);
    expectInFigure('AmberBoard', `[${lamp}, '${label}', ${on}]`, lamp);
    expectInFigure('AmberBoard', `${lamp} ${label}，${on ? '' : '不'}亮`, lamp);
  });
});

test('all on credit goes over the limit, the tightened order reaches 100', () => {
  shows('58 + 78 = 136 万元，超额度 16 万元', 58, 78, 58 + 78, 58 + 78 - 120);
  const released = 42 - 30;
  shows('42 − 30 = 12 万元', 42, 30, released);
  shows('48 − 12 = 36 万元', 48, released, 48 - released);
  shows('58 + 30 + 12 = 100 万元', 58, 30, released, 58 + 30 + released);
});

test('the largest invoice of 12 October reaches step five on 11 November', () => {
  shows('11 月 11 日（D+30）', 11, 11, daysBetween('2026-10-12', '2026-11-11'));
});

test('what the questions tell adds up', () => {
  // Which of four customers: days, and orders against 1.5 times the average.
  const slower = [52 - 40, 53 - 35, 78 - 61, 74 - 50];
  expect(slower.map((days) => days > 15)).toEqual([false, true, true, true]);
  const grown = [70 / 50, 33 / 30, 41 / 24, 58 / 60];
  expect(grown.map((times) => times > 1.5)).toEqual([false, false, true, false]);
  // The denied account: 85 less 15 returned is 70, of which 50 are booked.
  expectInQuestion('l4-amber-deny', '经理回了表：“认 50 万', 85 - 15 - 20);
  // Fengqi's weekly meeting: 18 days slower, 11% more business.
  expect(51 - 33).toBeGreaterThan(15);
  expect(40 / 36 - 1).toBeCloseTo(0.11, 2);
  expectInQuestion('l4-amber-weekly', '专员周五前对清 42 万', 24 + 18);
  expectInQuestion('l4-amber-weekly', '月底欠款 120 万元', 82 + 38);
  expectInQuestion('l4-amber-weekly', '额度降到 122 万', 82 + 40);
  expectInQuestion('l4-amber-weekly', '额度再降到 80 万元', 82 + 40 - 42);
  expect(82 + 38).toBeLessThan(130);
  // Dingli: due and not due.
  expectInQuestion('l4-amber-gone', '今天就对 64 万元申请保全', 24 + 40);
  // The sheet to write.
  expect(33 / 20).toBeGreaterThan(1.5);
  expectInQuestion('l4-amber-write', '额度降到 66 万元', 46 + 20);
  expect(46 + 33).toBe(79);
});
