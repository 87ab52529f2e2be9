import { expect, test } from 'vitest';
import { carryingCost, pointChange } from '../../../core/receivables/index.ts';
import { daysBetween, later, monthAndDay } from '../dates.ts';
import { expectInFigure, expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('ar-foundations/ar-perspectives', passage, ...computed);

/** The contract with Lida, in 10,000 yuan. */
const price = 200;
const cost = 170;
const [advance, onAcceptance, retention] = [price * 0.3, price * 0.6, price * 0.1];
const cash = advance - cost + onAcceptance;

test('the contract is paid in three parts', () => {
  shows('签约付 30%，60 万元', 0.3, advance);
  shows('付 60%，120 万元', 0.6, onAcceptance);
  shows('付 10%，20 万元', 0.1, retention);
  expectInFigure('ContractNodes', '验收款 60%、120 万元', 0.6, onAcceptance);
  expectInFigure('ContractNodes', '质保金 10%、20 万元', 0.1, retention);
  expectInFigure('ContractNodes', '预收款 30%、60 万元', 0.3, advance);
  expectInFigure('SixFaces', '同一笔 120 万元', onAcceptance);
  expectInFigure('SixFaces', '>120 万元<', onAcceptance);
});

test('the figure draws the five dates, and the three parts between them', () => {
  const figure = (passage: string, ...computed: number[]) =>
    expectInFigure('ContractNodes', passage, ...computed);
  const accepted = '2026-05-18';
  const due = later(accepted, 30);
  const nodes = [
    { name: '收预收款', date: '2026-03-06' },
    { name: '发货签收', date: '2026-04-20' },
    { name: '验收合格', date: accepted },
    { name: '到期日', date: due },
  ].map((node, index) => ({ ...node, x: 44 + index * 78 }));
  for (const { name, date, x } of nodes) {
    const [month, day] = monthAndDay(date);
    figure(`{ x: ${x}, name: '${name}', date: '${month} 月 ${day} 日' }`, x, month, day);
  }
  figure("{ x: 356, name: '质保期满', date: '次年 5 月' }", 44 + 4 * 78, monthAndDay(accepted)[0]);
  const [received = NaN, delivered = NaN, approved = NaN, late = NaN] = nodes.map(({ x }) => x);
  const over = late + 78;
  figure("{ from: 122, to: 200, top: 88, shape: 'fig-dash'", delivered, approved, 88);
  figure("{ from: 200, to: 278, top: 88, shape: 'fig-box-accent'", approved, late, 88);
  figure("{ from: 278, to: 356, top: 88, shape: 'fig-box-accent'", late, over, 88);
  figure("{ from: 122, to: 356, top: 138, shape: 'fig-dash'", delivered, over, 138);
  figure("{ from: 356, to: 396, top: 138, shape: 'fig-box-accent'", over, 396, 138);
  figure("{ from: 44, to: 122, top: 188, shape: 'fig-box'", received, delivered, 188);
  figure('>验收款 60%<', onAcceptance / price);
  figure('>120 万元<', onAcceptance);
  figure('>质保金 10%<', retention / price);
  figure('>20 万元<', retention);
  figure('>预收款 30%<', advance / price);
  figure('>60 万元，交货后转入收入<', advance);
});

test('waiting costs 197 yuan a day, 5,918 over the term, 11,836 for two months more', () => {
  const waiting = (days: number) =>
    carryingCost({ amount: onAcceptance * 1e4, annualRate: 0.06, days });
  shows('压一天约 197 元', waiting(1));
  shows('30 天账期约 5,918 元', 30, waiting(30));
  shows('到期后再拖 60 天就省下 11,836 元', 60, waiting(60));
});

test('the profit is in the last payment, the cash is out before', () => {
  shows('赚 30 万元（200 − 170）', price - cost, price, cost);
  shows('60 − 170 = −110 万元', advance, cost, advance - cost);
  shows('120 万元到账后，现金变成 +10 万元', onAcceptance, cash);
  shows('最后 20 万元质保金到账，30 万元毛利才齐', retention, cash + retention);
  shows('按八成融资，120 万元换来 96 万元', onAcceptance, onAcceptance * 0.8);
});

test('each part sits where its condition puts it', () => {
  shows('200 − 60 = 140 万元都还差条件', price, advance, price - advance);
  shows('120 万元移到应收；20 万元还差质保', onAcceptance, retention);
  shows('敞口是 155 万元', onAcceptance + retention + 15);
});

test('the ageing report overstated the overdue rate by 6.8 points', () => {
  const wrong = price - advance;
  const before = 500 / 2000;
  const after = (500 - wrong) / (2000 - retention);
  shows('逾期率 500 ÷ 2,000 = 25.0%', 500, 2000, before);
  shows('应收 2,000 − 20 = 1,980 万元', 2000, retention, 2000 - retention);
  shows('逾期 500 − 140 = 360 万元', 500, wrong, 500 - wrong);
  shows('360 ÷ 1,980 ≈ 18.2%', 500 - wrong, 2000 - retention, after);
  shows('原表虚高 6.8 个百分点', pointChange({ from: after, to: before }));
});

test('days run from the date after which only time is missing', () => {
  shows('到期日 = 5 月 18 日 + 30 天', 5, 18, daysBetween('2026-05-18', '2026-06-17'));
  shows(
    '签收日起一律按 30 天算，“到期日”成了 5 月 20 日',
    daysBetween('2026-04-20', '2026-05-20'),
    5,
    20,
  );
  shows('“逾期 11 天”', daysBetween('2026-05-20', '2026-05-31'));
  shows('6 月 18 日才是“逾期 1 天”', 6, 18, daysBetween('2026-06-17', '2026-06-18'));
});

test('the second contract: 24, 48 and 8 of 80, due 2 September, 8 days late on the 10th', () => {
  shows('签约收到 24 万元', 80 * 0.3);
  shows('8 月 20 日：验收单 8 月 3 日签了，48 万元 9 月 2 日到期', 8, 20, 8, 3, 80 * 0.6, 9, 2);
  shows('8 月 4 日：8 万元质保金', 8, 4, 80 * 0.1);
  shows('验完第 30 天到期', daysBetween('2026-08-03', '2026-09-02'));
  shows('应收账款，逾期 8 天', daysBetween('2026-09-02', '2026-09-10'));
  shows('30 天内验收，也就是 8 月 5 日前', daysBetween('2026-07-06', '2026-08-05'), 8, 5);
  shows('写的是 30 天内验收，8 月 5 号就满了', daysBetween('2026-07-06', '2026-08-05'), 8, 5);
  shows('今天第 21 天', daysBetween('2026-07-06', '2026-07-27'));
});

test('reminders go out ten days before the due date', () => {
  expect(daysBetween('2026-08-23', '2026-09-02')).toBe(10);
  shows('8 月 23 日提醒付款', 8, 23);
  expect(daysBetween('2027-07-24', '2027-08-03')).toBe(10);
  shows('次年 7 月 24 日提醒', 7, 24);
});
