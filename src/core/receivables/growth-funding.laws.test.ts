import fc from 'fast-check';
import { expect, test } from 'vitest';
import { days, positiveMoney, positiveRate, rate } from '../../testing/arbitraries/receivables.ts';
import { breakEvenGrowth, growthFunding } from './growth-funding.ts';

const firm = fc.record({ daysTiedUp: days, netMargin: rate, retentionRate: rate });

test('at break-even the gap is closed, slower leaves a surplus, faster has to be borrowed', () => {
  fc.assert(
    fc.property(firm, positiveMoney, positiveRate, (terms, annualSales, step) => {
      const breakEven = breakEvenGrowth(terms);
      fc.pre(breakEven < 100);
      const gap = (growthRate: number) => growthFunding({ ...terms, annualSales, growthRate }).gap;
      const size = annualSales * (1 + breakEven);
      expect(gap(breakEven) / size).toBeCloseTo(0, 9);
      expect(gap(breakEven + step)).toBeGreaterThan(0);
      expect(gap(breakEven - Math.min(step, 1))).toBeLessThan(0);
    }),
  );
});

test('where break-even is infinite, no growth needs borrowing', () => {
  fc.assert(
    fc.property(firm, positiveMoney, fc.integer({ max: 1e6, min: 0 }), (terms, annualSales, g) => {
      fc.pre(breakEvenGrowth(terms) === Infinity);
      expect(growthFunding({ ...terms, annualSales, growthRate: g }).gap).toBeLessThanOrEqual(0);
    }),
  );
});

test('longer days lower the growth a firm can feed', () => {
  fc.assert(
    fc.property(firm, days, (terms, more) => {
      const slower = { ...terms, daysTiedUp: terms.daysTiedUp + more };
      expect(breakEvenGrowth(slower)).toBeLessThanOrEqual(breakEvenGrowth(terms));
    }),
  );
});
