import { describe, expect, test } from 'vitest';
import type { FormEntry, Marks } from './kind.ts';
import { markForm, restoreForm } from './kinds.ts';

const keyed = { type: 'ordering', order: ['a', 'b', 'c', 'd'] } as const;

const place = (ids: string): FormEntry[] =>
  [...ids].map((id, at) => [`place:${id}`, String(at + 1)]);
const marksOf = (ids: string): Marks | undefined => markForm(keyed, place(ids))?.marks;

describe('the score counts neighbours that follow each other as in the key', () => {
  test.each([
    ['abcd', 3],
    ['dabc', 2],
    ['bcda', 2],
    ['abdc', 1],
    ['cdab', 2],
    ['bacd', 1],
    ['badc', 0],
    ['dcba', 0],
  ])('%s has %d of 3', (ids, steps) => {
    expect(marksOf(ids)?.score).toBe(steps / 3);
  });
});

test('an item is right that follows the one it should follow', () => {
  expect(marksOf('dabc')?.parts).toEqual({ d: 'wrong', a: 'wrong', b: 'right', c: 'right' });
});

test('the first item is right when it begins the key', () => {
  expect(marksOf('abdc')?.parts).toEqual({ a: 'right', b: 'right', d: 'wrong', c: 'wrong' });
});

test.each<[why: string, form: FormEntry[]]>([
  ['an item without a place', place('abc')],
  ['a place not chosen', [...place('abc'), ['place:d', '']]],
  ['two items in one place', [...place('abc'), ['place:d', '3']]],
  ['a place that is none', [...place('abc'), ['place:d', '5']]],
  ['a place that is no number', [...place('abc'), ['place:d', 'last']]],
])('%s is not an answer yet', (_why, form) => {
  expect(markForm(keyed, form)).toBeNull();
});

test('an order saved before an item was added or removed is not shown', () => {
  expect(restoreForm(keyed, ['a', 'b', 'c'])).toEqual([]);
  expect(restoreForm(keyed, ['a', 'b', 'c', 'd', 'e'])).toEqual([]);
  expect(restoreForm(keyed, ['a', 'b', 'c', 'c'])).toEqual([]);
});
