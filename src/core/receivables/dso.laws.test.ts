import fc from 'fast-check';
import { expect, test } from 'vitest';
import { money, positiveDays, positiveMoney } from '../../testing/arbitraries/receivables.ts';
import { averageDaysDelinquent, averageDso, bestPossibleDso, periodEndDso } from './dso.ts';

const periods = fc.record({
  // Sales far below the balance would give thousands of years and drown the comparison in rounding.
  creditSales: positiveMoney.map((sales) => sales + 1e4),
  periodDays: positiveDays,
});

test('days delinquent are what the overdue part alone would take', () => {
  fc.assert(
    fc.property(periods, money, money, (period, current, overdue) => {
      const dso = periodEndDso({ ...period, closingReceivables: current + overdue });
      const best = bestPossibleDso({ ...period, currentReceivables: current });
      const alone = periodEndDso({ ...period, closingReceivables: overdue });
      expect(averageDaysDelinquent({ dso, bestPossibleDso: best })).toBeCloseTo(alone, 5);
    }),
  );
});

test('the average lies half way between the two ends', () => {
  fc.assert(
    fc.property(periods, money, money, (period, openingReceivables, closingReceivables) => {
      const average = averageDso({ ...period, openingReceivables, closingReceivables });
      const opening = periodEndDso({ ...period, closingReceivables: openingReceivables });
      const closing = periodEndDso({ ...period, closingReceivables });
      expect(average).toBeCloseTo((opening + closing) / 2, 5);
    }),
  );
});

test('the unit of money does not matter', () => {
  fc.assert(
    fc.property(periods, money, positiveMoney, (period, closingReceivables, unit) => {
      const dso = periodEndDso({ ...period, closingReceivables });
      const inOtherUnit = periodEndDso({
        ...period,
        closingReceivables: closingReceivables * unit,
        creditSales: period.creditSales * unit,
      });
      expect(inOtherUnit).toBeCloseTo(dso, 5);
    }),
  );
});

test('receivables equal to the sales of the period have waited all its days', () => {
  fc.assert(
    fc.property(periods, (period) => {
      const dso = periodEndDso({ ...period, closingReceivables: period.creditSales });
      expect(dso).toBeCloseTo(period.periodDays, 6);
    }),
  );
});
