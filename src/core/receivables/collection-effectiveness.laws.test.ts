import fc from 'fast-check';
import { expect, test } from 'vitest';
import { money, positiveMoney } from '../../testing/arbitraries/receivables.ts';
import { collectionEffectiveness } from './collection-effectiveness.ts';

/** A month in which something fell due: what was collected, what is overdue and what is not yet due. */
const months = fc
  .record({ collected: positiveMoney, overdue: money, current: money, opening: money })
  .filter(({ collected, overdue, current, opening }) => opening <= collected + overdue + current)
  .map(({ collected, overdue, current, opening }) => ({
    collected,
    overdue,
    input: {
      openingReceivables: opening,
      creditSales: collected + overdue + current - opening,
      closingReceivables: current + overdue,
      closingCurrent: current,
    },
  }));

test('it is the collected share of what fell due', () => {
  fc.assert(
    fc.property(months, ({ collected, overdue, input }) => {
      const share = collected / (collected + overdue);
      expect(collectionEffectiveness(input)).toBeCloseTo(share, 6);
    }),
  );
});

test('it is 1 when nothing is overdue, and less otherwise', () => {
  fc.assert(
    fc.property(months, positiveMoney, ({ input }, overdue) => {
      const closingReceivables = input.closingCurrent;
      const clean = { ...input, closingReceivables };
      expect(collectionEffectiveness(clean)).toBe(1);
      const late = { ...clean, closingReceivables: closingReceivables + overdue };
      expect(collectionEffectiveness(late)).toBeLessThan(1);
    }),
  );
});
