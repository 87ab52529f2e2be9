import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  days,
  money,
  positiveMoney,
  positiveRate,
  rate,
} from '../../testing/arbitraries/receivables.ts';
import { carryingCost, daysUntilMarginGone, remainingMargin } from './carrying-cost.ts';

const waitingSale = fc
  .record({ sale: positiveMoney, share: rate, annualRate: positiveRate })
  .map(({ sale, share, annualRate }) => ({ sale, margin: sale * share, annualRate }));

test('cost adds up over adjacent periods', () => {
  fc.assert(
    fc.property(money, rate, days, days, (amount, annualRate, first, then) => {
      const cost = (span: number) => carryingCost({ amount, annualRate, days: span });
      expect(cost(first + then)).toBeCloseTo(cost(first) + cost(then), 4);
    }),
  );
});

test('cost adds up over the amounts of one customer', () => {
  fc.assert(
    fc.property(money, money, rate, days, (one, other, annualRate, span) => {
      const cost = (amount: number) => carryingCost({ amount, annualRate, days: span });
      expect(cost(one + other)).toBeCloseTo(cost(one) + cost(other), 4);
    }),
  );
});

test('on the day the margin is gone nothing is left of it, and it never grows before', () => {
  fc.assert(
    fc.property(waitingSale, rate, (order, part) => {
      const gone = daysUntilMarginGone(order);
      expect(remainingMargin({ ...order, days: gone })).toBeCloseTo(0, 4);
      const meanwhile = remainingMargin({ ...order, days: gone * part });
      expect(meanwhile).toBeCloseTo(order.margin * (1 - part), 4);
    }),
  );
});
