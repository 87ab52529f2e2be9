import { expect, test } from 'vitest';
import { commission } from './commission.ts';

test('paid by when the money came, 4,000 of sales earn 40.8 instead of 40', () => {
  expect(commission({ parts: [{ base: 4000, rate: 0.01 }] })).toBe(40);
  const byReceipt = commission({
    parts: [
      { base: 4000, rate: 0.003 },
      { base: 3400, rate: 0.008 },
      { base: 400, rate: 0.004 },
      { base: 200, rate: 0 },
    ],
  });
  expect(byReceipt).toBeCloseTo(40.8, 10);
  expect(commission({ parts: [] })).toBe(0);
});

test('bad arguments are refused with the row', () => {
  expect(() => commission({ parts: [{ base: -1, rate: 0 }] })).toThrow('parts[0].base');
  expect(() =>
    commission({
      parts: [
        { base: 1, rate: 0.8 },
        { base: 1, rate: 3 },
      ],
    }),
  ).toThrow('parts[1].rate must be a fraction');
});
