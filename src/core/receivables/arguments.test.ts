import { expect, test } from 'vitest';
import { requireFinite, requireNonNegative, requirePositive, requireShare } from './arguments.ts';

test.each([Number.NaN, Infinity, -Infinity])('%s is no number of anything', (value) => {
  for (const require of [requireFinite, requireNonNegative, requirePositive, requireShare]) {
    expect(() => require('here', { days: value })).toThrow(RangeError);
  }
});

test('the bounds belong to the range they close', () => {
  requireFinite('here', { gap: -5 });
  requireNonNegative('here', { days: 0 });
  requireShare('here', { none: 0, all: 1 });
  expect(() => requireNonNegative('here', { days: -0.1 })).toThrow(RangeError);
  expect(() => requirePositive('here', { days: 0 })).toThrow(RangeError);
  expect(() => requireShare('here', { rate: 1.01 })).toThrow(RangeError);
  expect(() => requireShare('here', { rate: -0.01 })).toThrow(RangeError);
});

test('the message names the formula, the field, the rule and the value', () => {
  expect(() =>
    requirePositive('periodEndDso', { periodDays: 92, creditSales: 0 }),
  ).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: periodEndDso: creditSales must be a finite number above 0, got 0.]`,
  );
  expect(() =>
    requireShare('salesToReplaceBadDebt', { profitRate: 5 }),
  ).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: salesToReplaceBadDebt: profitRate must be a fraction from 0 to 1 (write 5% as 0.05), got 5.]`,
  );
  expect(() => requireNonNegative('carryingCost', { days: -1 })).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: carryingCost: days must be a finite number of at least 0, got -1.]`,
  );
  expect(() => requireFinite('pointChange', { to: Number.NaN })).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: pointChange: to must be a finite number, got NaN.]`,
  );
});
