import { expect, test } from 'vitest';
import {
  averageDaysDelinquent,
  balanceDays,
  bestPossibleDso,
  collectionEffectiveness,
  countbackDso,
  periodEndDso,
} from '../../../core/receivables/index.ts';
import { daysBetween } from '../dates.ts';
import { expectInFigure, expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('ar-system-management/dso', passage, ...computed);
const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0);

/** Huasheng at the end of September and of December 2026, in 10,000 yuan. */
const september = { sales: [760, 840, 960], days: [31, 31, 30], total: 1890, overdue: 650 };
const december = { sales: [1150, 1050, 900], days: [31, 30, 31], total: 2080, overdue: 800 };

function measures({ sales, days, total, overdue }: typeof september) {
  const period = { creditSales: sum(sales), periodDays: sum(days) };
  const dso = periodEndDso({ ...period, closingReceivables: total });
  const best = bestPossibleDso({ ...period, currentReceivables: total - overdue });
  const periods = sales.map((creditSales, month) => ({ creditSales, days: days[month] ?? 0 }));
  return {
    dso,
    best,
    countback: countbackDso({ closingReceivables: total, periods }),
    delinquent: averageDaysDelinquent({ dso, bestPossibleDso: best }),
  };
}
const autumn = measures(september);
const winter = measures(december);

test('the three DSO of September', () => {
  shows('合计 2,560 万元，共 92 天', sum(september.sales), sum(september.days));
  shows('1,890 ÷ 2,560 × 92 ≈ 67.9 天', 1890, 2560, 92, autumn.dso);
  const year = balanceDays({ balance: 1800, annualFlow: 9800 });
  shows('1,800 ÷ 9,800 × 365 ≈ 67.0 天', 1800, 9800, 365, year);
  shows('1,890 − 960 = 930，计 30 天', 1890, 960, 1890 - 960, 30);
  shows('930 − 840 = 90，计 31 天', 930, 840, 930 - 840, 31);
  shows('90 ÷ 760 × 31 ≈ 3.7 天', 90, 760, 31, autumn.countback - 61);
  shows('30 + 31 + 3.7 = 64.7 天', 30, 31, autumn.countback - 61, autumn.countback);
});

test('the closing balance over the sales of a year', () => {
  const mixed = balanceDays({ balance: 1890, annualFlow: 9800 });
  shows('1,890 ÷ 9,800 × 365 ≈ 70.4 天', 1890, 9800, 365, mixed);
});

test('Lidu: the customers pay as ever, the period method says 46.7 days faster', () => {
  const year = { sales: [400, 600, 1400], days: [31, 30, 31], total: 2000, overdue: 0 };
  const spring = { sales: [800, 200, 200], days: [31, 28, 31], total: 400, overdue: 0 };
  const before = measures(year);
  const after = measures(spring);
  shows(
    '| 400、600、1,400 | 2,000 | 76.7 天 | 61 天 |',
    400,
    600,
    1400,
    600 + 1400,
    before.dso,
    before.countback,
  );
  shows(
    '| 800、200、200 | 400 | 30.0 天 | 59 天 |',
    800,
    200,
    200,
    200 + 200,
    after.dso,
    after.countback,
  );
  shows('快了 46.7 天', before.dso - after.dso);
});

test('the bridge: 44.6 + 23.4 = 67.9, tier by tier', () => {
  const tiers = [310, 150, 80, 60, 30, 20];
  const inDays = tiers.map((amount) =>
    periodEndDso({ closingReceivables: amount, creditSales: 2560, periodDays: 92 }),
  );
  expect(sum(tiers)).toBe(september.overdue);
  expect(sum(inDays)).toBeCloseTo(autumn.delinquent, 9);
  expect(autumn.best + sum(inDays)).toBeCloseTo(autumn.dso, 9);
  expect(inDays.map((days) => days.toFixed(1))).toEqual([
    '11.1',
    '5.4',
    '2.9',
    '2.2',
    '1.1',
    '0.7',
  ]);
  const rounded = sum([autumn.best, ...inDays].map((days) => Number(days.toFixed(1))));
  expect(rounded).toBeCloseTo(68, 9);
  const figure = (passage: string, ...computed: number[]) =>
    expectInFigure('DsoBridge', passage, ...computed);
  figure('未到期 1,240 万元，44.6 天', 1240, autumn.best);
  figure('1 到 30 天 310 万元，11.1 天', 1, 30, 310, inDays[0] ?? 0);
  figure('31 到 60 天 150 万元，5.4 天', 31, 60, 150, inDays[1] ?? 0);
  figure('61 到 90 天 80 万元，2.9 天', 61, 90, 80, inDays[2] ?? 0);
  figure('91 到 180 天 60 万元，2.2 天', 91, 180, 60, inDays[3] ?? 0);
  figure('181 到 365 天 30 万元，1.1 天', 181, 365, 30, inDays[4] ?? 0);
  figure('超过 1 年 20 万元，0.7 天', 1, 20, inDays[5] ?? 0);
  figure('共 650 万元，23.4 天', 650, autumn.delinquent);
  figure('合计 1,890 万元，67.9 天', 1890, autumn.dso);
  figure('SALES = 2560;', sum(september.sales));
  figure('DAYS = 92;', sum(september.days));
  figure("{ name: '未到期', amount: 1240 }", september.total - september.overdue);
  const [t1 = NaN, t2 = NaN, t3 = NaN, t4 = NaN, t5 = NaN, t6 = NaN] = tiers;
  figure("{ name: '1–30 天', amount: 310 }", 1, 30, t1);
  figure("{ name: '31–60 天', amount: 150 }", 31, 60, t2);
  figure("{ name: '61–90 天', amount: 80 }", 61, 90, t3);
  figure("{ name: '91–180 天', amount: 60 }", 91, 180, t4);
  figure("{ name: '181–365 天', amount: 30 }", 181, 365, t5);
  figure("{ name: '超过 1 年', amount: 20 }", 1, t6);
  figure('>逾期 650 万元<', sum(tiers));
  figure('>23.4 天<', autumn.delinquent);
  figure('current: index === 0,', 0);
  shows(
    '最佳可能 44.6 天，加逾期 23.4 天，等于 DSO 67.9 天',
    autumn.best,
    autumn.delinquent,
    autumn.dso,
  );
  shows('逾期里 1–30 天那一档最厚，占 11.1 天', 1, 30, inDays[0] ?? 0);
  shows('“逾期的单平均晚 23.4 天”', autumn.delinquent);
  shows('会差 0.1', rounded - Number(autumn.dso.toFixed(1)));
  shows('一天 DSO 值 2,560 ÷ 92 ≈ 27.8 万元', 2560, 92, 2560 / 92);
});

test('one firm, three CEI', () => {
  const month = {
    openingReceivables: 1830,
    creditSales: 960,
    closingReceivables: 1890,
    closingCurrent: 1240,
  };
  const quarter = { ...month, openingReceivables: 1710, creditSales: 2560 };
  const single = collectionEffectiveness(month);
  const byThree = collectionEffectiveness({ ...quarter, months: 3 });
  const undivided = collectionEffectiveness(quarter);
  shows('1,830 + 960 − 1,890 = 900 万元', 1830, 960, 1890, 900);
  shows('1,830 + 960 − 1,240 = 1,550 万元', 1830, 960, 1240, 1550);
  shows('900 ÷ 1,550 ≈ 58.1%', 900, 1550, single);
  shows('除以 3 再代入，是 50.9%', 3, byThree);
  shows('直接代入 2,560 万元，是 78.5%', 2560, undivided);
  expect(undivided - single).toBeGreaterThan(0.2);
});

test('September and December', () => {
  const cei = (month: Parameters<typeof collectionEffectiveness>[0]) =>
    collectionEffectiveness(month) * 100;
  const then = cei({
    openingReceivables: 1830,
    creditSales: 960,
    closingReceivables: 1890,
    closingCurrent: 1240,
  });
  const now = cei({
    openingReceivables: 2150,
    creditSales: 900,
    closingReceivables: 2080,
    closingCurrent: 1280,
  });
  shows('| 季度赊销（万元） | 2,560 | 3,100 |', sum(september.sales), sum(december.sales));
  shows('| 期间法 DSO（天） | 67.9 | 61.7 |', autumn.dso, winter.dso);
  shows('| 倒推法 DSO（天） | 64.7 | 64.5 |', autumn.countback, winter.countback);
  shows('| 最佳可能 DSO（天） | 44.6 | 38.0 |', autumn.best, winter.best);
  shows('| 平均逾期天数（天） | 23.4 | 23.7 |', autumn.delinquent, winter.delinquent);
  shows('| 逾期占应收（%） | 34.4 | 38.5 |', (650 / 1890) * 100, (800 / 2080) * 100);
  shows('| 当月 CEI（%） | 58.1 | 54.8 |', then, now);
  shows('DSO 降 6.2 天', autumn.dso - winter.dso);
  shows('赊销多了 21.1%', 3100 / 2560 - 1);
  shows('只动了 0.2 天', autumn.countback - winter.countback);
  const overdue = [december.overdue - september.overdue, autumn.delinquent, winter.delinquent];
  shows('逾期多了 150 万元，它只从 23.4 到 23.7', ...overdue);
  expect(daysBetween('2026-10-01', '2026-12-31')).toBe(91);
  shows('老账多了 120 万', 230 - 110);
});

test('which two to improve first', () => {
  const daily = 3100 / 92;
  shows('3,100 ÷ 92 ≈ 33.7 万元', 3100, 92, daily);
  shows('150 ÷ 33.7 ≈ 4.5 天', 150, daily, 150 / daily);
  shows('90 ÷ 33.7 ≈ 2.7 天', 90, daily, 90 / daily);
  shows('| 争议单放出 150 万元 | 4.5 |', 150, 150 / daily);
  shows('| 开票由 6 日到 2 日 | 4.0 |', 6, 2, 6 - 2);
  shows('| 没人联系过的 90 万元 | 2.7 |', 90, 90 / daily);
});

test('with tax on one side only, 67.9 is 60.1', () => {
  const aligned = periodEndDso({
    closingReceivables: 1890 / 1.13,
    creditSales: 2560,
    periodDays: 92,
  });
  shows('1,890 ÷ 1.13 ÷ 2,560 × 92 ≈ 60.1 天', 1890, 1.13, 2560, 92, aligned);
  expect(autumn.dso - aligned).toBeCloseTo(7.8, 1);
});

test('the stories of the questions', () => {
  const bearing = {
    spring: { sales: [600, 600, 600], days: [30, 31, 30], total: 1200, overdue: 300 },
    summer: { sales: [1000, 800, 600], days: [31, 31, 30], total: 1380, overdue: 450 },
  };
  const spring = measures(bearing.spring);
  const summer = measures(bearing.summer);
  expect(spring.dso).toBeCloseTo(60.7, 1);
  expect(summer.dso).toBeCloseTo(52.9, 1);
  expect(spring.countback).toBeCloseTo(61, 1);
  expect(summer.countback).toBeCloseTo(60.2, 1);
  expect(spring.delinquent).toBeCloseTo(15.2, 1);
  expect(summer.delinquent).toBeCloseTo(17.25, 2);
  const before = measures({ sales: [300, 500, 1000], days: [31, 28, 31], total: 1500, overdue: 0 });
  const after = measures({ sales: [900, 400, 200], days: [30, 31, 30], total: 600, overdue: 0 });
  expect([before.dso, after.dso].map((days) => days.toFixed(1))).toEqual(['75.0', '36.4']);
  expect([before.countback, after.countback]).toEqual([59, 61]);
  const daily = 20;
  expect((70 - 61.5) * daily).toBe(170);
  expect((70 - 64.5) * daily).toBe(110);
  expect(96 / daily).toBe(4.8);
  expect(120 / daily).toBe(6);
  expect(daysBetween('2027-01-29', '2027-04-02')).toBe(9 * 7);
  expect(90 + 35 + 25).toBe(bearing.summer.overdue - bearing.spring.overdue);
});
