import { expect, test } from 'vitest';
import { expectedCash, relativeChange, weightedDays } from '../../../core/receivables/index.ts';
import { daysBetween } from '../dates.ts';
import { expectInQuestion } from '../questions.ts';
import { expectInFigure, expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('ar-system-management/rolling-tracking', passage, ...computed);

/** Jiahang's first four weeks, in 10,000 yuan. */
const weeks = [
  { name: '1，书面', amount: 60, probability: 0.8, received: 52, deviation: '+8.3%' },
  { name: '2，书面', amount: 45, probability: 0.8, received: 40, deviation: '+11.1%' },
  { name: '3，口头', amount: 80, probability: 0.5, received: 30, deviation: '−25%' },
  { name: '4，没有承诺', amount: 30, probability: 0.2, received: 0, deviation: '−100%' },
];
const due = weeks.reduce((sum, { amount }) => sum + amount, 0);
const received = weeks.reduce((sum, week) => sum + week.received, 0);
const expected = expectedCash({ items: weeks });

test.each(weeks)('week $name', ({ name, amount, probability, received: came, deviation }) => {
  const cash = expectedCash({ items: [{ amount, probability }] });
  const week = Number(name[0]);
  shows(
    `| ${name} | ${amount} | ${probability} | ${cash} | ${came} |`,
    week,
    amount,
    probability,
    cash,
    came,
  );
  shows(deviation, relativeChange({ from: cash, to: came }));
});

test('130 is expected of 215, and 122 comes', () => {
  shows('48 + 36 + 40 + 6 = 130 万元', 48, 36, 40, 6, expected);
  shows('| 合计 | 215 | | 130 | 122 |', due, expected, received);
  shows(
    '122 − 130 = −8 万元，−8 ÷ 130 ≈ −6.2%',
    received,
    expected,
    received - expected,
    received - expected,
    expected,
    relativeChange({ from: expected, to: received }),
  );
  shows('四周短 93 万元', due - received);
  shows('差的 93 万元', due - received);
  shows('要少排 85 万元', due - expected);
});

test('thirteen weeks: 725 due, 436 expected, 289 to be worked on', () => {
  const later = [50, 70, 40, 65, 45, 90, 35, 55, 60].map((amount) => ({
    amount,
    probability: 0.6,
  }));
  const all = [...weeks, ...later];
  const allDue = all.reduce((sum, { amount }) => sum + amount, 0);
  const cash = expectedCash({ items: all });
  expect(all).toHaveLength(13);
  shows('13 周到期 725 万元，预测 436 万元', 13, allDue, cash);
  shows('差的 289 万元', allDue - cash);
  shows('预测就由 40 变成 64，资金部敢多排 24 万元', 80 * 0.5, 80 * 0.8, 80 * 0.3);
  expectInFigure(
    'ThirteenWeekForecast',
    '到期 60、45、80、30，预测 48、36、40、6',
    60,
    45,
    80,
    30,
    ...weeks.map((week) => expectedCash({ items: [week] })),
  );
  expectInFigure(
    'ThirteenWeekForecast',
    '预测 30、42、24、39、27、54、21、33、36',
    ...later.map((week) => expectedCash({ items: [week] })),
  );
  expectInFigure('ThirteenWeekForecast', '十三周到期合计 725，预测合计 436', allDue, cash);
  expectInFigure(
    'ThirteenWeekForecast',
    'due = [60, 45, 80, 30, 50, 70, 40, 65, 45, 90, 35, 55, 60];',
    ...all.map(({ amount }) => amount),
  );
  expectInFigure(
    'ThirteenWeekForecast',
    'probability = [0.8, 0.8, 0.5, 0.2, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6];',
    ...all.map(({ probability }) => probability),
  );
  expectInFigure('ThirteenWeekForecast', 'ASKED = LEFT + 4 * PITCH', weeks.length);
  expectInFigure('ThirteenWeekForecast', '>还没到期：0.6<', later[0]?.probability ?? NaN);
});

test('an oral promise is kept 4 times in 10', () => {
  shows('96 ÷ 240 = 0.4', 96, 240, 96 / 240);
  expect(0.5 - 96 / 240).toBeCloseTo(0.1, 10);
  expect(daysBetween('2026-06-05', '2026-06-10')).toBeLessThanOrEqual(14);
  expect(daysBetween('2026-05-29', '2026-06-26')).toBeGreaterThan(14);
});

const invoices = [
  { amount: 40, days: 50 },
  { amount: 60, days: 58 },
  { amount: 50, days: 64 },
  { amount: 30, days: 68 },
  { amount: 20, days: 74 },
];

test('61 days paid against 45 agreed; without the unpaid one it would be 59.6', () => {
  const dayAmounts = invoices.map(({ amount, days }) => amount * days);
  const total = dayAmounts.reduce((sum, each) => sum + each, 0);
  const actual = weightedDays({ items: invoices });
  dayAmounts.slice(0, 4).forEach((each, index) => {
    const { amount = 0, days = 0 } = invoices[index] ?? {};
    shows(`| ${amount} | ${days} | ${each.toLocaleString('en')} |`, amount, days, each);
  });
  shows('| 20（未付，已过） | 74 | 1,480 |', 20, 74, dayAmounts[4] ?? 0);
  shows('| 合计 200 | | 12,200 |', 200, total);
  shows('12,200 ÷ 200 = 61 天，61 − 45 = 16 天', total, 200, actual, actual, 45, actual - 45);
  const paid = weightedDays({ items: invoices.slice(0, 4) });
  shows('10,720 ÷ 180 ≈ 59.6 天，只差 14.6 天', total - 1480, 180, paid, paid - 45);
});

test('the term of Nanping: 58 days once our own 12 are out', () => {
  const items = (second: number) => [
    { amount: 40, days: 55 },
    { amount: 40, days: second },
    { amount: 20, days: 72 },
  ];
  expect(weightedDays({ items: items(66 - 12) })).toBeCloseTo(58, 10);
  expect(weightedDays({ items: items(66) })).toBeCloseTo(62.8, 10);
  expect(weightedDays({ items: items(54).slice(0, 2) })).toBeCloseTo(54.5, 10);
});

test('the scenario: six lots, five at 54 days, one at 24, 18 of the days ours', () => {
  const lots = [54, 54, 54, 54, 54, 24].map((days) => ({ amount: 40, days }));
  expect(weightedDays({ items: lots })).toBe(49);
  const ours = lots.map((lot, index) => (index === 0 ? { ...lot, days: lot.days - 18 } : lot));
  expect(weightedDays({ items: ours })).toBe(46);
  expect(daysBetween('2027-01-01', '2027-01-25')).toBe(24);
  expect(daysBetween('2027-01-01', '2027-02-25')).toBe(55);
  expectInQuestion('l5-rolling-yuquan-term', '最多同时欠两批 64 万元', 2 * 40 * 0.8);
});
