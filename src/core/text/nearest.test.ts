import { expect, test } from 'vitest';
import { editDistance, nearest } from './nearest.ts';

test.each([
  ['kitten', 'sitting', 3],
  ['l1-ccc', 'l1-cc', 1],
  ['', '回款', 2],
  ['ab', 'ba', 2],
])('from %s to %s it is %d steps', (a, b, steps) => {
  expect(editDistance(a, b)).toBe(steps);
});

test('a misspelt id finds the one that was meant', () => {
  expect(nearest('l1-cc-basic', ['l2-dso-basic', 'l1-ccc-basic'])).toBe('l1-ccc-basic');
});

test('of two equally near the first is taken; of none, none', () => {
  expect(nearest('l1', ['l2', 'l3'])).toBe('l2');
  expect(nearest('l1', [])).toBeUndefined();
});
