/**
 * What may stand in a saved document. Events, visits and unread parts may have fields that are
 * not known here: they stay where they are.
 */
import { deeperThan, isObject } from './json.ts';
import type { Json, JsonObject } from './json.ts';
import type { Attempt, Reveal, Unread, Visit } from './model.ts';

/** The last moment that a `Date` can show, in milliseconds. */
const MAX_TIME = 8.64e15;

/** Responses are flat. Comparing very deep ones would overflow the stack. */
const MAX_LEVELS = 32;

/** Of parts kept unread. Writing JSON overflows the stack at some thousands. */
export const MAX_KEPT_LEVELS = 100;

/** Parts kept unread one by one. A text with more of them is set aside as a whole. */
export const MAX_KEPT = 10_000;

export function isAttempt(value: Json): value is Attempt {
  return (
    isReveal(value) &&
    (value.response !== undefined || isCleared(value.trace ?? null)) &&
    isScore(value.score) &&
    isFlag(value.sure) &&
    isFlag(value.hint)
  );
}

export function isReveal(value: Json): value is Reveal & JsonObject {
  return (
    isObject(value) && isTime(value.at) && isPositive(value.rev) && !deeperThan(value, MAX_LEVELS)
  );
}

export function isVisit(value: Json): value is Visit {
  return (
    isObject(value) &&
    isPath(value.path) &&
    isText(value.title) &&
    isTime(value.at) &&
    !deeperThan(value, MAX_LEVELS)
  );
}

export function isUnread(value: Json): value is Unread {
  return (
    isObject(value) &&
    isText(value.where) &&
    value.raw !== undefined &&
    // One level more for the object around it.
    !deeperThan(value, MAX_KEPT_LEVELS + 1)
  );
}

export function isTime(value: unknown): value is number {
  return isPositive(value) && value <= MAX_TIME;
}

/** A whole number from 1. */
export function isPositive(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}

/** The moment of a reset, or 0 for none. */
export function isCleared(value: Json): value is number {
  return value === 0 || isTime(value);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isScore(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

function isFlag(value: unknown): boolean {
  return value === undefined || typeof value === 'boolean';
}

/**
 * A path on this site. It becomes a link, and files are passed around: `javascript:…` and
 * `//elsewhere` must not get in. Browsers read `\\` as `/` and skip tabs and line ends.
 */
function isPath(value: unknown): boolean {
  return isText(value) && /^\/(?![/\\])\S*$/.test(value);
}
