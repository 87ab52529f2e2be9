import { expect, test } from 'vitest';
import { differenceInDifferences, pointChange, relativeChange } from './percent-change.ts';

test('an overdue rate from 2.5% to 2.0% falls by 20%, which is half a point', () => {
  expect(relativeChange({ from: 0.025, to: 0.02 })).toBeCloseTo(-0.2, 10);
  expect(pointChange({ from: 0.025, to: 0.02 })).toBeCloseTo(-0.5, 10);
});

test('of a fall by half a point, 0.33 is left once the others fell by 0.17', () => {
  const points = differenceInDifferences({
    treated: { from: 0.025, to: 0.02 },
    control: { from: 0.0245, to: 0.0228 },
  });
  expect(points).toBeCloseTo(-0.33, 10);
});

test.each([
  [16.41, 18.87, 0.15],
  [18.87, 21.65, 0.147],
  [21.65, 23.72, 0.096],
])('the published balances %f and %f divide to %f', (from, to, growth) => {
  expect(relativeChange({ from, to })).toBeCloseTo(growth, 3);
});

test('a profit that turns into a loss falls by more than all of it', () => {
  expect(relativeChange({ from: 5, to: -2 })).toBeCloseTo(-1.4, 10);
});

test('bad input is refused by name', () => {
  const change = { from: 0.1, to: 0.2 };
  expect(() => relativeChange({ from: 0, to: 1 })).toThrow('from must be');
  expect(() => relativeChange({ from: -1, to: 1 })).toThrow('from must be');
  expect(() => relativeChange({ from: 1, to: Number.NaN })).toThrow('to must be');
  expect(() => pointChange({ from: Infinity, to: 1 })).toThrow('from must be');
  expect(() => pointChange({ from: 1, to: Number.NaN })).toThrow('to must be');
  const unknown = { from: 0.1, to: Number.NaN };
  expect(() => differenceInDifferences({ treated: change, control: unknown })).toThrow(RangeError);
});
