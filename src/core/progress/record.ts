/**
 * What can happen to a learner's progress, as functions from one state to the next.
 *
 * Times come from clocks that people set back, so what happens now is never dated before what
 * the record already holds: otherwise the answer just given would not be the last one, or would
 * fall under an old reset.
 */
import { isSame } from './merge.ts';
import { recordOf } from './model.ts';
import type { Attempt, Progress, QuestionRecord, Reveal, Visit } from './model.ts';

/** Adds an answer. The same one again (same moment, revision and response) changes nothing. */
export function recordAttempt(progress: Progress, id: string, attempt: Attempt): Progress {
  const record = recordOf(progress, id);
  if (record.attempts.some((known) => isSame(known, attempt))) return progress;
  const dated = { ...attempt, at: notBefore(record, attempt.at) };
  return withRecords(progress, [[id, { ...record, attempts: [...record.attempts, dated] }]]);
}

/**
 * Notes that the key of a revision was shown. Only the first time counts, and only before the
 * learner has found the answer: afterwards there is nothing left to give away.
 */
export function markSeen(progress: Progress, id: string, { at, rev }: Reveal): Progress {
  const record = recordOf(progress, id);
  const isKnown =
    record.seen.some((reveal) => reveal.rev === rev) ||
    record.attempts.some((attempt) => attempt.rev === rev && attempt.score === 1);
  if (isKnown) return progress;
  const seen = [...record.seen, { at: notBefore(record, at), rev }];
  return withRecords(progress, [[id, { ...record, seen }]]);
}

/**
 * Forgets the answers to these questions. What stays is the moment of the reset, also for
 * questions without answers here: another tab or an old backup may hold some.
 */
export function clearQuestions(progress: Progress, ids: readonly string[], at: number): Progress {
  return withRecords(
    progress,
    ids.map((id) => {
      const cleared = Math.max(at, latest(recordOf(progress, id)));
      return [id, { attempts: [], seen: [], cleared }];
    }),
  );
}

/** Notes the page the learner is on, to be offered as the place to go on. */
export function visit(progress: Progress, page: Visit): Progress {
  const at = Math.max(page.at, (progress.lastVisit?.at ?? 0) + 1);
  return { ...progress, lastVisit: { ...page, at } };
}

function notBefore(record: QuestionRecord, at: number): number {
  return Math.max(at, latest(record) + 1);
}

function latest({ attempts, seen, cleared }: QuestionRecord): number {
  return Math.max(cleared, attempts.at(-1)?.at ?? 0, seen.at(-1)?.at ?? 0);
}

function withRecords(progress: Progress, records: [string, QuestionRecord][]): Progress {
  return { ...progress, questions: { ...progress.questions, ...Object.fromEntries(records) } };
}
