import fc from 'fast-check';
import { expect, test } from 'vitest';
import { days, positiveDays } from '../../testing/arbitraries/receivables.ts';
import { annualisedDiscount } from './early-payment-discount.ts';

const discount = fc.integer({ min: 1, max: 5000 }).map((whole) => whole / 1e4);

test('the reduced price, lent at the annual rate until the net date, grows to the full price', () => {
  fc.assert(
    fc.property(discount, days, positiveDays, (discountRate, discountDays, wait) => {
      const rate = annualisedDiscount({ discountRate, discountDays, netDays: discountDays + wait });
      expect((1 - discountRate) * (1 + (rate * wait) / 365)).toBeCloseTo(1, 6);
    }),
  );
});

test('a deeper discount is worth more, a later net date less', () => {
  fc.assert(
    fc.property(
      discount,
      days,
      positiveDays,
      positiveDays,
      (discountRate, discountDays, wait, more) => {
        const netDays = discountDays + wait;
        const now = annualisedDiscount({ discountRate, discountDays, netDays });
        const deeper = annualisedDiscount({
          discountRate: discountRate * 1.5,
          discountDays,
          netDays,
        });
        const later = annualisedDiscount({ discountRate, discountDays, netDays: netDays + more });
        expect(deeper).toBeGreaterThan(now);
        expect(later).toBeLessThan(now);
      },
    ),
  );
});
