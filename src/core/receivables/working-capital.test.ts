import { expect, test } from 'vitest';
import { cashReleased, extraReceivables, receivablesBalance } from './working-capital.ts';

test('9,800 of sales at 60 days, then at 68, ties up 214.8 more', () => {
  const extra = extraReceivables({ annualCreditSales: 9800, fromDays: 60, toDays: 68 });
  expect(extra).toBeCloseTo(214.8, 1);
});

test('shorter terms set money free, so the extra is below 0', () => {
  const extra = extraReceivables({ annualCreditSales: 9800, fromDays: 68, toDays: 60 });
  expect(extra).toBeCloseTo(-214.8, 1);
});

test('30% more sales on the same terms need 30% more receivables', () => {
  const before = receivablesBalance({ annualCreditSales: 9800, days: 68 });
  const after = receivablesBalance({ annualCreditSales: 9800 * 1.3, days: 68 });
  expect(after / before).toBeCloseTo(1.3, 10);
});

test('a target DSO sets a ceiling: 904.1 for 6,000 and 1,476.7 for 9,800 at 55 days', () => {
  expect(receivablesBalance({ annualCreditSales: 6000, days: 55 })).toBeCloseTo(904.1, 1);
  expect(receivablesBalance({ annualCreditSales: 9800, days: 55 })).toBeCloseTo(1476.7, 1);
  expect(1890 - receivablesBalance({ annualCreditSales: 9800, days: 55 })).toBeCloseTo(413.3, 1);
});

test('a year of 360 days makes each day dearer', () => {
  expect(receivablesBalance({ annualCreditSales: 360, days: 7, yearDays: 360 })).toBeCloseTo(7, 10);
  const extra = { annualCreditSales: 360, fromDays: 1, toDays: 8, yearDays: 360 };
  expect(extraReceivables(extra)).toBeCloseTo(7, 10);
});

test('cash released counts daily sales over the period of the DSO', () => {
  const fourthQuarter = { creditSales: 1500, periodDays: 92 };
  const dso = (1000 / 1500) * 92;
  expect(cashReleased({ ...fourthQuarter, fromDso: dso, toDso: 55 })).toBeCloseTo(103.3, 1);
  const yearInstead = { creditSales: 5400, periodDays: 365 };
  expect(cashReleased({ ...yearInstead, fromDso: dso, toDso: 55 })).toBeCloseTo(93.7, 1);

  const thirdQuarter = { creditSales: 2560, periodDays: 92 };
  const released = cashReleased({ ...thirdQuarter, fromDso: (1890 / 2560) * 92, toDso: 55 });
  expect(released).toBeCloseTo(359.6, 1);
  expect(released * 0.06).toBeCloseTo(21.6, 1);
});

test('one day of DSO is worth 27.8, and 1.67 a year at 6%', () => {
  const day = cashReleased({ creditSales: 2560, periodDays: 92, fromDso: 1, toDso: 0 });
  expect(day).toBeCloseTo(27.8, 1);
  expect(day * 0.06).toBeCloseTo(1.67, 2);
});

test('bad input is refused by name', () => {
  const year = { annualCreditSales: 100, fromDays: 30, toDays: 60 };
  expect(() => receivablesBalance({ annualCreditSales: -1, days: 1 })).toThrow('annualCreditSales');
  expect(() => receivablesBalance({ annualCreditSales: 1, days: -1 })).toThrow('days must be');
  expect(() => receivablesBalance({ annualCreditSales: 1, days: 1, yearDays: 0 })).toThrow(
    'yearDays',
  );
  expect(() => extraReceivables({ ...year, annualCreditSales: -1 })).toThrow('annualCreditSales');
  expect(() => extraReceivables({ ...year, fromDays: -1 })).toThrow('fromDays');
  expect(() => extraReceivables({ ...year, toDays: Infinity })).toThrow('toDays');
  expect(() => extraReceivables({ ...year, yearDays: 0 })).toThrow('yearDays');
  const period = { creditSales: 100, periodDays: 30, fromDso: 60, toDso: 50 };
  expect(() => cashReleased({ ...period, periodDays: 0 })).toThrow('periodDays');
  expect(() => cashReleased({ ...period, creditSales: -1 })).toThrow('creditSales');
  expect(() => cashReleased({ ...period, fromDso: -1 })).toThrow('fromDso');
  expect(() => cashReleased({ ...period, toDso: -1 })).toThrow('toDso');
});
