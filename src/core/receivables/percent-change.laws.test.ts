import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positiveMoney, rate } from '../../testing/arbitraries/receivables.ts';
import { differenceInDifferences, pointChange, relativeChange } from './percent-change.ts';

test('the change back undoes the change, but is not its negative', () => {
  fc.assert(
    fc.property(positiveMoney, positiveMoney, (from, to) => {
      fc.pre(from !== to);
      const there = relativeChange({ from, to });
      const back = relativeChange({ from: to, to: from });
      expect((1 + there) * (1 + back)).toBeCloseTo(1, 6);
      expect(back).not.toBe(-there);
    }),
  );
});

test('relative changes chain by multiplying, point changes by adding', () => {
  fc.assert(
    fc.property(positiveMoney, positiveMoney, positiveMoney, (first, second, third) => {
      const whole = 1 + relativeChange({ from: first, to: third });
      const steps =
        (1 + relativeChange({ from: first, to: second })) *
        (1 + relativeChange({ from: second, to: third }));
      expect(steps / whole).toBeCloseTo(1, 6);
    }),
  );
  fc.assert(
    fc.property(rate, rate, rate, (first, second, third) => {
      const steps =
        pointChange({ from: first, to: second }) + pointChange({ from: second, to: third });
      expect(steps).toBeCloseTo(pointChange({ from: first, to: third }), 6);
    }),
  );
});

test('a shift that both groups share leaves the difference in differences as it was', () => {
  const change = fc.record({ from: rate, to: rate });
  fc.assert(
    fc.property(change, change, rate, (treated, control, shift) => {
      const shifted = ({ from, to }: { from: number; to: number }) => ({ from, to: to + shift });
      const now = differenceInDifferences({ treated, control });
      const later = differenceInDifferences({
        treated: shifted(treated),
        control: shifted(control),
      });
      expect(later).toBeCloseTo(now, 6);
      expect(differenceInDifferences({ treated: control, control: treated })).toBeCloseTo(-now, 6);
    }),
  );
});
