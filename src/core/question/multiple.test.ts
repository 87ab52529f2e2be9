import { expect, test } from 'vitest';
import type { Marks } from './kind.ts';
import { markForm, restoreForm } from './kinds.ts';

const keyed = {
  type: 'multiple',
  options: ['a', 'b', 'c', 'd'],
  keys: ['a', 'b', 'c'],
} as const;

const choose = (...ids: string[]): Marks | undefined =>
  markForm(
    keyed,
    ids.map((id) => ['answer', id]),
  )?.marks;

test('all of the key and nothing else earns full marks', () => {
  expect(choose('a', 'b', 'c')?.score).toBe(1);
});

test.each([[['a']], [['a', 'c']]])('part of the key (%j) and nothing wrong earns half', (ids) => {
  expect(choose(...ids)?.score).toBe(0.5);
});

test.each([[['d']], [['a', 'd']], [['a', 'b', 'c', 'd']]])(
  'anything wrong (%j) earns nothing',
  (ids) => {
    expect(choose(...ids)?.score).toBe(0);
  },
);

test('what was chosen is right or wrong, what was left out of the key is missed', () => {
  expect(choose('a', 'd')?.parts).toEqual({ a: 'right', d: 'wrong', b: 'missed', c: 'missed' });
});

test('nothing chosen is not an answer yet', () => {
  expect(choose()).toBeUndefined();
});

test('the response lists the options as the author does, whatever was clicked first', () => {
  expect(
    markForm(keyed, [
      ['answer', 'c'],
      ['answer', 'a'],
    ])?.response,
  ).toEqual(['a', 'c']);
});

test('a saved option that the question no longer has takes the whole answer off the page', () => {
  expect(restoreForm(keyed, ['a', 'removed'])).toEqual([]);
});
