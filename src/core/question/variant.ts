/**
 * Which numbers of a question a learner works with, and what a saved answer still says. A question
 * that is not numeric has one row.
 */
import type { Json } from '../progress/json.ts';
import { seeded } from '../random/seeded.ts';
import type { Kind, Marks } from './kind.ts';
import { markSavedWith } from './marking.ts';

/** An answer as it was saved, with the score it got then. */
export interface Saved {
  readonly response?: unknown;
  readonly score: number;
}

/**
 * The row of variables drawn for a learner. Every row draws a lot of its own and the highest wins,
 * so that a row which is added later moves only the learners who draw it (rendezvous hashing,
 * Thaler and Ravishankar 1998).
 *
 * @param count rows there are, at least 1
 * @param seed the learner's, with the question's id
 */
export function drawRow(count: number, seed: string): number {
  const lots = Array.from({ length: count }, (_, row) => seeded(`${seed}/${row}`)());
  return lots.indexOf(Math.max(...lots));
}

/**
 * The row that a saved answer belongs to. Two devices that were joined had other numbers, and an
 * author may have added rows: the drawn row is right unless it marks the answer otherwise than then
 * and another row does not.
 */
export function rowOf<K>(
  kind: Kind<K, Json>,
  rows: readonly K[],
  drawn: number,
  saved: Saved,
): number {
  const fits = (keyed: K): boolean => marksNow(kind, keyed, saved) !== null;
  const other = rows.slice(drawn, drawn + 1).some(fits) ? -1 : rows.findIndex(fits);
  return other < 0 ? drawn : other;
}

/**
 * The remarks on a saved answer; null when marking has changed since, or the answer no longer fits:
 * then the saved score stands alone, and nothing on the page contradicts it.
 */
export function marksNow<K>(
  kind: Kind<K, Json>,
  keyed: K,
  { response, score }: Saved,
): Marks | null {
  const marks = markSavedWith(kind, keyed, response);
  return marks?.score === score ? marks : null;
}
