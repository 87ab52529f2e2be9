import fc from 'fast-check';
import { expect, test } from 'vitest';
import { money, rate } from '../../testing/arbitraries/receivables.ts';
import { commission } from './commission.ts';

test('splitting a receipt changes nothing', () => {
  fc.assert(
    fc.property(money, money, rate, (one, other, share) => {
      const split = commission({
        parts: [
          { base: one, rate: share },
          { base: other, rate: share },
        ],
      });
      expect(split).toBeCloseTo(commission({ parts: [{ base: one + other, rate: share }] }), 4);
    }),
  );
});

test('the same money in a better paid band never earns less', () => {
  fc.assert(
    fc.property(money, rate, rate, (base, one, other) => {
      const earn = (share: number) => commission({ parts: [{ base, rate: share }] });
      expect(earn(Math.max(one, other))).toBeGreaterThanOrEqual(earn(Math.min(one, other)));
    }),
  );
});
