import { expect, test } from 'vitest';
import { nextStop } from './next-stop.ts';

test('the arrows lead from the input down the results and back into the input', () => {
  expect(nextStop('ArrowDown', -1, 3)).toBe(0);
  expect(nextStop('ArrowDown', 0, 3)).toBe(1);
  expect(nextStop('ArrowUp', 1, 3)).toBe(0);
  expect(nextStop('ArrowUp', 0, 3)).toBe(-1);
});

test('the last result is the end', () => {
  expect(nextStop('ArrowDown', 2, 3)).toBe(2);
});

test('Home and End go to the first and last result', () => {
  expect(nextStop('Home', 2, 3)).toBe(0);
  expect(nextStop('End', 0, 3)).toBe(2);
});

test('in the input, Home, End and the arrow up keep their meaning', () => {
  for (const key of ['Home', 'End', 'ArrowUp', 'a']) {
    expect(nextStop(key, -1, 3)).toBeUndefined();
  }
});

test('without results no key moves the focus', () => {
  expect(nextStop('ArrowDown', -1, 0)).toBeUndefined();
});

test('letters are not for walking', () => {
  expect(nextStop('Enter', 1, 3)).toBeUndefined();
});
