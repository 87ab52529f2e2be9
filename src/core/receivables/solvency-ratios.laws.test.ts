import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positiveMoney } from '../../testing/arbitraries/receivables.ts';
import { balanceDays } from './cash-conversion-cycle.ts';
import {
  cashToProfit,
  cashToShortDebt,
  currentRatio,
  interestCover,
  receivablesToRevenue,
} from './solvency-ratios.ts';

test('what is over the bar counts for a ratio, what is under it against', () => {
  fc.assert(
    fc.property(positiveMoney, positiveMoney, positiveMoney, (over, under, times) => {
      const ratios = (above: number, below: number) => [
        currentRatio({ currentAssets: above, currentLiabilities: below }),
        cashToShortDebt({ cash: above, shortTermDebt: below }),
        interestCover({ ebit: above, interest: below }),
        receivablesToRevenue({ receivables: above, revenue: below }),
        cashToProfit({ operatingCashFlow: above, netProfit: below }),
      ];
      const plain = ratios(over, under);
      const more = ratios(over * times, under);
      const less = ratios(over, under * times);
      plain.forEach((ratio, at) => {
        expect((more[at] ?? 0) / ratio / times).toBeCloseTo(1, 8);
        expect(((less[at] ?? 0) / ratio) * times).toBeCloseTo(1, 8);
      });
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
