import { expect, test } from 'vitest';
import {
  annualisedDiscount,
  balanceDays,
  breakEvenGrowth,
  carryingCost,
  cashConversionCycle,
  extraReceivables,
  growthFunding,
  receivablesBalance,
  salesDaysTiedUp,
} from '../../../core/receivables/index.ts';
import { expectInFigure, expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('ar-foundations/ar-and-funding-needs', passage, ...computed);

/** Qinghe, last year, in 10,000 yuan. */
const sales = 9800;
const cost = 7840;
const days = { inventoryDays: 62, receivableDays: 68, payableDays: 45 };
const firm = { daysTiedUp: days.receivableDays, netMargin: 0.05, retentionRate: 0.6 };
const cycle = cashConversionCycle(days);

test('62 + 68 − 45 = 85 days from the balances of the year', () => {
  const inventoryDays = balanceDays({ balance: 1332, annualFlow: cost });
  const receivableDays = balanceDays({ balance: 1826, annualFlow: sales });
  const payableDays = balanceDays({ balance: 967, annualFlow: cost });
  const exact = cashConversionCycle({ inventoryDays, receivableDays, payableDays });
  shows('1,332 ÷ 7,840 × 365 ≈ 62.0 天', 1332, cost, 365, inventoryDays);
  shows('1,826 ÷ 9,800 × 365 ≈ 68.0 天', 1826, sales, 365, receivableDays);
  shows('967 ÷ 7,840 × 365 ≈ 45.0 天', 967, cost, 365, payableDays);
  shows('62.0 + 68.0 − 45.0 = 85.0 天', inventoryDays, receivableDays, payableDays, exact);
  shows('第 45 天付料款，第 130 天到账，中间 85 天', 45, 62 + 68, cycle);
  shows('例：62 + 68 − 45 = 85 天', 62, 68, 45, cycle);
  expectInFigure('CashCycle', '从第 45 天付料款到第 130 天到账，自己垫 85 天', 45, 62 + 68, cycle);
  expectInFigure('CashCycle', '62 加 68 减 45 等于 85', 62, 68, 45, cycle);
  expectInFigure('CashCycle', 'INVENTORY = 62;', inventoryDays);
  expectInFigure('CashCycle', 'RECEIVABLE = 68;', receivableDays);
  expectInFigure('CashCycle', 'PAYABLE = 45;', payableDays);
  expectInFigure('CashCycle', "{ day: 0, what: '进料' }", 0);
});

test('more days, more sales, and both', () => {
  const more = sales * 0.3;
  const grown = sales + more;
  const extra = (annualCreditSales: number, fromDays: number, toDays: number) =>
    extraReceivables({ annualCreditSales, fromDays, toDays });
  const both =
    receivablesBalance({ annualCreditSales: grown, days: 72 }) -
    receivablesBalance({ annualCreditSales: sales, days: 68 });
  shows('9,800 ÷ 365 × (68 − 60) ≈ 214.8 万元', sales, 365, 68, 60, extra(sales, 60, 68));
  shows('赊销额涨 30%，多卖 2,940 万元', 0.3, more);
  shows('2,940 ÷ 365 × 68 ≈ 547.7 万元', more, 365, 68, extra(more, 0, 68));
  shows('今年赊销额 12,740 万元', grown);
  shows(
    '≈ 2,513.1 − 1,825.8 = 687.3 万元',
    receivablesBalance({ annualCreditSales: grown, days: 72 }),
    receivablesBalance({ annualCreditSales: sales, days: 68 }),
    both,
  );
  shows('| 2,940 ÷ 365 × 68 | 547.7 |', more, 365, 68, extra(more, 0, 68));
  shows('| 9,800 ÷ 365 × 4 | 107.4 |', sales, 365, 4, extra(sales, 68, 72));
  shows('| 2,940 ÷ 365 × 4 | 32.2 |', more, 365, 4, extra(more, 68, 72));
  shows('| 合计 | | 687.3 |', extra(more, 0, 68) + extra(sales, 68, 72) + extra(more, 68, 72));
});

test('growth of 30% leaves a gap of 165.5', () => {
  const { extraFunding, retainedProfit, gap } = growthFunding({
    ...firm,
    annualSales: sales,
    growthRate: 0.3,
  });
  const profit = retainedProfit / 0.6;
  shows('9,800 × 30% ÷ 365 × 68 ≈ 547.7 万元', sales, 0.3, 365, 68, extraFunding);
  shows('12,740 × 5% = 637.0 万元', sales * 1.3, 0.05, profit);
  shows('637.0 × 60% = 382.2 万元', profit, 0.6, retainedProfit);
  shows('547.7 − 382.2 = 165.5 万元', extraFunding, retainedProfit, gap);
  const tens = (amount: number, round: (n: number) => number) => round(amount / 10) * 10;
  shows('多垫快 550 万', tens(extraFunding, Math.ceil));
  shows('留得下 380 万出头', tens(retainedProfit, Math.floor));
  shows('差 160 多万', tens(gap, Math.floor));
  shows('① ÷ 365 × 去年天数 | | 547.7 |', 365, extraFunding);
  shows('(1 + ②) × ⑥ | | 382.2 |', 1, retainedProfit);
  shows('缺口 = ⑦ − ⑧ | | 165.5 |', gap);
});

test('growth feeds itself up to 19.2%', () => {
  const threshold = breakEvenGrowth(firm);
  shows('5% × 60% = 3%', 0.05, 0.6, 0.05 * 0.6);
  shows('g × 68 ÷ 365 ≈ 0.1863g', 68, 365, 68 / 365);
  shows('0.1563g = 0.03', 68 / 365 - 0.03, 0.03);
  shows('g ≈ 19.2%', threshold);
  shows('(天数 ÷ 365 − ⑥) | | 19.2%', 365, threshold);
  shows('68 天、k 为 3% 时是 19.2%', 68, 0.03, threshold);
  shows('用 3% ÷ 18.63% 得 16.1%', 0.03, 68 / 365, 0.03 / (68 / 365));
});

test.each([
  ['| 10% | 182.6 | 323.4 | 多 140.8 |', 0.1],
  ['| 19.2% | 350.4 | 350.4 | 0 |', breakEvenGrowth(firm)],
  ['| 30% | 547.7 | 382.2 | 缺 165.5 |', 0.3],
  ['| 40% | 730.3 | 411.6 | 缺 318.7 |', 0.4],
])('%s', (row, growthRate) => {
  const year = growthFunding({ ...firm, annualSales: sales, growthRate });
  shows(row, growthRate, year.extraFunding, year.retainedProfit, Math.abs(year.gap));
  expect(year.gap > 0.05).toBe(row.includes('缺'));
});

test.each([
  ['| 不动：68 天、毛利率 20%、留六成 | 3.0% | 19.2% |', [68, 0.2], firm],
  ['| DSO 降到 60 天 | 3.0% | 22.3% |', [60], { ...firm, daysTiedUp: 60 }],
  ['| DSO 滑到 90 天 | 3.0% | 13.9% |', [90], { ...firm, daysTiedUp: 90 }],
  ['| 毛利率升到 22% | 4.2% | 29.1% |', [0.22], { ...firm, netMargin: 0.07 }],
  ['| 毛利率跌到 18% | 1.8% | 10.7% |', [0.18], { ...firm, netMargin: 0.03 }],
  ['| 利润全部留下 | 5.0% | 36.7% |', [], { ...firm, retentionRate: 1 }],
])('%s', (row, turned, lever) => {
  shows(row, ...turned, lever.netMargin * lever.retentionRate, breakEvenGrowth(lever));
});

test('two points of margin cost more than 22 days', () => {
  shows('让价两个点，比多放 22 天更伤', 90 - 68);
  const cheap = breakEvenGrowth({ ...firm, netMargin: 0.03 });
  expect(cheap).toBeLessThan(breakEvenGrowth({ ...firm, daysTiedUp: 90 }));
});

test('a lower margin is what lowers the threshold from 19.2% to 10.7%', () => {
  const cheap = breakEvenGrowth({ ...firm, netMargin: 0.03 });
  shows('从 19.2% 掉到 10.7%', breakEvenGrowth(firm), cheap);
  const slow = breakEvenGrowth({ ...firm, netMargin: 0.03, daysTiedUp: 90 });
  shows('再把 DSO 放到 90 天，只剩 7.9%', 90, slow);
});

test('for growth of 30%: days of at most 47.5, or a gross margin of 22.2%', () => {
  const limit = (365 * 0.03 * 1.3) / 0.3;
  const netMargin = (0.3 * 68) / 365 / 1.3 / 0.6;
  shows('× 1.3 ÷ 0.3 ≈ 47.5 天', 1.3, 0.3, limit);
  shows('0.3 × 68 ÷ 365 ÷ 1.3 ≈ 4.3%', 0.3, 68, 365, 1.3, netMargin * 0.6);
  shows('4.3% ÷ 60% ≈ 7.2%', netMargin * 0.6, 0.6, netMargin);
  shows('毛利率约 22.2%', netMargin + 0.15);
  const atLimit = { annualSales: sales, growthRate: 0.3, retentionRate: 0.6 };
  expect(growthFunding({ ...atLimit, netMargin: 0.05, daysTiedUp: limit }).gap).toBeCloseTo(0, 9);
  expect(growthFunding({ ...atLimit, netMargin, daysTiedUp: 68 }).gap).toBeCloseTo(0, 9);
  const at47 = growthFunding({ ...atLimit, netMargin: 0.05, daysTiedUp: 47 });
  shows('2,940 ÷ 365 × 47 ≈ 378.6 万元', sales * 0.3, 365, 47, at47.extraFunding);
  shows('留下的 382.2 万元盖得住', at47.retainedProfit);
  expect(at47.gap).toBeLessThan(0);
});

test('with stock and suppliers the threshold is 15.5%', () => {
  const tiedUpDays = salesDaysTiedUp({ ...days, costRatio: cost / sales });
  const receivables = receivablesBalance({ annualCreditSales: sales, days: 68 });
  const net = receivablesBalance({ annualCreditSales: sales, days: tiedUpDays });
  const stock = (cost / 365) * 62;
  const payables = (cost / 365) * 45;
  shows('≈ 1,825.8 + 1,331.7 − 966.6 = 2,190.9 万元', receivables, stock, payables, net);
  expect(receivables + stock - payables).toBeCloseTo(net, 9);
  shows('每 1 元销售占 0.2236 元', 1, tiedUpDays / 365);
  const threshold = breakEvenGrowth({ ...firm, daysTiedUp: tiedUpDays });
  shows('3% ÷ (22.36% − 3%) ≈ 15.5%', 0.03, tiedUpDays / 365, 0.03, threshold);
  shows('比只看应收的 19.2% 更紧', breakEvenGrowth(firm));
  const naive = receivablesBalance({ annualCreditSales: sales, days: cycle });
  shows('9,800 ÷ 365 × 85 ≈ 2,282.2 万元', sales, 365, cycle, naive);
  shows('比实际净占用 2,190.9 万元多了 91.3 万元', net, naive - net);
  shows('存货和应付的 17 天', days.inventoryDays - days.payableDays);
});

test('each source of money has its price', () => {
  const bank = carryingCost({ amount: 100, annualRate: 0.06, days: 90 });
  shows('100 万元 × 6% × 90 ÷ 365 ≈ 1.48 万元', 100, 0.06, 90, 365, bank);
  const factoring = carryingCost({ amount: 80, annualRate: 0.08, days: 90 }) + 100 * 0.005;
  shows('+ 100 × 0.5% ≈ 2.08 万元', 100, 0.005, factoring);
  shows('年化约 10.5%', ((factoring / 80) * 365) / 90);
  const discount = annualisedDiscount({ discountRate: 0.02, discountDays: 10, netDays: 30 });
  shows('2 ÷ 98 × 365 ÷ 20 ≈ 37.2%', 2, 98, 365, 20, discount);
  const late = carryingCost({ amount: 100, annualRate: 0.0005 * 365, days: 30 });
  shows('100 万元拖 30 天就是 1.5 万元', 100, 30, late);
  shows('7,840 ÷ 365 × 30 ≈ 644.4 万元', cost, 365, 30, (cost / 365) * 30);
  shows('拖 30 天，账上是能多留 640 多万', 30, Math.floor(((cost / 365) * 30) / 10) * 10);
});
