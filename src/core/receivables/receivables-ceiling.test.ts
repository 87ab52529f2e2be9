import { expect, test } from 'vitest';
import { allocateCeiling, receivablesCeiling } from './receivables-ceiling.ts';

test('9,800 of sales a year and 55 days allow 1,476.7', () => {
  const ceiling = receivablesCeiling({ annualCreditSales: 9800, targetDso: 55 });
  expect(ceiling).toBeCloseTo(1476.7, 1);
  expect(1890 - ceiling).toBeCloseTo(413.3, 1);
});

test('a bankers’ year gives a little more', () => {
  expect(receivablesCeiling({ annualCreditSales: 3600, targetDso: 55, yearDays: 360 })).toBeCloseTo(
    550,
    10,
  );
});

test('customers share it by sales times term', () => {
  expect(
    allocateCeiling({
      ceiling: 600,
      customers: [
        { plannedSales: 100, termDays: 60 },
        { plannedSales: 200, termDays: 45 },
        { plannedSales: 500, termDays: 0 },
      ],
    }),
  ).toEqual([240, 360, 0]);
});

test('bad arguments are refused by name', () => {
  expect(() => receivablesCeiling({ annualCreditSales: -1, targetDso: 55 })).toThrow(
    'receivablesCeiling: annualCreditSales',
  );
  expect(() => receivablesCeiling({ annualCreditSales: 1, targetDso: -1 })).toThrow('targetDso');
  expect(() => receivablesCeiling({ annualCreditSales: 1, targetDso: 1, yearDays: 0 })).toThrow(
    'receivablesCeiling: yearDays',
  );
  expect(() => allocateCeiling({ ceiling: -1, customers: [] })).toThrow('ceiling');
  expect(() =>
    allocateCeiling({ ceiling: 1, customers: [{ plannedSales: 1, termDays: -1 }] }),
  ).toThrow('customers[0].termDays');
  expect(() =>
    allocateCeiling({ ceiling: 1, customers: [{ plannedSales: 0, termDays: 30 }] }),
  ).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: allocateCeiling: sum of plannedSales × termDays must be a finite number above 0, got 0.]`,
  );
});
