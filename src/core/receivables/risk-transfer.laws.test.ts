import fc from 'fast-check';
import { expect, test } from 'vitest';
import { days, money, rate } from '../../testing/arbitraries/receivables.ts';
import { carryingCost } from './carrying-cost.ts';
import { creditInsurance, factoringCost } from './risk-transfer.ts';

test('without a fee it is the carrying cost of the advance', () => {
  fc.assert(
    fc.property(money, rate, rate, days, (receivable, advanceShare, annualRate, span) => {
      const cost = factoringCost({
        receivable,
        advanceShare,
        annualRate,
        days: span,
        serviceFeeRate: 0,
      });
      const advance = carryingCost({ amount: receivable * advanceShare, annualRate, days: span });
      expect(cost).toBeCloseTo(advance, 4);
    }),
  );
});

test('the insured bears the deductible, and nothing without one', () => {
  fc.assert(
    fc.property(money, rate, rate, (receivable, premiumRate, deductible) => {
      const insured = (share: number) =>
        creditInsurance({ receivable, premiumRate, deductible: share });
      expect(insured(0).worstLoss).toBe(0);
      expect(insured(1)).toEqual({ premium: receivable * premiumRate, worstLoss: receivable });
      const parts = insured(deductible).worstLoss + insured(1 - deductible).worstLoss;
      expect(parts).toBeCloseTo(receivable, 4);
    }),
  );
});

test('insurance never leaves more than there was to lose', () => {
  fc.assert(
    fc.property(money, rate, rate, (receivable, premiumRate, deductible) => {
      const { premium, worstLoss } = creditInsurance({ receivable, premiumRate, deductible });
      expect(worstLoss).toBeLessThanOrEqual(receivable);
      expect(premium).toBeLessThanOrEqual(receivable);
    }),
  );
});
