import { expect, test } from 'vitest';
import { expectedCash } from './expected-cash.ts';

const weeks = (probabilities: readonly number[]) => ({
  items: [60, 45, 80, 30].map((amount, week) => ({
    amount,
    probability: probabilities[week] ?? 0,
  })),
});

test('of 215 due, 130 is to be expected', () => {
  expect(expectedCash(weeks([0.8, 0.8, 0.5, 0.2]))).toBeCloseTo(130, 10);
  expect(expectedCash(weeks([1, 1, 1, 1]))).toBe(215);
  expect(expectedCash({ items: [] })).toBe(0);
});

test('bad arguments are refused with the row', () => {
  expect(() => expectedCash({ items: [{ amount: -1, probability: 1 }] })).toThrow(
    'items[0].amount',
  );
  expect(() => expectedCash({ items: [{ amount: 1, probability: 80 }] })).toThrow(
    'items[0].probability must be a fraction',
  );
});
