import fc from 'fast-check';
import { expect, test } from 'vitest';
import { money, positiveMoney } from '../../testing/arbitraries/receivables.ts';
import { ageingTable, overdueRate, weightedDays } from './ageing.ts';

const overdueDays = fc.integer({ min: -400, max: 1200 });
const items = fc.array(fc.record({ amount: money, daysOverdue: overdueDays }), { maxLength: 20 });
const upperDays = fc
  .uniqueArray(fc.integer({ min: 0, max: 720 }), { maxLength: 6 })
  .map((days) => days.toSorted((one, other) => one - other));
const payments = fc.array(fc.record({ amount: positiveMoney, days: overdueDays }), {
  minLength: 1,
  maxLength: 20,
});
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

test('no money is lost between tiers', () => {
  fc.assert(
    fc.property(items, upperDays, (ledger, tiers) => {
      const table = ageingTable({ items: ledger, upperDays: tiers });
      expect(table).toHaveLength(tiers.length + 1);
      expect(sum(table)).toBeCloseTo(sum(ledger.map(({ amount }) => amount)), 4);
    }),
  );
});

test('two ledgers together age as each does', () => {
  fc.assert(
    fc.property(items, items, upperDays, (one, other, tiers) => {
      const both = ageingTable({ items: [...one, ...other], upperDays: tiers });
      const first = ageingTable({ items: one, upperDays: tiers });
      const second = ageingTable({ items: other, upperDays: tiers });
      both.forEach((amount, tier) => {
        expect(amount).toBeCloseTo((first[tier] ?? 0) + (second[tier] ?? 0), 4);
      });
    }),
  );
});

test('a day later moves money only towards older tiers', () => {
  fc.assert(
    fc.property(items, upperDays, (ledger, tiers) => {
      const later = ledger.map((item) => ({ ...item, daysOverdue: item.daysOverdue + 1 }));
      const today = ageingTable({ items: ledger, upperDays: tiers });
      const tomorrow = ageingTable({ items: later, upperDays: tiers });
      for (let tier = 0; tier < today.length; tier += 1) {
        const young = (table: readonly number[]) => sum(table.slice(0, tier + 1));
        expect(young(tomorrow)).toBeLessThanOrEqual(young(today) + 1e-4);
      }
    }),
  );
});

test('a rate is a fraction, and the rest is not overdue', () => {
  fc.assert(
    fc.property(money, positiveMoney, (overdue, current) => {
      const receivables = overdue + current;
      const rate = overdueRate({ overdue, receivables });
      expect(rate).toBeGreaterThanOrEqual(0);
      expect(rate + overdueRate({ overdue: current, receivables })).toBeCloseTo(1, 8);
    }),
  );
});

test('average days lie between the shortest and the longest, and move with all of them', () => {
  fc.assert(
    fc.property(payments, fc.integer({ min: -30, max: 30 }), (paid, shift) => {
      const average = weightedDays({ items: paid });
      const days = paid.map((payment) => payment.days);
      expect(average).toBeGreaterThanOrEqual(Math.min(...days) - 1e-6);
      expect(average).toBeLessThanOrEqual(Math.max(...days) + 1e-6);
      const shifted = paid.map((payment) => ({ ...payment, days: payment.days + shift }));
      expect(weightedDays({ items: shifted })).toBeCloseTo(average + shift, 6);
    }),
  );
});
