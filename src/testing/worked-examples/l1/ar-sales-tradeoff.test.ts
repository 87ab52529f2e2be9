import { expect, test } from 'vitest';
import {
  breakEvenAddedSales,
  carryingCost,
  creditTermChange,
  receivablesBalance,
} from '../../../core/receivables/index.ts';
import { expectInFigure, expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('ar-foundations/ar-sales-tradeoff', passage, ...computed);

/** Chengchuan's eastern line from 30 to 60 days, in 10,000 yuan. */
const offer = {
  existingSales: 2400,
  addedSales: 600,
  fromDays: 30,
  toDays: 60,
  contributionMargin: 0.25,
  capitalRate: 0.06,
  badDebtRate: 0.015,
  collectionCost: 3,
};
const base = creditTermChange(offer);

test('60 days bring 120.2 a year', () => {
  const { newCustomerReceivables, oldCustomerReceivables, extraReceivables } = base;
  shows('600 × 25% = 150 万元', 600, 0.25, base.contribution);
  shows('600 × 60 ÷ 365 ≈ 98.6 万元', 600, 60, 365, newCustomerReceivables);
  shows('(60 − 30) ÷ 365 ≈ 197.3 万元', 60, 30, 365, oldCustomerReceivables);
  shows(
    '98.6 + 197.3 = 295.9 万元',
    newCustomerReceivables,
    oldCustomerReceivables,
    extraReceivables,
  );
  shows('295.9 × 6% ≈ 17.8 万元', extraReceivables, 0.06, base.capitalCost);
  shows('600 × 1.5% = 9 万元', 600, 0.015, base.badDebts);
  shows('净增利润：150 − 17.8 − 9 − 3 = 120.2 万元', 150, base.capitalCost, 9, 3, base.net);
});

test('counted at cost it is 121.7', () => {
  const atCost = creditTermChange({ ...offer, fundedShare: 0.75 });
  shows('净增 121.7 万元', atCost.net);
});

test.each([
  ['| 基准 | 150 − 17.8 − 9 − 3 | 120.2 |', {}],
  ['| 75 − 14.8 − 4.5 − 3 | 52.7 |', { addedSales: 300 }],
  ['| 60 − 17.8 − 9 − 3 | 30.2 |', { contributionMargin: 0.1 }],
  ['| 30 − 14.8 − 4.5 − 3 | 7.7 |', { addedSales: 300, contributionMargin: 0.1 }],
])('%s', (row, change) => {
  const { contribution, capitalCost, badDebts, collectionCost, net } = creditTermChange({
    ...offer,
    ...change,
  });
  shows(row, contribution, capitalCost, badDebts, collectionCost, net);
});

test('worse payers among the old customers turn it into a loss', () => {
  const { net } = creditTermChange({ ...offer, addedSales: 300, contributionMargin: 0.1 });
  const oldBadDebts = offer.existingSales * 0.01;
  shows('| 7.7 − 24 | −16.3 |', net, oldBadDebts, net - oldBadDebts);
});

test('65.9 of added sales pay for the term', () => {
  const paidAnyway = base.oldCustomerReceivables * 0.06 + 3;
  const leftPerYuan = 0.25 - 0.015 - (0.06 * 60) / 365;
  const breakEven = breakEvenAddedSales(offer);
  shows('197.3 × 6% + 3 ≈ 14.84 万元', base.oldCustomerReceivables, 0.06, 3, paidAnyway);
  shows('0.06 × 60 ÷ 365 ≈ 0.2251 元', 0.06, 60, 365, leftPerYuan);
  shows('14.84 ÷ 0.2251 ≈ 65.9 万元', paidAnyway, leftPerYuan, breakEven);
  shows('这 66 万元是哪几家', breakEven);
});

/** A rung of the ladder. The rest of the firm sells 6,600 at 58 days and loses 33. */
const rung = (days: number, sales: number, badDebts: number, collecting: number) => {
  const amount = receivablesBalance({ annualCreditSales: sales, days });
  const contribution = sales * 0.25;
  const funds = carryingCost({ amount, annualRate: 0.06, days: 365 });
  const net = contribution - funds - badDebts - collecting;
  const dso = (sales * days + 6600 * 58) / (sales + 6600);
  const badDebtRate = (badDebts + 33) / (sales + 6600);
  return { days, sales, contribution, funds, badDebts, collecting, net, dso, badDebtRate };
};
const at30 = rung(30, 2400, 12, 6);
const at45 = rung(45, 2800, 16, 7);
const at60 = rung(60, 3000, 21, 9);
const at90 = rung(90, 3100, 36, 15);

test('the ladder of terms, each compared with the one before', () => {
  const row = (key: keyof typeof at30) => [at30[key], at45[key], at60[key], at90[key]];
  shows('| 30 天（紧缩） | 45 天（中性） | 60 天（宽松） | 90 天 |', ...row('days'));
  shows('| 年赊销 | 2,400 | 2,800 | 3,000 | 3,100 |', ...row('sales'));
  shows('| 边际贡献 25% | 600.0 | 700.0 | 750.0 | 775.0 |', 0.25, ...row('contribution'));
  shows('| 资金成本 6% | 11.8 | 20.7 | 29.6 | 45.9 |', 0.06, ...row('funds'));
  shows('| 坏账 | 12.0 | 16.0 | 21.0 | 36.0 |', ...row('badDebts'));
  shows('| 催收费用 | 6.0 | 7.0 | 9.0 | 15.0 |', ...row('collecting'));
  shows('| 净贡献 | 570.2 | 656.3 | 690.4 | 678.1 |', ...row('net'));
  const steps = [at45.net - at30.net, at60.net - at45.net, at90.net - at60.net];
  shows('| 比前一档 | — | +86.1 | +34.1 | −12.3 |', ...steps);
  shows('| 50.5 | 54.1 | 58.6 | 68.2 |', ...row('dso'));
  shows('| 0.50% | 0.52% | 0.56% | 0.71% |', ...row('badDebtRate'));
  expect(at60.net - at30.net).toBeCloseTo(base.net, 9);
});

test('the last 15 days to 60 add 34.1, the step to 90 loses 12.3', () => {
  const [gain, loss] = [at60.net - at45.net, at60.net - at90.net];
  shows('后 15 天只贡献 34.1 万元，再往 90 天走反而少 12.3 万元', 15, gain, 90, loss);
  shows('净贡献还比 60 天少 12.3 万元', 60, loss);
  shows('90 天比 60 天反而少赚十来万', 90, 60);
  expect(loss).toBeGreaterThan(10);
  expect(loss).toBeLessThan(20);
});

test('the triangle shows the same four terms', () => {
  const triangle = (passage: string, { days, net }: typeof at30) =>
    expectInFigure('TradeoffTriangle', passage, days, net);
  triangle('账期 30 天，净贡献 570.2 万元', at30);
  triangle('45 天，656.3 万元', at45);
  triangle('60 天，690.4 万元', at60);
  triangle('账期 90 天，净贡献 678.1 万元', at90);
  triangle("days: '30 天', net: '570.2'", at30);
  triangle("days: '45 天', net: '656.3'", at45);
  triangle("days: '60 天', net: '690.4'", at60);
  expectInFigure('TradeoffTriangle', '>678.1 万元<', at90.net);
  expectInFigure('TradeoffTriangle', '>90 天<', at90.days);
  // The limits lie between what 60 days need and what 90 would.
  expectInFigure('TradeoffTriangle', '>DSO 上限 60 天<', 60);
  expectInFigure('TradeoffTriangle', '>坏账率上限 0.60%<', 0.006);
  expect([at60.dso <= 60, at90.dso <= 60]).toEqual([true, false]);
  expect([at60.badDebtRate <= 0.006, at90.badDebtRate <= 0.006]).toEqual([true, false]);
});

test('60 days stay within both limits, 64.4 is the most, 90 breaks both', () => {
  const most = (60 * 9600 - 6600 * 58) / 3000;
  shows('÷ 9,600 ≈ 58.6 天', 9600, at60.dso);
  shows('(21 + 33) ÷ 9,600 ≈ 0.56%', at60.badDebts, 33, 9600, at60.badDebtRate);
  shows('÷ 3,000 = 64.4 天', 3000, most);
  shows('64.4 天就是谈判时心里的底', most);
  shows('DSO 68.2 天、坏账率 0.71%', at90.dso, at90.badDebtRate);
  shows('60 天批下来了，一年多赚 120 万左右', 60, base.net);
  shows('75% × 80 = 60 天', 0.75, 80, (1 - 0.25) * 80);
  shows('DSO 多了 8.1 天，净贡献多了 120.2 万元', at60.dso - at30.dso, base.net);
});

test('the new commission costs 0.8 more', () => {
  const parts = [4000 * 0.003, 3400 * 0.008, 400 * 0.004];
  const total = parts.reduce((sum, part) => sum + part, 0);
  shows('12 + 27.2 + 1.6 = 40.8 万元，公司只多付 0.8 万元', ...parts, total, total - 4000 * 0.01);
  shows('其余 200 万元超过 60 天', 4000 - 3400 - 400, 60);
  shows('按时到账得 1.1 万元', 100 * (0.003 + 0.008));
  shows('逾期 60 天内得 0.7 万元，再晚只有 0.3 万元', 60, 100 * (0.003 + 0.004), 100 * 0.003);
});
