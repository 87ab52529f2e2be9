import { expect, test } from 'vitest';
import { ageingTable, overdueRate, weightedDays } from './ageing.ts';

const fiveTiers = [0, 30, 90, 180];

test.each([
  [-12, 0],
  [0, 0],
  [1, 1],
  [30, 1],
  [31, 2],
  [90, 2],
  [91, 3],
  [180, 3],
  [181, 4],
])('%i days overdue belongs to tier %i', (daysOverdue, tier) => {
  const table = ageingTable({ items: [{ amount: 7, daysOverdue }], upperDays: fiveTiers });
  expect(table).toHaveLength(5);
  expect(table.indexOf(7)).toBe(tier);
});

test('amounts of one tier are added', () => {
  const items = [
    { amount: 40, daysOverdue: 12 },
    { amount: 25, daysOverdue: 30 },
    { amount: 9, daysOverdue: 200 },
  ];
  expect(ageingTable({ items, upperDays: fiveTiers })).toEqual([0, 65, 0, 0, 9]);
  expect(ageingTable({ items, upperDays: [] })).toEqual([74]);
});

test('650 of 1,890 is 34.4% overdue', () => {
  expect(overdueRate({ overdue: 650, receivables: 1890 })).toBeCloseTo(0.344, 3);
});

test('what is overdue has waited 67.1 days on average, by the middle of each tier', () => {
  const middle = [15, 45, 75, 135, 270, 500];
  const items = [310, 150, 80, 60, 30, 20].map((amount, tier) => ({
    amount,
    days: middle[tier] ?? 0,
  }));
  expect(weightedDays({ items })).toBeCloseTo(67.1, 1);
});

test('a payment before its day counts below 0', () => {
  const items = [
    { amount: 10, days: -4 },
    { amount: 30, days: 8 },
  ];
  expect(weightedDays({ items })).toBe(5);
});

test('bad arguments are refused with the row', () => {
  expect(() => ageingTable({ items: [{ amount: -1, daysOverdue: 0 }], upperDays: [0] })).toThrow(
    'items[0].amount',
  );
  expect(() =>
    ageingTable({ items: [{ amount: 1, daysOverdue: Number.NaN }], upperDays: [0] }),
  ).toThrow('items[0].daysOverdue');
  expect(() => ageingTable({ items: [], upperDays: [0, Number.NaN] })).toThrow('upperDays[1]');
  expect(() =>
    ageingTable({ items: [], upperDays: [0, 90, 30] }),
  ).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: ageingTable: upperDays must ascend, got 0, 90, 30.]`,
  );
  expect(() => ageingTable({ items: [], upperDays: [30, 30] })).toThrow('must ascend');
  expect(() => overdueRate({ overdue: -1, receivables: 1 })).toThrow('overdue must be');
  expect(() => overdueRate({ overdue: 0, receivables: 0 })).toThrow('receivables must be');
  expect(() => overdueRate({ overdue: 3, receivables: 2 })).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: overdueRate: overdue is a part of receivables, got 3 of 2.]`,
  );
  expect(() => weightedDays({ items: [{ amount: -1, days: 3 }] })).toThrow('items[0].amount');
  expect(() => weightedDays({ items: [{ amount: 1, days: Infinity }] })).toThrow('items[0].days');
  expect(() => weightedDays({ items: [] })).toThrow('sum of amounts');
});
