import { expect, test } from 'vitest';
import { EMPTY_RECORD, emptyProgress } from './model.ts';
import type { Attempt, QuestionRecord, Reveal } from './model.ts';
import { clearQuestions, recordAttempt } from './record.ts';
import { standingOf, tally } from './standing.ts';

const wrong = (at: number, rev = 1): Attempt => ({ at, rev, response: 'a', score: 0 });
const partly = (at: number, rev = 1): Attempt => ({ at, rev, response: 'ab', score: 0.5 });
const right = (at: number, rev = 1): Attempt => ({ at, rev, response: 'b', score: 1 });

const record = (attempts: Attempt[], ...seen: Reveal[]): QuestionRecord => ({
  attempts,
  seen,
  cleared: 0,
});

test('a question without answers is untouched', () => {
  expect(standingOf(EMPTY_RECORD, 1)).toEqual({
    state: 'untouched',
    tries: 0,
    rightFirst: false,
    rightNow: false,
    score: 0,
    seen: false,
  });
});

test('right at once', () => {
  expect(standingOf(record([right(10)]), 1)).toEqual({
    state: 'answered',
    tries: 1,
    rightFirst: true,
    rightNow: true,
    score: 1,
    seen: false,
    last: right(10),
  });
});

test('the first answer decides rightFirst, the last one rightNow and score', () => {
  expect(standingOf(record([wrong(10), right(20)]), 1)).toMatchObject({
    rightFirst: false,
    rightNow: true,
    score: 1,
  });
  expect(standingOf(record([right(10), partly(20)]), 1)).toMatchObject({
    rightFirst: true,
    rightNow: false,
    score: 0.5,
    tries: 2,
  });
});

test('partly right is not right', () => {
  expect(standingOf(record([partly(10)]), 1)).toMatchObject({ rightFirst: false, rightNow: false });
});

test('right after the key was shown is right now, but not right first', () => {
  expect(standingOf(record([right(10)], { at: 5, rev: 1 }), 1)).toMatchObject({
    rightFirst: false,
    rightNow: true,
    seen: true,
  });
});

test('a key shown after the first answer takes nothing from it', () => {
  const shownLater = record([right(10), wrong(20)], { at: 15, rev: 1 });
  expect(standingOf(shownLater, 1).rightFirst).toBe(true);
});

test('after a new revision the old answers wait for a new one and do not count', () => {
  const old = record([right(10), right(20)]);
  expect(standingOf(old, 2)).toEqual({
    state: 'updated',
    tries: 0,
    rightFirst: false,
    rightNow: false,
    score: 0,
    seen: false,
  });
});

test('answers to a new revision start afresh, the key of the old one forgotten', () => {
  const redone = record([wrong(10), right(30, 2)], { at: 20, rev: 1 });
  expect(standingOf(redone, 2)).toMatchObject({
    state: 'answered',
    tries: 1,
    rightFirst: true,
    seen: false,
  });
});

test('on an old copy of a page a question answered in a later revision is untouched', () => {
  expect(standingOf(record([right(10, 2)]), 1).state).toBe('untouched');
});

test('a tally counts the questions asked for, each at its revision', () => {
  let progress = emptyProgress('s');
  progress = recordAttempt(progress, 'first', right(10));
  progress = recordAttempt(progress, 'later', wrong(10));
  progress = recordAttempt(progress, 'later', right(20));
  progress = recordAttempt(progress, 'wrong', wrong(10));
  progress = recordAttempt(progress, 'updated', right(10));
  progress = clearQuestions(recordAttempt(progress, 'cleared', right(10)), ['cleared'], 20);
  progress = recordAttempt(progress, 'elsewhere', right(10));

  const questions = ['first', 'later', 'wrong', 'cleared', 'never', 'constructor']
    .map((id) => ({ id, rev: 1 }))
    .concat({ id: 'updated', rev: 2 });
  expect(tally(progress, questions)).toEqual({
    total: 7,
    answered: 3,
    rightFirst: 1,
    rightNow: 2,
  });
});
