/**
 * Saved progress. Times, revisions, ids and responses come from few values, so that two states
 * often speak of the same thing.
 */
import fc from 'fast-check';
import { compactProgress } from '../../core/progress/compact.ts';
import type { Json } from '../../core/progress/json.ts';
import { mergeProgress } from '../../core/progress/merge.ts';
import { emptyProgress, VERSION } from '../../core/progress/model.ts';
import type { Attempt, Progress, Reveal, Visit } from '../../core/progress/model.ts';
import { clearQuestions, markSeen, recordAttempt, visit } from '../../core/progress/record.ts';

/** Also names that every object answers to. */
export const questionId = fc.constantFrom('l1-a', 'l1-b', 'constructor', '__proto__', 'toString');

export const json = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>;

const time = fc.integer({ min: 1, max: 6 });
const revision = fc.integer({ min: 1, max: 2 });
const response = fc.oneof(
  { arbitrary: fc.constantFrom<Json[]>('a', ['a', 'b']), weight: 4 },
  { arbitrary: json, weight: 1 },
);

export const attempt: fc.Arbitrary<Attempt> = fc.record(
  {
    at: time,
    rev: revision,
    response,
    score: fc.constantFrom(0, 0.5, 1),
    sure: fc.boolean(),
    hint: fc.boolean(),
  },
  { requiredKeys: ['at', 'rev', 'response', 'score'] },
);

export const reveal: fc.Arbitrary<Reveal> = fc.record({ at: time, rev: revision });

export const page: fc.Arbitrary<Visit> = fc.record({
  path: fc.constantFrom('/', '/lectures/l1/'),
  title: fc.constantFrom('首页', '第一讲'),
  at: time,
});

const unread = fc.record({ where: fc.constantFrom('seed', 'questions/l1-a'), raw: json });

const record = fc.record({
  attempts: fc.array(attempt, { maxLength: 6 }),
  seen: fc.array(reveal, { maxLength: 3 }),
  cleared: fc.oneof(fc.constant(0), time),
});

const whole: fc.Arbitrary<Progress> = fc
  .record({
    version: fc.constant(VERSION),
    seed: fc.constantFrom('', 'p', 'q', 'r'),
    questions: fc.dictionary(questionId, record, { maxKeys: 3 }),
    lastVisit: fc.option(page),
    unread: fc.array(unread, { maxLength: 2 }),
  })
  .map((raw) => mergeProgress(emptyProgress(''), raw));

/**
 * Any state that can come about, whatever clocks and tabs did; lists in order, as promised. Some
 * have let go of responses.
 */
export const progress: fc.Arbitrary<Progress> = fc.oneof(
  whole,
  whole.map(compactProgress),
  fc.tuple(whole, whole).map(([a, b]) => mergeProgress(compactProgress(a), b)),
);

/** Something a learner does, as a function from one state to the next. */
export type Step = (before: Progress) => Progress;

export const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(questionId, attempt).map(
    ([id, given]): Step =>
      (before) =>
        recordAttempt(before, id, given),
  ),
  fc.tuple(questionId, reveal).map(
    ([id, shown]): Step =>
      (before) =>
        markSeen(before, id, shown),
  ),
  fc.tuple(fc.array(questionId), time).map(
    ([ids, at]): Step =>
      (before) =>
        clearQuestions(before, ids, at),
  ),
  page.map(
    (seen): Step =>
      (before) =>
        visit(before, seen),
  ),
);
