import fc from 'fast-check';
import { expect, test } from 'vitest';
import { days, money, positiveDays } from '../../testing/arbitraries/receivables.ts';
import { cashReleased, extraReceivables, receivablesBalance } from './working-capital.ts';

test('the extra is the difference of the balances', () => {
  fc.assert(
    fc.property(
      money,
      days,
      days,
      positiveDays,
      (annualCreditSales, fromDays, toDays, yearDays) => {
        const balance = (at: number) =>
          receivablesBalance({ annualCreditSales, days: at, yearDays });
        const extra = extraReceivables({ annualCreditSales, fromDays, toDays, yearDays });
        expect(extra).toBeCloseTo(balance(toDays) - balance(fromDays), 4);
      },
    ),
  );
});

test('receivables that wait a whole year are a year of sales', () => {
  fc.assert(
    fc.property(money, positiveDays, (annualCreditSales, yearDays) => {
      const balance = receivablesBalance({ annualCreditSales, days: yearDays, yearDays });
      expect(balance).toBeCloseTo(annualCreditSales, 6);
    }),
  );
});

test('what a longer term ties up, the way back releases', () => {
  fc.assert(
    fc.property(money, days, days, (sales, short, long) => {
      const tiedUp = extraReceivables({ annualCreditSales: sales, fromDays: short, toDays: long });
      const released = cashReleased({
        creditSales: sales,
        periodDays: 365,
        fromDso: long,
        toDso: short,
      });
      expect(released).toBeCloseTo(tiedUp, 6);
    }),
  );
});
