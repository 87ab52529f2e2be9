import fc from 'fast-check';
import { expect, test } from 'vitest';
import { money, rate } from '../../testing/arbitraries/receivables.ts';
import { expectedCash } from './expected-cash.ts';

const items = fc.array(fc.record({ amount: money, probability: rate }), { maxLength: 12 });

test('it is never more than what is due', () => {
  fc.assert(
    fc.property(items, (due) => {
      const total = due.reduce((sum, { amount }) => sum + amount, 0);
      expect(expectedCash({ items: due })).toBeLessThanOrEqual(total + 1e-6);
    }),
  );
});

test('a surer payment adds its amount times what it became surer by', () => {
  fc.assert(
    fc.property(items, money, rate, rate, (due, amount, one, other) => {
      const cash = (probability: number) =>
        expectedCash({ items: [...due, { amount, probability }] });
      expect(cash(one) - cash(other)).toBeCloseTo(amount * (one - other), 4);
    }),
  );
});

test('what is expected and what is not make up what is due', () => {
  fc.assert(
    fc.property(items, (due) => {
      const not = due.map((item) => ({ ...item, probability: 1 - item.probability }));
      const total = due.reduce((sum, { amount }) => sum + amount, 0);
      expect(expectedCash({ items: due }) + expectedCash({ items: not })).toBeCloseTo(total, 4);
    }),
  );
});
