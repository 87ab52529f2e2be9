import { expect, test } from 'vitest';
import {
  ageingTable,
  expectedCreditLoss,
  lossRates,
  overdueRate,
  rollRate,
} from '../../../core/receivables/index.ts';
import { daysBetween } from '../dates.ts';
import { expectInQuestion } from '../questions.ts';
import { expectInFigure, expectInLesson, lessonText } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('ar-system-management/ageing-tiers', passage, ...computed);

const CUT_OFF = '2026-09-30';
const UPPER_DAYS = [0, 30, 90, 180];

/** Xinglong's twelve invoices: term in days from the invoice, due date as printed, in 10,000 yuan. */
const invoices = [
  { no: '01', invoiced: '2026-08-17', term: 60, due: '2026-10-16', face: 46, netted: 0 },
  { no: '02', invoiced: '2026-06-11', term: 60, due: '2026-08-10', face: 38, netted: 0 },
  { no: '03', invoiced: '2026-07-06', term: 60, due: '2026-09-04', face: 30, netted: 4 },
  { no: '04', invoiced: '2026-02-27', term: 60, due: '2026-04-28', face: 24, netted: 10 },
  { no: '05', invoiced: '2026-09-08', term: 30, due: '2026-10-08', face: 20, netted: 0 },
  { no: '06', invoiced: '2026-08-05', term: 30, due: '2026-09-04', face: 18, netted: 0 },
  { no: '07', invoiced: '2026-07-01', term: 30, due: '2026-07-31', face: 22, netted: 12 },
  { no: '08', invoiced: '2026-02-02', term: 30, due: '2026-03-04', face: 9, netted: 0 },
  { no: '09', invoiced: '2026-09-14', term: 45, due: '2026-10-29', face: 40, netted: 12 },
  { no: '10', invoiced: '2026-08-24', term: 45, due: '2026-10-08', face: 26, netted: 0 },
  { no: '11', invoiced: '2026-07-20', term: 45, due: '2026-09-03', face: 15, netted: 0 },
  { no: '12', invoiced: '2026-05-11', term: 45, due: '2026-06-25', face: 12, netted: 8 },
];
const items = invoices.map(({ face, netted, due }) => ({
  amount: face - netted,
  daysOverdue: daysBetween(due, CUT_OFF),
}));
const tiers = ageingTable({ items, upperDays: UPPER_DAYS });
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
const net = sum(tiers);
const overdue = net - (tiers[0] ?? 0);

test.each(invoices)('invoice $no', ({ no, invoiced, term, due, face, netted }) => {
  expect(daysBetween(invoiced, due)).toBe(term);
  const days = String(daysBetween(due, CUT_OFF)).replace('-', '−');
  const row = `| ${no} | ${invoiced.slice(5)} | ${due.slice(5)} | ${face - netted} | ${days} |`;
  expect(lessonText('ar-system-management/ageing-tiers')).toContain(row);
});

test('300 less the four deductions is 254, of which 52.8% overdue', () => {
  const faces = sum(invoices.map(({ face }) => face));
  const netted = sum(invoices.map(({ netted }) => netted));
  shows(
    '4 + 10 + 12 + 12 + 8 = 46 万元；300 − 46 = 254 万元',
    4,
    10,
    12,
    12,
    8,
    netted,
    faces,
    netted,
    net,
  );
  shows('46 + 20 + 28 + 26 = 120', 46, 20, 28, 26, ...tiers.slice(0, 1));
  shows('26 + 18 + 15 = 59', 26, 18, 15, ...tiers.slice(1, 2));
  shows('38 + 10 = 48', 38, 10, ...tiers.slice(2, 3));
  shows('14 + 4 = 18', 14, 4, ...tiers.slice(3, 4));
  shows('超过 180 天：9', 180, ...tiers.slice(4));
  shows('120 + 59 + 48 + 18 + 9 = 254', ...tiers, net);
  shows('254 − 120 = 134 万元', net, tiers[0] ?? 0, overdue);
  shows('134 ÷ 254 ≈ 52.8%', overdue, net, overdueRate({ overdue, receivables: net }));
});

test('on the day of the call invoice 12 is with the lawyers', () => {
  shows('12 号票已逾期 96 天', 12, daysBetween('2026-06-25', '2026-09-29'));
});

test('what each of the three errors would show', () => {
  const fromInvoice = ageingTable({
    items: invoices.map(({ face, netted, invoiced }) => ({
      amount: face - netted,
      daysOverdue: daysBetween(invoiced, CUT_OFF),
    })),
    upperDays: UPPER_DAYS,
  });
  expect(fromInvoice[0]).toBe(0);
  shows('会把 120 万元没到期的票全算进逾期，逾期率成了 100%', tiers[0] ?? 0, 1);
  expect(items.filter(({ daysOverdue }) => daysOverdue <= 0)).toHaveLength(4);
  shows('显示逾期 33 天', daysBetween('2026-08-28', CUT_OFF));
  shows('12 号显示欠 12 万元，逾期合计 142 万元，多了 8 万元', 12, 12, overdue + 8, 8);
});

/** All of Xinglong at four month ends: not due, 1–30, 31–90, 91–180, over 180. */
const monthEnds = [
  { month: 6, amounts: [1380, 300, 170, 40, 30], total: 1920, old: 240 },
  { month: 7, amounts: [1350, 300, 190, 45, 35], total: 1920, old: 270 },
  { month: 8, amounts: [1300, 300, 210, 50, 40], total: 1900, old: 300 },
  { month: 9, amounts: [1240, 310, 230, 60, 50], total: 1890, old: 340 },
];

test.each(monthEnds)('end of month $month', ({ month, amounts, total, old }) => {
  expect(sum(amounts)).toBe(total);
  expect(sum(amounts.slice(2))).toBe(old);
  const [current = 0, ...late] = amounts;
  expectInFigure(
    'AgeingBars',
    `${month} 月末：未到期 ${current.toLocaleString('en')}`,
    month,
    current,
  );
  expectInFigure('AgeingBars', late.join('、').concat('；31 天以上'), ...late, 31);
  expectInFigure(
    'AgeingBars',
    `{ month: '${month} 月末', current: '${current.toLocaleString('en')}', tiers: [${late.join(', ')}] }`,
    month,
    current,
    ...late,
  );
});

test('the figure names the four tiers', () => {
  expectInFigure('AgeingBars', '>31 天以上<', (UPPER_DAYS[1] ?? NaN) + 1);
  const [, month = NaN, quarter = NaN, half = NaN] = UPPER_DAYS;
  expectInFigure(
    'AgeingBars',
    "['1–30', '31–90', '91–180', '＞180 天']",
    ...[1, month, month + 1, quarter, quarter + 1, half, half],
  );
});

test('the total fell by 30, what is over 30 days late grew by 100', () => {
  const [first, , third, last] = monthEnds;
  if (!first || !third || !last) throw new Error('month ends');
  shows(
    '总额由 1,920 万元降到 1,890 万元，31 天以上却由 240 万元升到 340 万元',
    first.total,
    last.total,
    31,
    first.old,
    last.old,
  );
  shows('总额少了 30，31 天以上多了 100', first.total - last.total, 31, last.old - first.old);
  const [from = 0] = third.amounts;
  shows('310 ÷ 1,300 ≈ 23.8%', 310, from, rollRate({ from, to: last.amounts[1] ?? 0 }));
});

const matrix = [
  { tier: '未逾期', amount: 1240, lossRate: 0.004 },
  { tier: '1–30', amount: 310, lossRate: 0.02 },
  { tier: '31–60', amount: 150, lossRate: 0.06 },
  { tier: '61–90', amount: 80, lossRate: 0.15 },
  { tier: '91–180', amount: 60, lossRate: 0.35 },
  { tier: '181–365', amount: 30, lossRate: 0.6 },
  { tier: '超过 365', amount: 20, lossRate: 1 },
];
const total = sum(matrix.map(({ amount }) => amount));

test.each(matrix)('matrix, $tier', ({ amount, lossRate }) => {
  const loss = expectedCreditLoss({ tiers: [{ amount, lossRate }] });
  const share = `${((amount / total) * 100).toFixed(1)}%`;
  const row = `| ${amount.toLocaleString('en')} | ${share} | ${Math.round(lossRate * 1000) / 10}% | ${loss.toFixed(2)} |`;
  expectInLesson('ar-system-management/ageing-tiers', row, amount, amount / total, lossRate, loss);
});

test('the loss of the whole matrix', () => {
  const loss = expectedCreditLoss({ tiers: matrix });
  shows('| 合计 | 1,890 | 100% | 4.82% | 91.16 |', total, 1, loss / total, loss);
});

test('roll rates multiplied give the loss rates of the figure, and of the matrix before rounding', () => {
  const rollRates = [0.2, 0.3, 0.4, 0.45, 0.3];
  const plain = lossRates({ rollRates });
  const figure = [0.00324, 0.0162, 0.054, 0.135, 0.3];
  figure.forEach((rate, index) => expect(plain[index]).toBeCloseTo(rate, 10));
  expectInFigure('RollRateFlow', '未逾期，损失率 0.324%，有 20% 掉进下一段', plain[0] ?? 0, 0.2);
  expectInFigure('RollRateFlow', '损失率 1.62%，30% 往下', plain[1] ?? 0, 0.3);
  expectInFigure('RollRateFlow', '损失率 5.4%，40% 往下', plain[2] ?? 0, 0.4);
  expectInFigure('RollRateFlow', '损失率 13.5%，45% 往下', plain[3] ?? 0, 0.45);
  expectInFigure('RollRateFlow', '损失率 30%，也就是最后有 30% 收不回', plain[4] ?? 0, 0.3);
  const drawn = (passage: string, index: number, ...days: number[]) =>
    expectInFigure('RollRateFlow', passage, ...days, rollRates[index] ?? NaN, plain[index] ?? NaN);
  drawn("{ tier: '未逾期', down: '20%', loss: '0.324%' }", 0);
  drawn("{ tier: '1–30 天', down: '30%', loss: '1.62%' }", 1, 1, 30);
  drawn("{ tier: '31–60 天', down: '40%', loss: '5.4%' }", 2, 31, 60);
  drawn("{ tier: '61–90 天', down: '45%', loss: '13.5%' }", 3, 61, 90);
  drawn("{ tier: '91–180 天', down: '30%', loss: '30%' }", 4, 91, 180);
  const forward = lossRates({ rollRates, forwardFactor: 1.15 });
  [0.373, 1.86, 6.21, 15.5, 34.5].forEach((percent, index) => {
    expect(Math.abs((forward[index] ?? 0) * 100 - percent)).toBeLessThanOrEqual(0.05);
  });
  shows('前瞻系数 1.15', 1.15);
});

test('the month-end scenario: 40% overdue, and 71 days late a month on', () => {
  expect(overdueRate({ overdue: 260, receivables: 650 })).toBeCloseTo(0.4, 10);
  expectInQuestion('l5-ageing-month-end', '逾期降到 226 万元', 260 - 20 - 9 - 5);
  expect(40 + daysBetween('2026-11-30', '2026-12-31')).toBe(71);
});

test.each([
  ['2026-10-16', 45],
  ['2026-09-01', 90],
  ['2026-08-28', 94],
  ['2026-11-06', 24],
  ['2026-10-30', 31],
])('l5-ageing-netted-tier: due on %s, %i days late on 30 November', (due, days) => {
  expect(daysBetween(due, '2026-11-30')).toBe(days);
});

test.each([
  ['2026-07-02', '2026-08-31', 91],
  ['2026-06-08', '2026-08-07', 115],
  ['2026-08-20', '2026-10-19', 42],
  ['2026-09-10', '2026-11-09', 21],
  ['2026-05-11', '2026-07-10', 143],
])('l5-ageing-correct-table: invoiced on %s, due on %s, %i days late', (invoiced, due, days) => {
  expect(daysBetween(invoiced, due)).toBe(60);
  expect(daysBetween(due, '2026-11-30')).toBe(days);
});

test('l5-ageing-payment-resets: only the day of payment gives 14 days', () => {
  expect(daysBetween('2026-04-09', '2026-06-08')).toBe(60);
  expect(daysBetween('2026-06-08', CUT_OFF)).toBe(114);
  expect(daysBetween('2026-09-16', CUT_OFF)).toBe(14);
  expect(daysBetween('2026-04-09', CUT_OFF)).toBe(174);
  expect(daysBetween('2026-04-09', CUT_OFF) - 90).toBe(84);
});
