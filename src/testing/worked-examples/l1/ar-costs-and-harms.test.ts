import { expect, test } from 'vitest';
import {
  badDebtAfterRecovery,
  carryingCost,
  daysUntilMarginGone,
  remainingMargin,
  salesToReplaceBadDebt,
} from '../../../core/receivables/index.ts';
import { expectInFigure, expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('ar-foundations/ar-costs-and-harms', passage, ...computed);

/** The order of the lesson, in 10,000 yuan. */
const order = { sale: 100, margin: 8 };
const left = (annualRate: number, days: number) => remainingMargin({ ...order, annualRate, days });
const eaten = (annualRate: number, days: number) =>
  carryingCost({ amount: order.sale, annualRate, days });

test('five costs of holding add up to 216, 12% of 1,800', () => {
  const funds = carryingCost({ amount: 1800, annualRate: 0.06, days: 365 });
  const staff = 1.5 * 14;
  const administration = staff + 4 + 5;
  const collecting = 7 + 5 + 6;
  const badDebts = 9000 * 0.005;
  const exchange = 300 * 0.05;
  const total = funds + administration + collecting + badDebts + exchange;
  shows('1,800 × 6% = 108.0 万元', 1800, 0.06, funds);
  shows('1.5 人 × 14 万元 = 21 万元', 1.5, 14, staff);
  shows('加系统 4 万元、对账与快递 5 万元，共 30.0 万元', 4, 5, administration);
  shows('折 7 万元、差旅 5 万元、律师费和诉讼费 6 万元，共 18.0 万元', 7, 5, 6, collecting);
  shows('9,000 × 0.5% = 45.0 万元', 9000, 0.005, badDebts);
  shows('300 × 5% = 15.0 万元', 300, 0.05, exchange);
  shows('= 216 万元；综合年化成本 216 ÷ 1,800 = 12%', total, total, 1800, total / 1800);
});

test('the margin is gone after 487 days at 6%, after 243 at 12%', () => {
  const gone = (annualRate: number) => daysUntilMarginGone({ ...order, annualRate });
  const [interest, full] = [gone(0.06), gone(0.12)];
  shows('8 ÷ 6 × 365 ≈ 487 天', 8, eaten(0.06, 365), 365, interest);
  shows('8 ÷ 12 × 365 ≈ 243 天', 8, eaten(0.12, 365), 365, full);
  shows('年化 6% 撑 487 天，年化 12% 只撑 243 天', 0.06, interest, 0.12, full);
  expectInFigure('MarginErosion', '第 487 天降到 0', interest, left(0.06, interest));
  expectInFigure('MarginErosion', '第 243 天降到 0', full, left(0.12, full));
  expectInFigure('MarginErosion', 'AMOUNT = 100;', order.sale);
  expectInFigure('MarginErosion', 'MARGIN = 8;', order.margin);
  expectInFigure('MarginErosion', 'LOW = 0.06;', order.margin / ((interest / 365) * order.sale));
  expectInFigure('MarginErosion', 'HIGH = 0.12;', order.margin / ((full / 365) * order.sale));
  expectInFigure('MarginErosion', 'ASKED = 180;', 180);
  const ticks = [0, 1, 2, 3, 4, 5].map((quarter) => quarter * 90);
  expectInFigure('MarginErosion', 'days = [0, 90, 180, 270, 360, 450];', ...ticks);
  expectInFigure('MarginErosion', '>只算利息 6%<', 0.06);
  expectInFigure('MarginErosion', '>12%<', 216 / 1800);
});

test('half a year late', () => {
  shows('按 6% 吃掉 2.96 万元，剩 5.04 万元', 0.06, eaten(0.06, 180), left(0.06, 180));
  shows('按 12% 吃掉 5.92 万元，剩 2.08 万元', 0.12, eaten(0.12, 180), left(0.12, 180));
  expectInFigure('MarginErosion', '第 180 天剩 5.04 万元', 180, left(0.06, 180));
  expectInFigure('MarginErosion', '第 180 天剩 2.08 万元', 180, left(0.12, 180));
});

test('a net profit of 3 lasts 91 days, money laid out at cost 529', () => {
  const net = daysUntilMarginGone({ sale: 100, margin: 3, annualRate: 0.12 });
  shows('3 ÷ 12 × 365 ≈ 91 天', 3, 12, 365, net);
  const atCost = daysUntilMarginGone({ sale: 92, margin: 8, annualRate: 0.06 });
  shows('8 ÷ (92 × 6%) × 365 ≈ 529 天', 8, 92, 0.06, 365, atCost);
  shows('100 万元放 60 天，6% 就是 0.99 万元', 100, 60, 0.06, eaten(0.06, 60));
  shows(
    '综合年化成本 12%，发货到今天 150 天，吃掉 4.93 万元，还剩 3.07 万元',
    0.12,
    150,
    eaten(0.12, 150),
    left(0.12, 150),
  );
  shows('吃掉快 5 万', Math.ceil(eaten(0.12, 150)));
  shows('再等三个月只剩 0.11 万元', left(0.12, 240));
});

test('a bad debt of 50 takes 1,000 or 160 of new sales', () => {
  const [all, net] = [50, badDebtAfterRecovery({ badDebt: 50, recoveredShare: 0.2 })];
  const sales = (netBadDebt: number, profitRate: number) =>
    salesToReplaceBadDebt({ netBadDebt, profitRate });
  shows('50 ÷ 5% = 1,000 万元', all, 0.05, sales(all, 0.05));
  shows('50 × (1 − 20%) = 40 万元', all, 1, 0.2, net);
  shows('40 ÷ 25% = 160 万元', net, 0.25, sales(net, 0.25));
  shows('| 一分没收回：50 万元 | 1,000 | 200 |', all, sales(all, 0.05), sales(all, 0.25));
  shows('| 收回 20%：40 万元 | 800 | 160 |', 0.2, net, sales(net, 0.05), sales(net, 0.25));
  shows('差 5 倍', sales(all, 0.05) / sales(all, 0.25));
  shows('净利率 5%，要 1,000 万才挣得回 50 万', 0.05, sales(all, 0.05), all);
  shows('看边际贡献，25%，要 200 万', 0.25, sales(all, 0.25));
});

test('the new sales tie money up themselves: 167.5', () => {
  const waiting = carryingCost({ amount: 100, annualRate: 0.06, days: 68 });
  const profitRate = 0.25 - waiting / 100;
  const sales = salesToReplaceBadDebt({ netBadDebt: 40, profitRate });
  shows('100 × 6% × 68 ÷ 365 ≈ 1.12 元', 100, 0.06, 68, 365, waiting);
  shows('扣成 23.88%，40 ÷ 23.88% ≈ 167.5 万元', profitRate, 40, profitRate, sales);
  shows('比 160 万元多 7.5 万元', 160, sales - 160);
  expect(sales).toBeGreaterThan(160);
});
