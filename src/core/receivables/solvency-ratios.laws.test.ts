import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positiveMoney } from '../../testing/arbitraries/receivables.ts';
import { balanceDays } from './cash-conversion-cycle.ts';
import { cashToShortDebt, currentRatio, receivablesToRevenue } from './solvency-ratios.ts';

test('the unit of money does not matter', () => {
  fc.assert(
    fc.property(positiveMoney, positiveMoney, positiveMoney, (over, under, unit) => {
      const ratio = currentRatio({ currentAssets: over, currentLiabilities: under });
      const inOtherUnit = currentRatio({
        currentAssets: over * unit,
        currentLiabilities: under * unit,
      });
      expect(inOtherUnit / ratio).toBeCloseTo(1, 8);
    }),
  );
});

test('paying short debt from cash worsens a ratio below 1', () => {
  fc.assert(
    fc.property(positiveMoney, positiveMoney, (cash, gap) => {
      const shortTermDebt = cash + gap;
      const before = cashToShortDebt({ cash, shortTermDebt });
      const paid = cash / 2;
      const after = cashToShortDebt({ cash: cash - paid, shortTermDebt: shortTermDebt - paid });
      expect(after).toBeLessThan(before);
    }),
  );
});

test('receivables of revenue are receivable days of the year', () => {
  fc.assert(
    fc.property(positiveMoney, positiveMoney, (receivables, revenue) => {
      const share = receivablesToRevenue({ receivables, revenue });
      const days = balanceDays({ balance: receivables, annualFlow: revenue });
      expect((share * 365) / days).toBeCloseTo(1, 8);
    }),
  );
});
