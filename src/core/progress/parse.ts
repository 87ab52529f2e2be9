/**
 * Reads a saved text, which may be anything: another version's, half written, edited by hand.
 * Never throws. A part that can't be read costs only itself, and is kept.
 */
import { deeperThan, isObject, parseJson } from './json.ts';
import type { Json, JsonObject } from './json.ts';
import { emptyProgress, VERSION } from './model.ts';
import type { Progress, Unread } from './model.ts';
import { mergeUnread } from './merge.ts';
import { migrate } from './migrate.ts';
import { readFields } from './parse-fields.ts';
import { isPositive, MAX_KEPT, MAX_KEPT_LEVELS } from './parse-guards.ts';

export type ReadResult = {
  /**
   * - `fresh`: there was nothing.
   * - `ok`: all of it is in `progress`.
   * - `repaired`: what could not be read is in `progress.unread`; writing `progress` back loses nothing.
   * - `junk`: something can be kept only by setting the whole text aside. `progress` has the rest.
   * - `newer`: written by a later version. Must not be overwritten; `progress` is empty.
   */
  readonly status: 'fresh' | 'ok' | 'repaired' | 'junk' | 'newer';
  /** Its `seed` is '' if the text had none. */
  readonly progress: Progress;
  /** What this reading added to `progress.unread`. */
  readonly kept: readonly Unread[];
  /**
   * What is wrong: `not-json`, `not-an-object`, `no-version` or `no-migration` with the whole
   * text, or else the place of each part that could not be read: `questions/l5-dso/attempts/3`.
   */
  readonly problems: readonly string[];
};

export function readProgress(text: string | null): ReadResult {
  if (text === null || text.trim() === '') return nothing('fresh');
  const document = parseJson(text);
  return document === undefined ? nothing('junk', 'not-json') : readDocument(document);
}

/** Reads what a text says when it is parsed already. */
export function readDocument(document: Json): ReadResult {
  if (!isObject(document)) return nothing('junk', 'not-an-object');
  const { version } = document;
  if (!isPositive(version)) return nothing('junk', 'no-version');
  if (version > VERSION) return nothing('newer');
  const current = migrate(document, version);
  return current === undefined ? nothing('junk', 'no-migration') : readCurrent(current);
}

function readCurrent(document: JsonObject): ReadResult {
  const problems: string[] = [];
  const kept: Unread[] = [];
  const progress = readFields(document, (where, raw) => {
    problems.push(where);
    if (kept.length < MAX_KEPT && !deeperThan(raw, MAX_KEPT_LEVELS)) kept.push({ where, raw });
  });
  const isAllKept = kept.length === problems.length;
  return {
    status: problems.length === 0 ? 'ok' : isAllKept ? 'repaired' : 'junk',
    progress: { ...progress, unread: mergeUnread(progress.unread, kept) },
    kept,
    problems,
  };
}

function nothing(status: ReadResult['status'], ...problems: string[]): ReadResult {
  return { status, progress: emptyProgress(''), kept: [], problems };
}
