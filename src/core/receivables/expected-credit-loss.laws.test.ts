import fc from 'fast-check';
import { expect, test } from 'vitest';
import { money, rate } from '../../testing/arbitraries/receivables.ts';
import { expectedCreditLoss, lossRates } from './expected-credit-loss.ts';

const rollRates = fc.array(rate, { minLength: 1, maxLength: 8 });
const tiers = fc.array(fc.record({ amount: money, lossRate: rate }), { maxLength: 8 });

test('an older tier never loses a smaller share', () => {
  fc.assert(
    fc.property(rollRates, (rates) => {
      const losses = lossRates({ rollRates: rates });
      losses.slice(1).forEach((loss, index) => {
        expect(loss).toBeGreaterThanOrEqual(losses[index] ?? 0);
      });
    }),
  );
});

test('a tier loses its roll rate of what the next one loses', () => {
  fc.assert(
    fc.property(rollRates, (rates) => {
      const losses = lossRates({ rollRates: rates });
      losses.forEach((loss, tier) => {
        expect(loss).toBeCloseTo((rates[tier] ?? 0) * (losses[tier + 1] ?? 1), 10);
      });
    }),
  );
});

test('expected loss is never above what is owed, and adds over portfolios', () => {
  fc.assert(
    fc.property(tiers, tiers, (one, other) => {
      const loss = expectedCreditLoss({ tiers: one });
      expect(loss).toBeLessThanOrEqual(one.reduce((sum, { amount }) => sum + amount, 0));
      expect(expectedCreditLoss({ tiers: [...one, ...other] })).toBeCloseTo(
        loss + expectedCreditLoss({ tiers: other }),
        4,
      );
    }),
  );
});
