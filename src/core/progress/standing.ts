import { recordOf } from './model.ts';
import type { Attempt, Progress, QuestionRecord } from './model.ts';

/** Where a learner stands with one question at its present revision. */
export type Standing = {
  /** `updated`: there are answers, but only to earlier revisions (已更新，请重做). */
  readonly state: 'untouched' | 'answered' | 'updated';
  /** Answers to this revision. */
  readonly tries: number;
  /** The first answer was right, and the key had not been shown before it. */
  readonly rightFirst: boolean;
  /** The last answer was right. */
  readonly rightNow: boolean;
  /** Of the last answer, from 0 to 1; 0 without one. */
  readonly score: number;
  /** The key was shown before a right answer was given. */
  readonly seen: boolean;
  readonly last?: Attempt;
};

/**
 * Answers to other revisions than `currentRev` don't count. Those to a later one mean that this
 * page is an old copy: for it the question is untouched.
 */
export function standingOf(record: QuestionRecord, currentRev: number): Standing {
  const counted = record.attempts.filter(({ rev }) => rev === currentRev);
  const first = counted[0];
  const last = counted.at(-1);
  const reveal = record.seen.find(({ rev }) => rev === currentRev);
  const isOutdated = record.attempts.some(({ rev }) => rev < currentRev);
  return {
    state: last ? 'answered' : isOutdated ? 'updated' : 'untouched',
    tries: counted.length,
    rightFirst: first?.score === 1 && !(reveal && reveal.at < first.at),
    rightNow: last?.score === 1,
    score: last?.score ?? 0,
    seen: reveal !== undefined,
    ...(last && { last }),
  };
}

/** Counts over a list of questions, such as a page or the whole bank. */
export type Tally = {
  readonly total: number;
  readonly answered: number;
  readonly rightFirst: number;
  readonly rightNow: number;
};

export function tally(
  progress: Progress,
  questions: readonly { readonly id: string; readonly rev: number }[],
): Tally {
  const standings = questions.map(({ id, rev }) => standingOf(recordOf(progress, id), rev));
  const count = (is: (standing: Standing) => boolean) => standings.filter(is).length;
  return {
    total: standings.length,
    answered: count(({ state }) => state === 'answered'),
    rightFirst: count(({ rightFirst }) => rightFirst),
    rightNow: count(({ rightNow }) => rightNow),
  };
}
