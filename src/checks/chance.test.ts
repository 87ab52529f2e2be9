import { expect, test } from 'vitest';
import { isNoAccident } from './chance.ts';

test.each([
  [3, 3, 0.25, false],
  [4, 4, 0.25, true],
  [5, 5, 0.5, false],
  [8, 8, 0.5, true],
  [7, 12, 0.25, false],
  [8, 12, 0.25, true],
  [0, 12, 0.25, false],
])('%i of %i at a chance of %f', (hits, tries, chance, no) => {
  expect(isNoAccident(hits, tries, chance)).toBe(no);
});

test('what can not fail to happen is never too often', () => {
  expect(isNoAccident(0, 0, 0.25)).toBe(false);
});
