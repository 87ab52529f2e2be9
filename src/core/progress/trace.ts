/**
 * What tells an answer from another one given at the same moment, also after its response was let
 * go: 24 bits of the hash of the response. It is saved, so it must come out the same for good.
 */
import { hash } from '../random/seeded.ts';
import { canonical } from './json.ts';
import type { Attempt } from './model.ts';

/** A whole number below 16,777,216; 0 for what never had a response. */
export function traceOf({ response, trace = 0 }: Pick<Attempt, 'response' | 'trace'>): number {
  return response === undefined ? trace : hash(canonical(response)) >>> 8;
}
