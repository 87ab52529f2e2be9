import { expect, test } from 'vitest';
import { carryingCost, daysUntilMarginGone, remainingMargin } from './carrying-cost.ts';

const order = { sale: 100, margin: 8, annualRate: 0.06 };

test('1,890 outstanding costs 113.4 a year at 6%, its overdue 650 costs 39', () => {
  expect(carryingCost({ amount: 1890, annualRate: 0.06, days: 365 })).toBeCloseTo(113.4, 10);
  expect(carryingCost({ amount: 650, annualRate: 0.06, days: 365 })).toBeCloseTo(39, 10);
});

test('100 late by 90 days costs 1.48, by 180 days 2.96', () => {
  expect(carryingCost({ amount: 100, annualRate: 0.06, days: 90 })).toBeCloseTo(1.48, 2);
  expect(carryingCost({ amount: 100, annualRate: 0.06, days: 180 })).toBeCloseTo(2.96, 2);
});

test('a margin of 8 on 100 is gone after 487 days at 6%, after 243 at 12%', () => {
  expect(daysUntilMarginGone(order)).toBeCloseTo(487, 0);
  expect(daysUntilMarginGone({ ...order, annualRate: 0.12 })).toBeCloseTo(243, 0);
});

test('what is left of the margin falls below 0 once it is gone', () => {
  expect(remainingMargin({ ...order, days: 0 })).toBe(8);
  expect(remainingMargin({ ...order, days: 90 })).toBeCloseTo(6.52, 2);
  expect(remainingMargin({ ...order, days: 730 })).toBeCloseTo(-4, 10);
});

test('a year of 360 days makes waiting dearer', () => {
  const bankers = { ...order, yearDays: 360 };
  expect(carryingCost({ amount: 100, annualRate: 0.06, days: 90, yearDays: 360 })).toBeCloseTo(1.5);
  expect(remainingMargin({ ...bankers, days: 90 })).toBeCloseTo(6.5, 10);
  expect(daysUntilMarginGone(bankers)).toBeCloseTo(480, 10);
});

test('bad input is refused by name', () => {
  const cost = { amount: 1, annualRate: 0.06, days: 1 };
  expect(() => carryingCost({ ...cost, amount: -1 })).toThrow('amount');
  expect(() => carryingCost({ ...cost, annualRate: -0.01 })).toThrow('annualRate');
  expect(() => carryingCost({ ...cost, days: Number.NaN })).toThrow('days');
  expect(() => carryingCost({ ...cost, yearDays: 0 })).toThrow('yearDays');
  expect(() => daysUntilMarginGone({ ...order, annualRate: 0 })).toThrow('annualRate');
  expect(() => daysUntilMarginGone({ ...order, sale: 0, margin: 0 })).toThrow('sale');
  expect(() => daysUntilMarginGone({ ...order, margin: -1 })).toThrow('margin');
  expect(() => daysUntilMarginGone({ ...order, yearDays: 0 })).toThrow('yearDays');
  expect(() => remainingMargin({ ...order, sale: 5, days: 1 })).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: remainingMargin: margin must not exceed sale, got margin 8 of sale 5. Both are money, in one unit.]`,
  );
});
