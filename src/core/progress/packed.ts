/**
 * The short form in which an answer is saved once its response was let go:
 * `[at, rev, score, trace, sure, hint]`. The last two are 1, 0 or null, and left out at the end.
 */
import type { Json } from './json.ts';
import type { Attempt } from './model.ts';
import { isList } from './parse-guards.ts';

export type Packed = readonly (number | null)[];

/** An attempt as it is saved. One with a response, or with a field not known here, stays as it is. */
export function pack(attempt: Attempt): Attempt | Packed {
  const { at, rev, score, trace, sure, hint, ...others } = attempt;
  if (trace === undefined || Object.keys(others).length > 0) return attempt;
  if (hint !== undefined) return [at, rev, score, trace, toBit(sure), toBit(hint)];
  return sure === undefined ? [at, rev, score, trace] : [at, rev, score, trace, toBit(sure)];
}

/** The attempt that was packed. Anything else comes back as it is, for the guards to judge. */
export function unpack(saved: Attempt | Packed): Attempt;
export function unpack(saved: Json): Json;
export function unpack(saved: Json): Json {
  if (!isList(saved) || saved.length > 6) return saved;
  const [at, rev, score, trace, sure, hint] = saved;
  return { at, rev, score, trace, sure: fromBit(sure), hint: fromBit(hint) };
}

function toBit(flag: boolean | undefined): 0 | 1 | null {
  return flag === undefined ? null : flag ? 1 : 0;
}

function fromBit(bit: Json | undefined): Json | undefined {
  return bit === 1 ? true : bit === 0 ? false : (bit ?? undefined);
}
