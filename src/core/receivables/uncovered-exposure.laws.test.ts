import fc from 'fast-check';
import { expect, test } from 'vitest';
import { money } from '../../testing/arbitraries/receivables.ts';
import { uncoveredExposure } from './uncovered-exposure.ts';

const customer = fc.record({
  receivables: money,
  inTransit: money,
  producedNotShipped: money,
  prepaid: money,
  security: money,
  recoverableGoods: money,
});

test('it lies between nothing and all that is exposed', () => {
  fc.assert(
    fc.property(customer, (of) => {
      const exposure = uncoveredExposure(of);
      expect(exposure).toBeGreaterThanOrEqual(0);
      expect(exposure).toBeLessThanOrEqual(of.receivables + of.inTransit + of.producedNotShipped);
    }),
  );
});

test('a sum received moves it by at most that sum, and never up', () => {
  fc.assert(
    fc.property(customer, money, (of, received) => {
      const before = uncoveredExposure(of);
      const after = uncoveredExposure({ ...of, prepaid: of.prepaid + received });
      expect(after).toBeLessThanOrEqual(before);
      expect(before - after).toBeLessThanOrEqual(received + 1e-6);
    }),
  );
});

test('one kind of cover is worth as much as another', () => {
  fc.assert(
    fc.property(customer, (of) => {
      const turned = {
        ...of,
        prepaid: of.security,
        security: of.recoverableGoods,
        recoverableGoods: of.prepaid,
      };
      expect(uncoveredExposure(turned)).toBeCloseTo(uncoveredExposure(of), 4);
    }),
  );
});

test('goods that leave the works change where they stand, not what is exposed', () => {
  fc.assert(
    fc.property(customer, (of) => {
      const shipped = {
        ...of,
        inTransit: of.inTransit + of.producedNotShipped,
        producedNotShipped: 0,
      };
      expect(uncoveredExposure(shipped)).toBeCloseTo(uncoveredExposure(of), 4);
    }),
  );
});
