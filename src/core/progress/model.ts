/**
 * What a learner's browser keeps, version 1. The saved text is this model as JSON;
 * its fields, units and history are in README.md beside this file.
 *
 * These are `type`s because an `interface` is not assignable to `Json`.
 */
import type { Json } from './json.ts';

export const VERSION = 1;

/** One answer given to one question. */
export type Attempt = {
  /** When it was given: milliseconds since 1970, unique and rising within a record. */
  readonly at: number;
  /** The revision of the question that was answered, from 1. */
  readonly rev: number;
  /**
   * Option ids, numbers, texts: whatever the question type reads from its form. Absent once it was
   * let go to save room (`compact.ts`); the last answer to each revision always has it.
   */
  readonly response?: Json | undefined;
  /** What is left of a response that was let go (`trace.ts`). */
  readonly trace?: number | undefined;
  /** From 0 to 1; exactly 1 is right. */
  readonly score: number;
  /** What the learner said before submitting: 有把握 or 不确定. Absent when nothing was said. */
  readonly sure?: boolean | undefined;
  /** The hint had been open before this answer. */
  readonly hint?: boolean | undefined;
};

/** The key was shown before a right answer was given. */
export type Reveal = { readonly at: number; readonly rev: number };

/** All that is known about one question. Lists are in order of time; first and last are derived. */
export type QuestionRecord = {
  readonly attempts: readonly Attempt[];
  readonly seen: readonly Reveal[];
  /** The last reset in milliseconds, 0 for never. Nothing at or before it is in the lists. */
  readonly cleared: number;
};

/** A page of the site; `path` begins with one slash and so can't lead to another host. */
export type Visit = { readonly path: string; readonly title: string; readonly at: number };

/** A part of a saved text that could not be read, kept as it is, with its place. */
export type Unread = { readonly where: string; readonly raw: Json };

export type Progress = {
  readonly version: typeof VERSION;
  /** Draws this learner's variants of questions; '' until one is chosen. */
  readonly seed: string;
  /** By question id. Look up with `recordOf`: an id may be `constructor`. */
  readonly questions: Readonly<Record<string, QuestionRecord>>;
  readonly lastVisit: Visit | null;
  readonly unread: readonly Unread[];
};

export const EMPTY_RECORD: QuestionRecord = { attempts: [], seen: [], cleared: 0 };

export function emptyProgress(seed: string): Progress {
  return { version: VERSION, seed, questions: {}, lastVisit: null, unread: [] };
}

/** The record of a question, empty if there is none. */
export function recordOf({ questions }: Progress, id: string): QuestionRecord {
  return (Object.hasOwn(questions, id) ? questions[id] : undefined) ?? EMPTY_RECORD;
}
