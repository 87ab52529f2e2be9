import { expect, test } from 'vitest';
import { creditInsurance, factoringCost } from '../../../core/receivables/index.ts';
import { daysBetween } from '../dates.ts';
import { expectInFigure, expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('customer-credit-lifecycle/risk-transfer-tools', passage, ...computed);

const carried = (amount: number) => (amount * 0.06 * 90) / 365;
const factored = (receivable: number, annualRate: number, serviceFeeRate: number) =>
  factoringCost({ receivable, advanceShare: 0.8, annualRate, days: 90, serviceFeeRate });

const insured = creditInsurance({ receivable: 300, premiumRate: 0.006, deductible: 0.1 });
const recourse = factored(300, 0.08, 0.005);
const withoutRecourse = factored(300, 0.09, 0.012);

test('four prices for the same 300', () => {
  shows('300 × 6% × 90 ÷ 365 ≈ 4.44 万元', 300, 0.06, 90, 365, carried(300));
  shows('60 × 6% × 90 ÷ 365 ≈ 0.89 万元', 60, 0.06, 90, 365, carried(60));
  shows('300 × 0.6% = 1.80 万元', 300, 0.006, insured.premium);
  shows('免赔 300 × 10% = 30 万元', 300, 0.1, insured.worstLoss);
  shows(
    '240 × 8% × 90 ÷ 365 + 300 × 0.5% ≈ 6.23 万元',
    300 * 0.8,
    0.08,
    90,
    365,
    300,
    0.005,
    recourse,
  );
  shows(
    '240 × 9% × 90 ÷ 365 + 300 × 1.2% ≈ 8.93 万元',
    300 * 0.8,
    0.09,
    90,
    365,
    300,
    0.012,
    withoutRecourse,
  );
  shows('300 × 1% = 3.00 万元；额度外 300 − 200 = 100 万元', 300, 0.01, 3, 300, 200, 100);
});

test('the table: cost, cost with own funds, what remains', () => {
  shows('| 不用工具 | 0.00 | 4.44 | 300 |', 0, carried(300), 300);
  shows('| 信用保险 | 1.80 | 6.24 | 30 |', 1.8, 1.8 + carried(300), insured.worstLoss);
  shows('| 有追索保理 | 6.23 | 7.12 | 300 |', recourse, recourse + carried(60), 300);
  shows(
    '| 无追索保理 | 8.93 | 9.81 | 60 |',
    withoutRecourse,
    withoutRecourse + carried(60),
    300 * 0.2,
  );
  shows('| 银行保函 | 3.00 | 7.44 | 100 |', 3, 3 + carried(300), 300 - 200);
});

test('two mixes', () => {
  const { premium, worstLoss } = creditInsurance({
    receivable: 200,
    premiumRate: 0.006,
    deductible: 0.1,
  });
  const paid = 200 - worstLoss;
  const first = 36 - premium - carried(240);
  const second = 36 - premium - carried(300) - 1;
  shows('200 × 0.6% = 1.20 万元', 200, 0.006, premium);
  shows('赔 200 × (1 − 10%) = 180 万元', 200, 1, 0.1, paid);
  shows('36 − 1.20 − 240 × 6% × 90 ÷ 365 ≈ 31.25', 36, premium, 240, 0.06, 90, 365, first);
  shows('36 − 1.20 − 300 × 6% × 90 ÷ 365 − 1 ≈ 29.36', 36, premium, 300, 0.06, 90, 365, 1, second);
  shows('| 赊出去 | 240 | 300 |', 300 - 60, 300);
  shows('| 拿得到 | 180 | 280 |', paid, paid + 100);
  shows('| 覆盖率 | 75.0% | 93.3% |', paid / 240, (paid + 100) / 300);
  shows('| 留在我方 | 60 | 20 |', 240 - paid, 300 - paid - 100);
  shows('| 净收益 | 31.25 | 29.36 |', first, second);
  shows(
    '乙少赚 1.89 万元，少留 40 万元：1.89 ÷ 40 ≈ 4.7%',
    first - second,
    40,
    first - second,
    40,
    (first - second) / 40,
  );
  expectInFigure('CoverStack', '预付 60', 60);
  expectInFigure('CoverStack', '信保赔 180', paid);
  expectInFigure('CoverStack', '免赔 20', worstLoss);
  expectInFigure('CoverStack', '限额外 40', 300 - 60 - 200);
});

test('dates', () => {
  expect(daysBetween('2027-03-03', '2027-06-01')).toBe(90);
  expect(daysBetween('2027-06-01', '2027-07-01')).toBe(30);
  shows('离到期日 153 天', daysBetween('2027-06-01', '2027-11-01'));
  expect(daysBetween('2026-02-28', '2026-03-10')).toBe(10);
  expect(daysBetween('2026-03-06', '2026-03-09')).toBe(3);
});

test('what the questions tell adds up', () => {
  // The policy of Longgang: only the first batch is covered.
  const batches = [80, 60, 50];
  expect(batches.reduce((sum, batch) => sum + batch, 0) * 0.9).toBeCloseTo(171, 9);
  expect((80 + 60) * 0.9).toBeCloseTo(126, 9);
  expect((80 + 50) * 0.9).toBeCloseTo(117, 9);
  expect(80 * 0.9).toBe(72);
  expect(60 * 0.9).toBe(54);
  expect(daysBetween('2027-01-12', '2027-03-13')).toBe(60);
  expect(daysBetween('2027-03-13', '2027-04-09')).toBeLessThan(30);
  // One tool for Longgang's 240, of which an unsecured creditor gets 6%: title loses least.
  expect(240 * 0.06).toBeCloseTo(14.4, 9);
  expect(240 - 240 * 0.06 + 5.1).toBeCloseTo(230.7, 9);
  expect((240 - 160 * 0.9) * (1 - 0.06) + 0.8).toBeCloseTo(91.04, 9);
  expect(240 - 150 - 90 * 0.06 + 0.2).toBeCloseTo(84.8, 9);
  // Without recourse: the 96 not advanced are lost but for 6% of them at best.
  expect(240 * 0.6).toBe(144);
  expect(96 * (1 - 0.06) + 6.4).toBeGreaterThan(96);
  // Fuhe's factoring.
  expect(160 * 0.8).toBe(128);
  expect(160 * 0.1).toBe(16);
  expect(160 - 128).toBe(32);
  // Yueran: three drafts, the mortgage, the first 120.
  const own = (amount: number) => (amount * 0.06 * 120) / 365;
  expect(120 * 0.9).toBe(108);
  expect(20 - 120 * 0.008 - own(160)).toBeCloseTo(15.9, 1);
  expect(20 - 120 * 0.008 - own(200)).toBeCloseTo(15.1, 1);
  expect(20 - 8 - own(40)).toBeCloseTo(11.2, 1);
  expect(160 - 108 - 14).toBe(38);
  expect(160 - 108 - 7).toBe(45);
  expect(160 - 108 - 13).toBe(39);
  expect(120 - 40 - 80 * 0.9).toBe(8);
  expect(20 * 0.3).toBe(6);
  // The mix to write.
  const credit = 240 - 48;
  const got = 60 + (credit - 60) * 0.9;
  expect(got).toBeCloseTo(178.8, 9);
  expect(got / credit).toBeCloseTo(0.931, 3);
  expect(credit - got).toBeCloseTo(13.2, 9);
  expect(30 - 132 * 0.005 - (credit * 0.06 * 60) / 365 - 0.5).toBeCloseTo(26.95, 2);
  expect(credit - 150 * 0.9).toBe(57);
  expect(240 - 150 * 0.9 - 60).toBe(45);
  expect(daysBetween('2027-03-08', '2027-05-07')).toBe(60);
  expect(daysBetween('2027-05-07', '2027-06-06')).toBe(30);
  expect(daysBetween('2027-05-07', '2027-07-06')).toBe(60);
});
