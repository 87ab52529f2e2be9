/**
 * Reading, marking and restoring with a kind in hand. A page loads the kinds of its own questions
 * only; who has the whole table marks by `kinds.ts`.
 */
import type { Json } from '../progress/json.ts';
import type { FormEntry, Kind, Marks } from './kind.ts';

/** A form that was read and marked: what to save and what to show. */
export interface Marked {
  readonly response: Json;
  readonly marks: Marks;
}

/** Reads and marks a form. `null` when it is not complete enough to be marked. */
export function markWith<K>(
  kind: Kind<K, Json>,
  keyed: K,
  entries: readonly FormEntry[],
): Marked | null {
  const response = kind.read(entries, keyed);
  return response === null ? null : { response, marks: kind.mark(keyed, response) };
}

/** The controls that show a saved response; `[]` when it no longer fits the question. Never throws. */
export function restoreWith<K>(kind: Kind<K, Json>, keyed: K, saved: unknown): FormEntry[] {
  const entries = kind.write(saved, keyed);
  return kind.read(entries, keyed) === null ? [] : entries;
}

/** Marks a response as it was saved. `null` when it no longer fits the question. */
export function markSavedWith<K>(kind: Kind<K, Json>, keyed: K, saved: unknown): Marks | null {
  return markWith(kind, keyed, restoreWith(kind, keyed, saved))?.marks ?? null;
}
