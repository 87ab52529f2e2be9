import fc from 'fast-check';
import { expect, test } from 'vitest';
import { days, money, positiveMoney } from '../../testing/arbitraries/receivables.ts';
import { balanceDays, cashConversionCycle, salesDaysTiedUp } from './cash-conversion-cycle.ts';

const firm = fc.record({ inventoryDays: days, receivableDays: days, payableDays: days });

test('the cycle of a sum is the sum of the cycles', () => {
  fc.assert(
    fc.property(firm, firm, (one, other) => {
      const both = cashConversionCycle({
        inventoryDays: one.inventoryDays + other.inventoryDays,
        receivableDays: one.receivableDays + other.receivableDays,
        payableDays: one.payableDays + other.payableDays,
      });
      expect(both).toBeCloseTo(cashConversionCycle(one) + cashConversionCycle(other), 6);
    }),
  );
});

test('a day more of stock or receivables adds a day, a day more to pay takes one off', () => {
  fc.assert(
    fc.property(firm, days, (from, more) => {
      const cycle = cashConversionCycle(from);
      const { inventoryDays, receivableDays, payableDays } = from;
      const later = (change: Partial<typeof from>) => cashConversionCycle({ ...from, ...change });
      expect(later({ inventoryDays: inventoryDays + more })).toBeCloseTo(cycle + more, 6);
      expect(later({ receivableDays: receivableDays + more })).toBeCloseTo(cycle + more, 6);
      expect(later({ payableDays: payableDays + more })).toBeCloseTo(cycle - more, 6);
    }),
  );
});

test('sold at cost, the cycle is in days of sales already', () => {
  fc.assert(
    fc.property(firm, (terms) => {
      expect(salesDaysTiedUp({ ...terms, costRatio: 1 })).toBeCloseTo(
        cashConversionCycle(terms),
        6,
      );
    }),
  );
});

test('days of sales times daily sales are the three balances', () => {
  fc.assert(
    fc.property(money, money, money, positiveMoney, (inventory, receivables, payables, cost) => {
      const sales = cost * 1.25;
      const tiedUp = salesDaysTiedUp({
        inventoryDays: balanceDays({ balance: inventory, annualFlow: cost }),
        receivableDays: balanceDays({ balance: receivables, annualFlow: sales }),
        payableDays: balanceDays({ balance: payables, annualFlow: cost }),
        costRatio: cost / sales,
      });
      const net = inventory + receivables - payables;
      expect((tiedUp * sales) / 365).toBeCloseTo(net, 4);
    }),
  );
});
