/**
 * Makes a long history small. What was answered in between is let go; when, at which revision, how
 * it was marked, whether the learner was sure and had a hint stays for every answer, because review
 * schedules and statistics are derived from these. Of each revision the first and the last answer
 * keep their response.
 *
 * To let go is to add to what is known, so it holds in every merge (`merge.ts`). When it is done,
 * and why not on every page, is in README.md beside this file.
 */
import type { Attempt, Progress, QuestionRecord } from './model.ts';
import { traceOf } from './trace.ts';
import { writeProgress } from './write.ts';

/** Characters of saved text up to which nothing is let go: some 6,000 answers. */
export const ROOMY = 500_000;

/** The progress as it is while its text is short, else compacted. */
export function keepSmall(progress: Progress): Progress {
  return writeProgress(progress).length > ROOMY ? compactProgress(progress) : progress;
}

/** The same object if there is nothing to let go. */
export function compactProgress(progress: Progress): Progress {
  const records = Object.entries(progress.questions);
  const compacted = records.map(([id, record]) => [id, compactRecord(record)] as const);
  const isSmall = records.every(([, record], i) => record === compacted[i]?.[1]);
  return isSmall ? progress : { ...progress, questions: Object.fromEntries(compacted) };
}

function compactRecord(record: QuestionRecord): QuestionRecord {
  const ends = new Set([
    ...lastByRevision([...record.attempts].reverse()),
    ...lastByRevision(record.attempts),
  ]);
  const attempts = record.attempts.map((attempt) => (ends.has(attempt) ? attempt : letGo(attempt)));
  const isSmall = attempts.every((attempt, i) => attempt === record.attempts[i]);
  return isSmall ? record : { ...record, attempts };
}

function lastByRevision(attempts: readonly Attempt[]): Iterable<Attempt> {
  return new Map(attempts.map((attempt) => [attempt.rev, attempt])).values();
}

/** An attempt with a field that is not known here keeps everything: the field may belong to it. */
function letGo(attempt: Attempt): Attempt {
  const { at, rev, response, score, sure, hint, ...others } = attempt;
  if (response === undefined || Object.keys(others).length > 0) return attempt;
  return { at, rev, score, trace: traceOf(attempt), sure, hint };
}
