/**
 * Two saved states become one that holds what either knew. Order and repetition don't matter:
 * the merge is commutative, associative and idempotent, so tabs, devices and backup files
 * that meet in any order end up the same.
 *
 * `cleared` takes part as a tombstone: it is a maximum, and removes what is older on both sides.
 * So does a response that was let go: it stays gone where a copy that still has it comes in.
 */
import { canonical } from './json.ts';
import type { JsonObject } from './json.ts';
import { recordOf, VERSION } from './model.ts';
import type { Attempt, Progress, QuestionRecord, Unread, Visit } from './model.ts';
import { traceOf } from './trace.ts';

export function mergeProgress(a: Progress, b: Progress): Progress {
  if (a === b) return a;
  const ids = new Set([...Object.keys(a.questions), ...Object.keys(b.questions)]);
  return {
    version: VERSION,
    seed: mergeSeeds(a.seed, b.seed),
    questions: Object.fromEntries(
      Array.from(ids, (id) => [id, mergeRecords(recordOf(a, id), recordOf(b, id))]),
    ),
    lastVisit: mergeVisits(a.lastVisit, b.lastVisit),
    unread: mergeUnread(a.unread, b.unread),
  };
}

/** Also puts a record in order when the other one is empty. */
export function mergeRecords(a: QuestionRecord, b: QuestionRecord): QuestionRecord {
  if (a === b) return a;
  const cleared = Math.max(a.cleared, b.cleared);
  return {
    attempts: union(a.attempts, b.attempts, cleared),
    seen: union(a.seen, b.seen, cleared),
    cleared,
  };
}

export function mergeUnread(a: readonly Unread[], b: readonly Unread[]): readonly Unread[] {
  const texts = new Set([...a, ...b].map(canonical));
  return [...texts].sort().map((text) => JSON.parse(text) as Unread);
}

/** Something that happened to a question: an attempt or a reveal. */
type Happening = Dated & { readonly rev: number } & Pick<Attempt, 'response' | 'trace'>;

type Dated = { readonly at: number };

/** The same happening, told twice: same moment, same revision, same response or what is left of it. */
export function isSame(a: Happening, b: Happening): boolean {
  return compareIdentities(a, b) === 0;
}

function union<T extends Happening & JsonObject>(
  a: readonly T[],
  b: readonly T[],
  cleared: number,
): T[] {
  const inOrder = [...a, ...b].filter(({ at }) => at > cleared).sort(compare);
  return inOrder.filter((item, i) => {
    const next = inOrder[i + 1];
    return next === undefined || !isSame(item, next);
  });
}

/**
 * Same happenings become neighbours; should they differ in the rest, the greater text is kept. Of
 * one with its response and one without, that is the one without: `rev` comes after `response`.
 */
function compare<T extends Happening & JsonObject>(a: T, b: T): number {
  return compareIdentities(a, b) || compareWhole(a, b);
}

function compareIdentities(a: Happening, b: Happening): number {
  return a.at - b.at || a.rev - b.rev || traceOf(a) - traceOf(b);
}

function compareWhole<T extends Dated & JsonObject>(a: T, b: T): number {
  return a.at - b.at || compareTexts(canonical(a), canonical(b));
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Any rule would do that both sides follow; '' means that none is chosen yet. */
function mergeSeeds(a: string, b: string): string {
  if (a === '' || b === '') return a || b;
  return a < b ? a : b;
}

function mergeVisits(a: Visit | null, b: Visit | null): Visit | null {
  if (a === null || b === null) return a ?? b;
  return compareWhole(a, b) < 0 ? b : a;
}
