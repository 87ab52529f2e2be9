import { expect, test } from 'vitest';
import { creditInsurance, factoringCost } from '../../../core/receivables/index.ts';
import { daysBetween, later, monthAndDay, weekday } from '../dates.ts';
import { expectInQuestion } from '../questions.ts';
import { expectInFigure, expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('customer-credit-lifecycle/risk-transfer-tools', passage, ...computed);

const carried = (amount: number) => (amount * 0.06 * 90) / 365;
const factored = (receivable: number, annualRate: number, serviceFeeRate: number) =>
  factoringCost({ receivable, advanceShare: 0.8, annualRate, days: 90, serviceFeeRate });

/** The insurer's limit is 200 of the 300. */
const insured = creditInsurance({ receivable: 200, premiumRate: 0.006, deductible: 0.1 });
const claim = 200 - insured.worstLoss;
const recourse = factored(300, 0.08, 0.005);
const withoutRecourse = factored(300, 0.09, 0.012);

test('four prices for the same 300', () => {
  shows('300 × 6% × 90 ÷ 365 ≈ 4.44 万元', 300, 0.06, 90, 365, carried(300));
  shows('60 × 6% × 90 ÷ 365 ≈ 0.89 万元', 60, 0.06, 90, 365, carried(60));
  shows('200 × 0.6% = 1.20 万元', 200, 0.006, insured.premium);
  shows('赔 200 × (1 − 10%) = 180 万元', 200, 1, 0.1, claim);
  shows(
    '免赔 20，限额外 100，留 300 − 180 = 120 万元',
    ...[insured.worstLoss, 300 - 200, 300, claim, 300 - claim],
  );
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
  const { premium } = insured;
  shows('| 信用保险 | 1.20 | 5.64 | 120 |', premium, premium + carried(300), 300 - claim);
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
  expectInFigure('CoverStack', '>预付 60<', 60);
  expectInFigure('CoverStack', '>信保赔 180<', paid);
  expectInFigure('CoverStack', '>200 打九折<', 200);
  expectInFigure('CoverStack', '>免赔 20<', worstLoss);
  expectInFigure('CoverStack', '>限额外 40<', 300 - 60 - 200);
  expectInFigure('CoverStack', '>60 万元<', 240 - paid);
  // The four parts of the bar, from the top, 0.9 pixels for each 10,000 yuan.
  let top = 10;
  for (const amount of [60, paid, worstLoss, 300 - 60 - 200]) {
    const height = amount * 0.9;
    expectInFigure('CoverStack', `y="${top}" width="88" height="${height}"`, top, 88, height);
    top += height;
  }
});

test('dates', () => {
  expect(daysBetween('2027-03-03', '2027-06-01')).toBe(90);
  expect(daysBetween('2027-06-01', '2027-07-01')).toBe(30);
  shows('离到期日 153 天', daysBetween('2027-06-01', '2027-11-01'));
  expect(daysBetween('2026-02-28', '2026-03-10')).toBe(10);
  expect(daysBetween('2026-03-06', '2026-03-09')).toBe(3);
});

test('the claim of Longgang: only the first batch is covered', () => {
  const tells = (passage: string, ...computed: number[]) =>
    expectInQuestion('l6-tools-claim-refused', passage, ...computed);
  tells('| 一，80 万元 | 1 月 12 日 |', 80, 1, 12);
  tells('80 × 90% = 72 万元。190 万元里有 110 万元', 80, 0.9, 72, 80 + 60 + 50, 60 + 50);
  tells('一条微信值 54 万元', 60 * 0.9);
  // The options: all three, without the third, without the second, the first alone.
  tells('171', (80 + 60 + 50) * 0.9);
  tells('126', (80 + 60) * 0.9);
  tells('117', (80 + 50) * 0.9);
  tells('72', 80 * 0.9);
  expect(daysBetween('2027-01-12', '2027-03-13')).toBe(60);
  expect(daysBetween('2027-03-13', '2027-04-09')).toBeLessThan(30);
});

test('one tool for 240, of which an unsecured creditor gets 6%: title loses least', () => {
  const tells = (passage: string, ...computed: number[]) =>
    expectInQuestion('l6-tools-title-recovery', passage, ...computed);
  tells('只剩 240 × 6% = 14.4，亏 230.7 万元', 240, 0.06, 240 * 0.06, 240 * 0.94 + 5.1);
  const paid = 160 * 0.9;
  tells('没赔的 96（限额外 80、免赔 16）', 240 - paid, 240 - 160, 160 * 0.1);
  tells('费用低，赔 144 万元', paid);
  tells('只收回 5.76，共亏约 91.0 万元', 96 * 0.06, 96 * 0.94 + 0.8);
  tells('取回 150，余下 90 再收 6%，收回 155.4', 150, 240 - 150, 0.06, 150 + 90 * 0.06);
  tells('亏 84.6 + 0.2 = 84.8 万元', 90 * 0.94, 0.2, 90 * 0.94 + 0.2);
  tells('预付的 144 万元不用退，比有追索稳。另 96 万元', 240 * 0.6, 240 * 0.4);
  // Without recourse the 96 not advanced are lost but for 6% of them at best.
  expect(96 * 0.94 + 6.4).toBeGreaterThan(96);
});

test('the factoring of Fuhe: 128 advanced, 32 to come', () => {
  const tells = (passage: string, ...computed: number[]) =>
    expectInQuestion('l6-tools-factoring-deal', passage, ...computed);
  tells('应收 160 万元，90 天', 160, 90);
  tells('请提高到 90%，多拿 16 万元', 0.9, 160 * 0.1);
  tells('谁退这 128 万？', 160 * 0.8);
  tells('预付的 128 万元不用退，我方少收 32 万元', 160 * 0.8, 160 - 160 * 0.8);
  tells('余下 120 万元不会再付错', 160 - 40);
});

test('what counts as cover', () => {
  expectInQuestion(
    'l6-tools-count-cover',
    '信保限额 80 万元已批，免赔 10%，计 72 万元',
    80,
    0.1,
    80 * 0.9,
  );
});

test('Yueran: three drafts, the mortgage, the first 120', () => {
  const tells = (passage: string, ...computed: number[]) =>
    expectInQuestion('l6-tools-choose', passage, ...computed);
  const own = (amount: number) => (amount * 0.06 * 120) / 365;
  const insured = 120 * 0.9;
  tells('费用 8.0 万元，垫资 0.8 万元', 8, own(40));
  tells('净收益 20 − 8.0 − 0.8 = 11.2 万元', 20, 8, own(40), 20 - 8 - own(40));
  tells(
    '赊 160、赔 108，留 52；净收益约 15.9 万元',
    ...[200 - 40, insured, 160 - insured, 20 - 120 * 0.008 - own(160)],
  );
  tells('净收益约 15.1 万元', 20 - 120 * 0.008 - own(200));
  tells('留在我方 200 − 108 = 92 万元', 200, insured, 200 - insured);
  tells('其余靠信保，写明还缺 12 万元覆盖', 160 - insured - 40);
  tells('160 − 108 − 14 = 38 万元', 160, insured, 14, 160 - insured - 14);
  tells('120 − 40 = 80 万元赊，保 72，留 8 万元', 120, 40, 80, 80 * 0.9, 80 * 0.1);
  tells('登记前留在我方 52 万元', 160 - insured);
  tells('裁床变现 13 万元，我方亏 39 万元', 13, 160 - insured - 13);
  tells('估值只剩 7 万元，留在我方 45 万元', 7, 160 - insured - 7);
  tells('余下 140 万元合了标准，毛利少 6 万元', 200 - 60, 20 * (60 / 200));
  expect(weekday('2027-03-05')).toBe(5);
});

test('the mix to write', () => {
  const tells = (passage: string, ...computed: number[]) =>
    expectInQuestion('l6-tools-mix-write', passage, ...computed);
  const credit = 240 - 48;
  const insured = credit - 60;
  const got = 60 + insured * 0.9;
  const funded = (credit * 0.06 * 60) / 365;
  tells('预付 48 万元，保函 60 万元，其余 132 万元用信保', 48, 60, insured);
  tells('赊 192 万元，出事拿得到 60 + 132 × 90% = 178.8 万元', credit, 60, insured, 0.9, got);
  tells('覆盖率 93.1%，留在我方 13.2 万元', got / credit, credit - got);
  tells(
    '净收益 30 − 0.66 − 垫资 1.89 − 让价 0.5 ≈ 26.95 万元',
    ...[30, insured * 0.005, funded, 0.5, 30 - insured * 0.005 - funded - 0.5],
  );
  tells('只用预付和信保，留 192 − 135 = 57', credit, 150 * 0.9, credit - 150 * 0.9);
  tells('留 240 − 135 − 60 = 45', 240, 150 * 0.9, 60, 240 - 150 * 0.9 - 60);
  const due = later('2027-03-08', 60);
  tells('60 天到期（5 月 7 日）', 60, ...monthAndDay(due));
  tells('有效期可写到 7 月 6 日', ...monthAndDay(later(due, 60)));
  expect(daysBetween(due, '2027-06-04')).toBeLessThanOrEqual(30);
});
