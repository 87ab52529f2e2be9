import fc from 'fast-check';
import { expect, test } from 'vitest';
import { money, positiveRate, rate } from '../../testing/arbitraries/receivables.ts';
import { badDebtAfterRecovery, salesToReplaceBadDebt } from './bad-debt-recovery.ts';

test('the profit on the new sales is the loss', () => {
  fc.assert(
    fc.property(money, positiveRate, (netBadDebt, profitRate) => {
      const sales = salesToReplaceBadDebt({ netBadDebt, profitRate });
      expect(sales * profitRate).toBeCloseTo(netBadDebt, 6);
    }),
  );
});

test('the contribution margin, never below the net margin, never asks for more sales', () => {
  fc.assert(
    fc.property(money, positiveRate, positiveRate, (netBadDebt, one, other) => {
      const warning = salesToReplaceBadDebt({ netBadDebt, profitRate: Math.min(one, other) });
      const shortTerm = salesToReplaceBadDebt({ netBadDebt, profitRate: Math.max(one, other) });
      expect(shortTerm).toBeLessThanOrEqual(warning);
    }),
  );
});

test('what is recovered and what is lost make up the debt', () => {
  fc.assert(
    fc.property(money, rate, (badDebt, recoveredShare) => {
      const lost = badDebtAfterRecovery({ badDebt, recoveredShare });
      expect(lost + badDebt * recoveredShare).toBeCloseTo(badDebt, 6);
    }),
  );
});
