import { describe, expect, test } from 'vitest';
import { averageDaysDelinquent, averageDso, bestPossibleDso, periodEndDso } from './dso.ts';

describe('the fourth quarter of the fact sheet: 1,500 of sales in 92 days', () => {
  const period = { creditSales: 1500, periodDays: 92 };
  const dso = periodEndDso({ ...period, closingReceivables: 1000 });
  const best = bestPossibleDso({ ...period, currentReceivables: 700 });

  test('period end 61.33, average 58.27, best possible 42.93', () => {
    expect(dso).toBeCloseTo(61.33, 2);
    const balances = { openingReceivables: 900, closingReceivables: 1000 };
    expect(averageDso({ ...period, ...balances })).toBeCloseTo(58.27, 2);
    expect(best).toBeCloseTo(42.93, 2);
  });

  test('18.40 days delinquent', () => {
    expect(averageDaysDelinquent({ dso, bestPossibleDso: best })).toBeCloseTo(18.4, 2);
  });
});

describe('the third quarter of the demonstration firm: 2,560 of sales in 92 days', () => {
  const period = { creditSales: 2560, periodDays: 92 };
  const dso = periodEndDso({ ...period, closingReceivables: 1890 });
  const best = bestPossibleDso({ ...period, currentReceivables: 1240 });

  test('period end 67.9, best possible 44.6', () => {
    expect(dso).toBeCloseTo(67.9, 1);
    expect(best).toBeCloseTo(44.6, 1);
  });

  test('23.4 days delinquent, from unrounded values', () => {
    expect(averageDaysDelinquent({ dso, bestPossibleDso: best })).toBeCloseTo(23.4, 1);
  });

  test('67.0 on average over its year', () => {
    const year = { creditSales: 9800, periodDays: 365 };
    const balances = { openingReceivables: 1710, closingReceivables: 1890 };
    expect(averageDso({ ...year, ...balances })).toBeCloseTo(67.0, 1);
  });
});

test('a firm with nothing overdue is 0 days delinquent', () => {
  expect(averageDaysDelinquent({ dso: 45, bestPossibleDso: 45 })).toBe(0);
});

test('bad input is refused by name', () => {
  const period = { creditSales: 100, periodDays: 30 };
  const noSales = { creditSales: 0, periodDays: 30 };
  const noDays = { creditSales: 100, periodDays: 0 };
  const balances = { openingReceivables: 1, closingReceivables: 1 };
  expect(() => periodEndDso({ ...period, closingReceivables: -1 })).toThrow('closingReceivables');
  expect(() => periodEndDso({ ...noSales, closingReceivables: 1 })).toThrow('creditSales');
  expect(() => periodEndDso({ ...noDays, closingReceivables: 1 })).toThrow('periodDays');
  expect(() => averageDso({ ...noSales, ...balances })).toThrow('creditSales');
  expect(() => averageDso({ ...noDays, ...balances })).toThrow('periodDays');
  expect(() => averageDso({ ...period, ...balances, openingReceivables: -1 })).toThrow(
    'openingReceivables must',
  );
  expect(() => averageDso({ ...period, ...balances, closingReceivables: -1 })).toThrow(
    'closingReceivables must',
  );
  expect(() => bestPossibleDso({ ...noSales, currentReceivables: 1 })).toThrow('creditSales');
  expect(() => bestPossibleDso({ ...noDays, currentReceivables: 1 })).toThrow('periodDays');
  expect(() => bestPossibleDso({ ...period, currentReceivables: -1 })).toThrow(
    'currentReceivables',
  );
  expect(() => averageDaysDelinquent({ dso: -1, bestPossibleDso: -2 })).toThrow('dso must be');
  expect(() => averageDaysDelinquent({ dso: 40, bestPossibleDso: 45 })).toThrow(
    'bestPossibleDso must not exceed dso, got 45 and 40',
  );
});
