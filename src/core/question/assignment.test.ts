import { expect, test } from 'vitest';
import type { FormEntry } from './kind.ts';
import { markForm, restoreForm, type Keyed } from './kinds.ts';

const matching: Keyed = {
  type: 'matching',
  targets: { a: 'a', b: 'b', c: 'c' },
  choices: ['a', 'b', 'c', 'extra'],
};
const categorise: Keyed = {
  type: 'categorise',
  targets: { signed: 'ar', shipped: 'asset', billed: 'ar' },
  choices: ['ar', 'asset', 'neither'],
};

const put = (targets: Record<string, string>): FormEntry[] =>
  Object.entries(targets).map(([part, target]) => [`to:${part}`, target]);

test('matching: each part with its target earns its share', () => {
  expect(markForm(matching, put({ a: 'a', b: 'c', c: 'extra' }))?.marks).toEqual({
    score: 1 / 3,
    parts: { a: 'right', b: 'wrong', c: 'wrong' },
  });
});

test('categorise: a group may take several items, and none', () => {
  expect(markForm(categorise, put({ signed: 'ar', shipped: 'ar', billed: 'ar' }))?.marks).toEqual({
    score: 2 / 3,
    parts: { signed: 'right', shipped: 'wrong', billed: 'right' },
  });
});

test.each<[why: string, form: FormEntry[]]>([
  ['a part without a target', put({ a: 'a', b: 'b' })],
  ['a target not chosen', put({ a: 'a', b: 'b', c: '' })],
  ['a target that is none', put({ a: 'a', b: 'b', c: 'removed' })],
])('%s is not an answer yet', (_why, form) => {
  expect(markForm(matching, form)).toBeNull();
});

test('a list is no answer, even where the parts are called 0, 1, 2', () => {
  const numbered: Keyed = { type: 'matching', targets: { 0: 'a', 1: 'b' }, choices: ['a', 'b'] };
  expect(restoreForm(numbered, { 0: 'a', 1: 'b' })).toEqual(put({ 0: 'a', 1: 'b' }));
  expect(restoreForm(numbered, ['a', 'b'])).toEqual([]);
});

test.each([
  ['a part is missing', { a: 'a', b: 'b' }],
  ['a part has gone', { a: 'a', b: 'b', c: 'c', d: 'a' }],
  ['a target has gone', { a: 'a', b: 'b', c: 'removed' }],
  ['a target is no text', { a: 'a', b: 'b', c: ['c'] }],
])('a saved answer is not shown when %s', (_why, saved) => {
  expect(restoreForm(matching, saved)).toEqual([]);
});
