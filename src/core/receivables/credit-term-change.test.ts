import { expect, test } from 'vitest';
import { breakEvenAddedSales, creditTermChange } from './credit-term-change.ts';

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

test('from 30 to 60 days for 600 more sales: 120.2 a year', () => {
  const result = creditTermChange(offer);
  expect(result.contribution).toBe(150);
  expect(result.newCustomerReceivables).toBeCloseTo(98.6, 1);
  expect(result.oldCustomerReceivables).toBeCloseTo(197.3, 1);
  expect(result.extraReceivables).toBeCloseTo(295.9, 1);
  expect(result.capitalCost).toBeCloseTo(17.8, 1);
  expect(result.badDebts).toBeCloseTo(9, 10);
  expect(result.collectionCost).toBe(3);
  expect(result.net).toBeCloseTo(120.2, 1);
});

test('a term given away without new sales costs money', () => {
  const result = creditTermChange({ ...offer, addedSales: 0 });
  expect(result.net).toBeCloseTo(-(2400 / 365) * 30 * 0.06 - 3, 10);
});

test('at cost, the new customers tie up a quarter less and the net rises to 121.7', () => {
  const result = creditTermChange({ ...offer, fundedShare: 0.75 });
  expect(result.newCustomerReceivables).toBeCloseTo(74.0, 1);
  expect(result.oldCustomerReceivables).toBeCloseTo(197.3, 1);
  expect(result.capitalCost).toBeCloseTo(16.3, 1);
  expect(result.net).toBeCloseTo(121.7, 1);
});

test('65.9 of added sales pay for the term, 197 at a contribution of 10%', () => {
  expect(breakEvenAddedSales(offer)).toBeCloseTo(65.9, 1);
  expect(breakEvenAddedSales({ ...offer, contributionMargin: 0.1 })).toBeCloseTo(197, 0);
});

test('where an added yuan leaves nothing, no amount of sales pays for the term', () => {
  expect(breakEvenAddedSales({ ...offer, contributionMargin: 0.015 })).toBe(Infinity);
  const free = { ...offer, existingSales: 0, capitalRate: 0, collectionCost: 0 };
  expect(breakEvenAddedSales({ ...free, contributionMargin: 0.015 })).toBe(Infinity);
});

test('a year of 360 days counts for both groups of customers', () => {
  const result = creditTermChange({ ...offer, yearDays: 360 });
  expect(result.newCustomerReceivables).toBeCloseTo(100, 10);
  expect(result.oldCustomerReceivables).toBeCloseTo(200, 10);
});

test.each([
  [{ existingSales: -1 }, 'existingSales'],
  [{ addedSales: -1 }, 'addedSales'],
  [{ fromDays: -1 }, 'fromDays'],
  [{ toDays: Number.NaN }, 'toDays'],
  [{ contributionMargin: 25 }, 'contributionMargin'],
  [{ capitalRate: -0.01 }, 'capitalRate'],
  [{ badDebtRate: 1.5 }, 'badDebtRate'],
  [{ collectionCost: -3 }, 'collectionCost'],
  [{ fundedShare: 75 }, 'fundedShare'],
  [{ yearDays: 0 }, 'creditTermChange: yearDays'],
  [{ toDays: 20 }, 'toDays must not be below fromDays, got 30 to 20'],
])('%o is refused', (change, message) => {
  expect(() => creditTermChange({ ...offer, ...change })).toThrow(message);
});

test('the break-even refuses what the analysis refuses', () => {
  expect(() => breakEvenAddedSales({ ...offer, toDays: 20 })).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: breakEvenAddedSales: toDays must not be below fromDays, got 30 to 20. The analysis is of a longer term.]`,
  );
});
