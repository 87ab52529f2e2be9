/**
 * A learner's progress as a file to take along: to another browser, another computer, a safe place.
 * Files are passed around, so what comes in is judged like any foreign text: reading never throws,
 * and what can't be taken in as a whole is refused with a reason.
 */
import { isObject, parseJson } from './json.ts';
import type { Json } from './json.ts';
import type { Progress } from './model.ts';
import { readDocument } from './parse.ts';
import { isPositive, MAX_KEPT } from './parse-guards.ts';
import { toDocument } from './write.ts';

const FORMAT = 'huikuan-progress';

const FORMAT_VERSION = 1;

/** More than the text of a full browser storage: 5 million characters of at most 3 bytes each. */
export const MAX_FILE_BYTES = 20_000_000;

/** The year 2200. A clock may be wrong, but after an answer dated later no new one could be dated. */
const LATEST = 7_258_118_400_000;

/**
 * Entries that a file may have: far more than a full storage holds, and few enough to be read in a
 * moment. Junk of 20 MB has millions, which would keep the page busy for minutes.
 */
const MOST = { names: 500_000, questions: 50_000, entries: 500_000 };

/**
 * - `too-big`: more than `MAX_FILE_BYTES`.
 * - `not-json`: some other kind of file.
 * - `truncated`: begins like an export and breaks off, or was damaged on the way.
 * - `other-format`: JSON, but not an export of this course.
 * - `newer`: made by a later release.
 * - `damaged`: an export whose progress can't be read, has more entries than any learner's, or is
 *   dated where no clock stands.
 */
export type Refusal = 'too-big' | 'not-json' | 'truncated' | 'other-format' | 'newer' | 'damaged';

export type Summary = {
  /** In milliseconds since 1970; null if the file doesn't say. */
  readonly exportedAt: number | null;
  /** Questions with answers. */
  readonly questions: number;
  readonly answers: number;
  /** Parts that can't be read. They are kept among the `unread` of `progress`. */
  readonly unread: number;
};

export type ReadExport =
  | { readonly ok: true; readonly progress: Progress; readonly summary: Summary }
  | { readonly ok: false; readonly reason: Refusal };

/** The text of the file. `at`: the moment of the export, in milliseconds since 1970. */
export function exportProgress(progress: Progress, at: number): string {
  return JSON.stringify({
    format: FORMAT,
    version: FORMAT_VERSION,
    exportedAt: new Date(at).toISOString(),
    progress: toDocument(progress),
  });
}

/**
 * Reads a file. `bytes` is its size: one that is too big is refused without a look at `text`, so
 * the caller need not have read it.
 */
export function readExport(text: string, bytes: number): ReadExport {
  if (bytes > MAX_FILE_BYTES) return refuse('too-big');
  // Before it is parsed: to look into an object of a million names takes seconds by itself.
  if (hasMoreNames(text, MOST.names)) return refuse('damaged');
  const file = parseJson(text.trim());
  if (file === undefined) return refuse(looksLikeExport(text) ? 'truncated' : 'not-json');
  if (!isObject(file) || file.format !== FORMAT) return refuse('other-format');
  if (!isPositive(file.version)) return refuse('damaged');
  if (file.version > FORMAT_VERSION) return refuse('newer');
  if (isOverfull(file.progress)) return refuse('damaged');
  const { status, progress, problems } = readDocument(file.progress ?? null);
  if (status === 'newer') return refuse('newer');
  if (status === 'junk' || !timesOf(progress).every((time) => time <= LATEST)) {
    return refuse('damaged');
  }
  return {
    ok: true,
    progress,
    summary: {
      exportedAt: momentOf(file.exportedAt),
      ...countAnswers(progress),
      unread: problems.length,
    },
  };
}

/** How many questions have answers, and how many answers there are. */
export function countAnswers({ questions }: Progress): { questions: number; answers: number } {
  const counts = Object.values(questions).map(({ attempts }) => attempts.length);
  return {
    questions: counts.filter((count) => count > 0).length,
    answers: counts.reduce((sum, count) => sum + count, 0),
  };
}

function refuse(reason: Refusal): ReadExport {
  return { ok: false, reason };
}

function hasMoreNames(text: string, most: number): boolean {
  const name = /"\s*:/g;
  let count = 0;
  while (count <= most && name.test(text)) count += 1;
  return count > most;
}

/** Counts where reading would go, without looking at what is there. */
function isOverfull(progress: Json | undefined): boolean {
  const { questions, unread } = isObject(progress) ? progress : {};
  const records = isObject(questions) ? Object.values(questions) : [];
  const lists = records.flatMap((record) => (isObject(record) ? Object.values(record) : []));
  const entries = [progress, ...lists].reduce<number>((sum, list) => sum + sizeOf(list), 0);
  return records.length > MOST.questions || sizeOf(unread) > MAX_KEPT || entries > MOST.entries;
}

function sizeOf(value: Json | undefined): number {
  if (Array.isArray(value)) return value.length;
  return isObject(value) ? Object.keys(value).length : 0;
}

function looksLikeExport(text: string): boolean {
  return new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${FORMAT}"`).test(text);
}

function timesOf({ questions, lastVisit }: Progress): number[] {
  const inRecords = Object.values(questions).flatMap(({ attempts, seen, cleared }) => [
    ...[...attempts, ...seen].map(({ at }) => at),
    cleared,
  ]);
  return [...inRecords, lastVisit?.at ?? 0];
}

function momentOf(raw: Json | undefined): number | null {
  const moment = typeof raw === 'string' ? Date.parse(raw) : NaN;
  return Number.isNaN(moment) ? null : moment;
}
