import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attempt, progress, questionId, step } from '../../testing/arbitraries/progress.ts';
import { canonical } from './json.ts';
import { mergeProgress } from './merge.ts';
import { emptyProgress, recordOf } from './model.ts';
import { readProgress } from './parse.ts';
import { clearQuestions, recordAttempt } from './record.ts';

test('a step never takes back what was known: merging the state before changes nothing', () => {
  fc.assert(
    fc.property(progress, step, (before, take) => {
      const after = take(before);
      expect(canonical(mergeProgress(before, after))).toBe(canonical(after));
    }),
  );
});

test('whatever was done, the saved text is read back in full', () => {
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const done = steps.reduce((state, take) => take(state), emptyProgress('s'));
      const read = readProgress(JSON.stringify(done));
      expect(read.status).toBe('ok');
      expect(canonical(read.progress)).toBe(canonical(done));
    }),
  );
});

test('the attempt recorded now is the last one', () => {
  fc.assert(
    fc.property(progress, questionId, attempt, (before, id, given) => {
      const after = recordAttempt(before, id, given);
      fc.pre(after !== before);
      const { rev, response, score } = given;
      expect(recordOf(after, id).attempts.at(-1)).toMatchObject({ rev, response, score });
    }),
  );
});

test('no order of merging brings back what a reset removed', () => {
  fc.assert(
    fc.property(progress, questionId, fc.array(step), (old, id, steps) => {
      const cleared = clearQuestions(old, [id], 1);
      const later = steps.reduce((state, take) => take(state), cleared);
      const removed = recordOf(old, id).attempts.map(canonical);
      const left = recordOf(mergeProgress(later, old), id).attempts.map(canonical);
      expect(left.filter((text) => removed.includes(text))).toEqual([]);
    }),
  );
});
