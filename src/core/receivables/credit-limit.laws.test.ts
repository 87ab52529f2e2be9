import fc from 'fast-check';
import { expect, test } from 'vitest';
import { days, money, rate } from '../../testing/arbitraries/receivables.ts';
import { creditLimit } from './credit-limit.ts';

const customer = fc.record({
  netAssets: money,
  netAssetShare: rate,
  monthlyPurchases: money,
  termDays: days,
  bufferDays: days,
  workingCapital: money,
  workingCapitalShare: rate,
  gradeFactor: rate,
});

test('no way to it allows less than the limit', () => {
  fc.assert(
    fc.property(customer, (of) => {
      const { limit, ...ways } = creditLimit(of);
      for (const way of Object.values(ways)) expect(limit).toBeLessThanOrEqual(way);
    }),
  );
});

test('a better grade never lowers it, and the full factor gives the least of the three', () => {
  fc.assert(
    fc.property(customer, (of) => {
      const full = creditLimit({ ...of, gradeFactor: 1 });
      expect(full.limit).toBe(Math.min(full.byNetAssets, full.byDemand, full.byWorkingCapital));
      expect(creditLimit(of).limit).toBeLessThanOrEqual(full.limit);
    }),
  );
});
