/** The fields of a document of the present version, each read by itself. Absent ones are no problem. */
import { isObject } from './json.ts';
import type { Json, JsonObject } from './json.ts';
import { mergeRecords } from './merge.ts';
import { EMPTY_RECORD, VERSION } from './model.ts';
import type { Attempt, Progress, QuestionRecord } from './model.ts';
import { unpack } from './packed.ts';
import type { Packed } from './packed.ts';
import {
  isAttempt,
  isCleared,
  isList,
  isReveal,
  isText,
  isUnread,
  isVisit,
} from './parse-guards.ts';

/** Takes note of a part that can't be read. `where` is its place: `questions/l5-dso/attempts/3`. */
export type Keep = (where: string, raw: Json) => void;

export function readFields(document: JsonObject, keep: Keep): Progress {
  const { seed, questions, lastVisit, unread } = document;
  keepOthers(document, ['version', 'seed', 'questions', 'lastVisit', 'unread'], keep);
  return {
    version: VERSION,
    seed: readField('seed', seed, isText, keep) ?? '',
    questions: readQuestions(questions, keep),
    lastVisit: readField('lastVisit', lastVisit ?? undefined, isVisit, keep) ?? null,
    unread: readList('unread', unread, isUnread, keep),
  };
}

function readQuestions(raw: Json | undefined, keep: Keep): Progress['questions'] {
  const byId = readField('questions', raw, isObject, keep) ?? {};
  const records = Object.entries(byId).flatMap(([id, entry]) => {
    const where = `questions/${id}`;
    const record = readField(where, entry, isObject, keep);
    const keepInside: Keep = (name, part) => keep(`${where}/${name}`, part);
    return record ? [[id, readRecord(record, keepInside)] as const] : [];
  });
  // `fromEntries` defines fields, so that a question named `__proto__` is just a question.
  return Object.fromEntries(records);
}

function readRecord(raw: JsonObject, keep: Keep): QuestionRecord {
  const { attempts, seen, cleared } = raw;
  keepOthers(raw, ['attempts', 'seen', 'cleared'], keep);
  const record = {
    attempts: readList('attempts', attempts, isSavedAttempt, keep).map((saved) => unpack(saved)),
    seen: readList('seen', seen, isReveal, keep),
    cleared: readField('cleared', cleared, isCleared, keep) ?? 0,
  };
  return mergeRecords(record, EMPTY_RECORD);
}

function isSavedAttempt(value: Json): value is Attempt | Packed {
  return isAttempt(unpack(value));
}

function readField<T extends Json>(
  where: string,
  raw: Json | undefined,
  is: (value: Json) => value is T,
  keep: Keep,
): T | undefined {
  if (raw === undefined) return undefined;
  if (is(raw)) return raw;
  keep(where, raw);
  return undefined;
}

function readList<T extends Json>(
  where: string,
  raw: Json | undefined,
  is: (value: Json) => value is T,
  keep: Keep,
): readonly T[] {
  const items = readField(where, raw, isList, keep) ?? [];
  return items.flatMap((item, i) => {
    const read = readField(`${where}/${i}`, item, is, keep);
    return read === undefined ? [] : [read];
  });
}

/** Fields from a hand or a release that did not say so by a new version: not ours to drop. */
function keepOthers(object: JsonObject, known: readonly string[], keep: Keep): void {
  for (const [name, raw] of Object.entries(object)) {
    if (raw !== undefined && !known.includes(name)) keep(name, raw);
  }
}
