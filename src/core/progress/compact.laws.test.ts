import fc from 'fast-check';
import { expect, test } from 'vitest';
import { progress, step } from '../../testing/arbitraries/progress.ts';
import { compactProgress } from './compact.ts';
import { canonical } from './json.ts';
import type { Json } from './json.ts';
import { mergeProgress } from './merge.ts';
import type { Attempt, Progress, QuestionRecord } from './model.ts';
import { readProgress } from './parse.ts';
import { standingOf } from './standing.ts';
import { traceOf } from './trace.ts';
import { writeProgress } from './write.ts';

function same(a: Json, b: Json): void {
  expect(canonical(a)).toBe(canonical(b));
}

const mapAttempts = (state: Progress, change: (attempt: Attempt) => Attempt): Progress => ({
  ...state,
  questions: Object.fromEntries(
    Object.entries(state.questions).map(([id, record]) => [
      id,
      { ...record, attempts: record.attempts.map(change) },
    ]),
  ),
});

/** As it comes about: one answer is marked once, so two sides that know it agree on its marks. */
const agreed = progress.map((state) =>
  mapAttempts(state, (attempt) => {
    const draw = traceOf(attempt) + attempt.at;
    const sure = draw % 2 === 0 ? draw % 4 === 0 : undefined;
    return { ...attempt, score: (draw % 3) / 2, sure, hint: undefined };
  }),
);

/** All that schedules and statistics are made of: everything but the responses. */
const facts = (state: Progress): Json =>
  mapAttempts(state, (attempt) => ({ ...attempt, response: undefined, trace: traceOf(attempt) }));

const standings = ({ questions }: Progress): Json =>
  Object.entries(questions).map(([id, record]): Json => [id, ...[1, 2, 3].map(standingIn(record))]);

const standingIn = (record: QuestionRecord) => (rev: number) => standingOf(record, rev);

test('nothing but responses is let go, and where one stands is the same', () => {
  fc.assert(
    fc.property(progress, (state) => {
      const small = compactProgress(state);
      same(facts(small), facts(state));
      same(standings(small), standings(state));
    }),
  );
});

test('doing it again changes nothing', () => {
  fc.assert(
    fc.property(progress, (state) => {
      const small = compactProgress(state);
      expect(compactProgress(small)).toBe(small);
    }),
  );
});

test('it holds against the state before: merging that in changes nothing', () => {
  fc.assert(
    fc.property(progress, (state) => {
      const small = compactProgress(state);
      same(mergeProgress(small, state), small);
      same(mergeProgress(state, small), small);
    }),
  );
});

test('before or after a merge, on one side or on both: schedules and standings come out the same', () => {
  fc.assert(
    fc.property(agreed, agreed, (a, b) => {
      const merged = mergeProgress(a, b);
      for (const other of [
        compactProgress(merged),
        mergeProgress(compactProgress(a), compactProgress(b)),
        mergeProgress(a, compactProgress(b)),
        compactProgress(mergeProgress(compactProgress(a), b)),
      ]) {
        same(facts(other), facts(merged));
        same(standings(other), standings(merged));
      }
    }),
    { numRuns: 500 },
  );
});

test('where no reset comes between, the same responses are let go too', () => {
  const neverReset = agreed.map((state): Progress => ({
    ...state,
    questions: Object.fromEntries(
      Object.entries(state.questions).map(([id, record]) => [id, { ...record, cleared: 0 }]),
    ),
  }));
  fc.assert(
    fc.property(neverReset, neverReset, (a, b) => {
      const late = compactProgress(mergeProgress(a, b));
      same(compactProgress(mergeProgress(compactProgress(a), compactProgress(b))), late);
      same(
        compactProgress(mergeProgress(compactProgress(b), a)),
        compactProgress(mergeProgress(a, compactProgress(b))),
      );
    }),
    { numRuns: 500 },
  );
});

test('whatever happens around it, the last answer to a revision keeps its response', () => {
  const compacting = fc.constant(compactProgress);
  const stepping = fc.array(fc.oneof(step, compacting), { maxLength: 20 });
  fc.assert(
    fc.property(progress, stepping, stepping, (start, here, there) => {
      const [a = start, b = start] = [here, there].map((steps) =>
        steps.reduce((state, take) => take(state), start),
      );
      for (const { attempts } of Object.values(mergeProgress(a, b).questions)) {
        for (const rev of new Set(attempts.map((attempt) => attempt.rev))) {
          expect(attempts.findLast((attempt) => attempt.rev === rev)).toHaveProperty('response');
        }
      }
    }),
  );
});

test('what was let go is saved and read in full', () => {
  fc.assert(
    fc.property(progress, (state) => {
      const { status, progress: read } = readProgress(writeProgress(state));
      expect(status).toBe('ok');
      same(read, state);
    }),
  );
});
