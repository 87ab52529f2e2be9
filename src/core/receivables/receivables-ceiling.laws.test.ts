import fc from 'fast-check';
import { expect, test } from 'vitest';
import { days, money, positiveDays, positiveMoney } from '../../testing/arbitraries/receivables.ts';
import { periodEndDso } from './dso.ts';
import { allocateCeiling, receivablesCeiling } from './receivables-ceiling.ts';

const customers = fc.array(fc.record({ plannedSales: positiveMoney, termDays: positiveDays }), {
  minLength: 1,
  maxLength: 8,
});

test('a balance at the ceiling has the target DSO', () => {
  fc.assert(
    fc.property(positiveMoney, days, (annualCreditSales, targetDso) => {
      const closingReceivables = receivablesCeiling({ annualCreditSales, targetDso });
      const dso = periodEndDso({
        closingReceivables,
        creditSales: annualCreditSales,
        periodDays: 365,
      });
      expect(dso).toBeCloseTo(targetDso, 6);
    }),
  );
});

test('nothing of the ceiling is lost in dividing it', () => {
  fc.assert(
    fc.property(money, customers, (ceiling, plan) => {
      const parts = allocateCeiling({ ceiling, customers: plan });
      expect(parts).toHaveLength(plan.length);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(ceiling, 4);
    }),
  );
});

test('twice the term or twice the sales is twice the share of another', () => {
  fc.assert(
    fc.property(positiveMoney, customers, fc.boolean(), (ceiling, plan, byTerm) => {
      const [first = { plannedSales: 1, termDays: 1 }] = plan;
      const twice = byTerm
        ? { ...first, termDays: 2 * first.termDays }
        : { ...first, plannedSales: 2 * first.plannedSales };
      const [one = 0, other = 0] = allocateCeiling({ ceiling, customers: [first, twice, ...plan] });
      expect(other / one).toBeCloseTo(2, 6);
    }),
  );
});

test('the order of customers does not matter', () => {
  fc.assert(
    fc.property(money, customers, (ceiling, plan) => {
      const parts = allocateCeiling({ ceiling, customers: plan });
      const turned = allocateCeiling({ ceiling, customers: plan.toReversed() }).toReversed();
      parts.forEach((part, index) => expect(turned[index]).toBeCloseTo(part, 4));
    }),
  );
});
