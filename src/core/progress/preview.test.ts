import { expect, test } from 'vitest';
import { emptyProgress } from './model.ts';
import type { Progress, QuestionRecord } from './model.ts';
import { previewImport } from './preview.ts';

const record = (times: number[], cleared = 0): QuestionRecord => ({
  attempts: times.map((at) => ({ at, rev: 1, response: 'a', score: 1 })),
  seen: [],
  cleared,
});

const having = (questions: Record<string, QuestionRecord>): Progress => ({
  ...emptyProgress('s'),
  questions,
});

test('questions are counted where they have answers', () => {
  const mine = having({ here: record([10]), both: record([10]), bare: record([], 5) });
  const theirs = having({ there: record([10]), both: record([20]), bare: record([10]) });
  expect(previewImport(mine, theirs)).toMatchObject({ onlyHere: 1, onlyThere: 2, both: 1 });
});

test('merging adds what is new; replacing loses what only this side has', () => {
  const mine = having({ q: record([10, 20, 30]), r: record([10]) });
  const theirs = having({ q: record([20, 40, 50]) });
  expect(previewImport(mine, theirs)).toMatchObject({ added: 2, removed: 0, lost: 3 });
});

test('a reset that only the other side knows removes answers here when merged', () => {
  const preview = previewImport(having({ q: record([10, 20]) }), having({ q: record([30], 15) }));
  expect(preview).toMatchObject({ added: 1, removed: 1, lost: 2 });
});

test('a reset here keeps old answers of the file out', () => {
  const preview = previewImport(having({ q: record([], 15) }), having({ q: record([10, 20]) }));
  expect(preview).toMatchObject({ added: 1, removed: 0, lost: 0 });
});

test('the same twice changes nothing', () => {
  const mine = having({ q: record([10, 20]), constructor: record([10]) });
  expect(previewImport(mine, structuredClone(mine))).toEqual({
    onlyHere: 0,
    onlyThere: 0,
    both: 2,
    added: 0,
    removed: 0,
    lost: 0,
  });
});
