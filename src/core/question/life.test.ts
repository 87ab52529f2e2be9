import { expect, test } from 'vitest';
import { live, NEW_LIFE, type Action, type Life } from './life.ts';

const after = (...actions: Action[]): Life => actions.reduce(live, NEW_LIFE);
const right: Action = { type: 'submit', score: 1 };
const partly: Action = { type: 'submit', score: 0.5 };

test('full marks are right, anything less is wrong', () => {
  expect(after(right)).toEqual({ phase: 'right', tries: 1 });
  expect(after(partly)).toEqual({ phase: 'wrong', tries: 1 });
});

test('after a wrong answer another one may be tried, and is counted', () => {
  expect(after(partly, { type: 'retry' })).toEqual({ phase: 'open', tries: 1 });
  expect(after(partly, { type: 'retry' }, right)).toEqual({ phase: 'right', tries: 2 });
});

test('a second click on submit counts nothing', () => {
  expect(after(partly, right)).toEqual({ phase: 'wrong', tries: 1 });
});

test('the key may be looked at before an answer and after a wrong one', () => {
  expect(after({ type: 'reveal' })).toEqual({ phase: 'revealed', tries: 0 });
  expect(after(partly, { type: 'reveal' })).toEqual({ phase: 'revealed', tries: 1 });
});

test('who has looked at the key answers no more until the question is new', () => {
  expect(after({ type: 'reveal' }, right, { type: 'retry' }).phase).toBe('revealed');
  expect(after({ type: 'reveal' }, { type: 'reset' }, right).phase).toBe('right');
});
