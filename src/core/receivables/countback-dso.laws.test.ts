import fc from 'fast-check';
import { expect, test } from 'vitest';
import { money, positiveDays, positiveMoney, rate } from '../../testing/arbitraries/receivables.ts';
import { countbackDso } from './countback-dso.ts';
import { periodEndDso } from './dso.ts';

const month = fc.record({ creditSales: money, days: fc.integer({ min: 28, max: 31 }) });
const history = fc.array(month, { minLength: 1, maxLength: 12 });
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const salesOf = (periods: readonly { creditSales: number }[]) =>
  sum(periods.map(({ creditSales }) => creditSales));
const daysOf = (periods: readonly { days: number }[]) => sum(periods.map(({ days }) => days));

test('it never exceeds the days of the periods that explain the balance, nor falls short of all but the first', () => {
  fc.assert(
    fc.property(history, rate, (periods, share) => {
      // Whole yuan keep the sums exact, so that the balance is explained or not without rounding.
      const exact = periods.map((period) => ({
        ...period,
        creditSales: Math.round(period.creditSales),
      }));
      const closingReceivables = Math.floor(salesOf(exact) * share);
      const dso = countbackDso({ closingReceivables, periods: exact });
      let explaining = 0;
      while (salesOf(exact.slice(exact.length - explaining)) < closingReceivables) explaining += 1;
      const needed = exact.slice(exact.length - explaining);
      expect(dso).toBeLessThanOrEqual(daysOf(needed));
      expect(dso).toBeGreaterThanOrEqual(daysOf(needed.slice(1)));
    }),
  );
});

test('with even sales it is the period-end DSO', () => {
  fc.assert(
    fc.property(
      positiveMoney,
      positiveDays,
      fc.integer({ min: 1, max: 12 }),
      rate,
      (creditSales, days, months, share) => {
        const periods = Array.from({ length: months }, () => ({ creditSales, days }));
        const total = creditSales * months;
        const closingReceivables = total * share;
        const plain = periodEndDso({
          closingReceivables,
          creditSales: total,
          periodDays: days * months,
        });
        fc.pre(share < 1);
        expect(countbackDso({ closingReceivables, periods })).toBeCloseTo(plain, 4);
      },
    ),
  );
});

test('a larger balance never takes fewer days', () => {
  fc.assert(
    fc.property(history, rate, rate, (periods, one, other) => {
      const total = salesOf(periods) * 0.99;
      const dso = (share: number) => countbackDso({ closingReceivables: total * share, periods });
      expect(dso(Math.min(one, other))).toBeLessThanOrEqual(dso(Math.max(one, other)));
    }),
  );
});

test('periods older than those that explain the balance make no difference', () => {
  fc.assert(
    fc.property(history, history, rate, (older, periods, share) => {
      const closingReceivables = salesOf(periods) * 0.99 * share;
      const short = countbackDso({ closingReceivables, periods });
      expect(countbackDso({ closingReceivables, periods: [...older, ...periods] })).toBe(short);
    }),
  );
});
