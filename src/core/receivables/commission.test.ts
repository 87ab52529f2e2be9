import { expect, test } from 'vitest';
import { commission } from './commission.ts';

test('paid by when the money came, 4,000 of sales earn 40.8 instead of 40', () => {
  expect(commission({ parts: [{ collected: 4000, rate: 0.01 }] })).toBe(40);
  const byReceipt = commission({
    parts: [
      { collected: 4000, rate: 0.003 },
      { collected: 3400, rate: 0.008 },
      { collected: 400, rate: 0.004 },
      { collected: 200, rate: 0 },
    ],
  });
  expect(byReceipt).toBeCloseTo(40.8, 10);
  expect(commission({ parts: [] })).toBe(0);
});

test('bad arguments are refused with the row', () => {
  expect(() => commission({ parts: [{ collected: -1, rate: 0 }] })).toThrow('parts[0].collected');
  expect(() =>
    commission({
      parts: [
        { collected: 1, rate: 0.8 },
        { collected: 1, rate: 3 },
      ],
    }),
  ).toThrow('parts[1].rate must be a fraction');
});
