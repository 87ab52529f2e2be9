import { expect, test } from 'vitest';
import { median, netExponent, scalingExponent } from './statistics.ts';

test('the median is the middle value, whatever the order, and leaves its argument alone', () => {
  const values = [9, 1, 100];
  expect(median(values)).toBe(9);
  expect(values).toEqual([9, 1, 100]);
});

test('of an even number of values the upper middle one is taken: a median is a value that was measured', () => {
  expect(median([4, 1, 3, 2])).toBe(3);
});

test('no values have no median', () => {
  expect(() => median([])).toThrow(RangeError);
});

test('the exponent of a power law is its power', () => {
  const sizes = [10, 100, 500];
  for (const power of [0, 0.5, 1, 2]) {
    const points = sizes.map((x) => [x, 3 * x ** power] as const);
    expect(scalingExponent(points)).toBeCloseTo(power, 10);
  }
});

test('a fixed cost pulls the exponent below the growth of the rest', () => {
  const points = [10, 100, 500].map((x) => [x, 5 + 0.1 * x] as const);
  expect(scalingExponent(points)).toBeGreaterThan(0.5);
  expect(scalingExponent(points)).toBeLessThan(0.6);
  expect(scalingExponent(points.slice(1))).toBeGreaterThan(0.75);
});

test.each([
  ['one size', [[10, 1]]],
  ['the same size twice', [[10, 1], [10, 2]]], // prettier-ignore
  ['nothing', []],
  ['a time of zero', [[10, 0], [20, 1]]], // prettier-ignore
] as const)('%s gives no exponent', (_, points) => {
  expect(() => scalingExponent(points)).toThrow(RangeError);
});

test('without the fixed cost a straight line has the exponent 1, whatever its height', () => {
  for (const fixed of [0, 5, 500]) {
    const points = [10, 100, 300, 1000].map((x) => [x, fixed + 0.1 * x] as const);
    expect(netExponent(points)).toBeCloseTo(1, 10);
  }
});

test('without the fixed cost a share that grows with the square is not hidden', () => {
  const points = [10, 100, 300, 1000].map((x) => [x, 500 + 0.1 * x + 0.001 * x * x] as const);
  expect(scalingExponent(points)).toBeLessThan(0.3);
  expect(netExponent(points)).toBeGreaterThan(1.5);
});

test('a larger size that costs no more than the smallest gives no net exponent', () => {
  const points = [10, 100, 300].map((x) => [x, 5] as const);
  expect(() => netExponent(points)).toThrow(RangeError);
});
