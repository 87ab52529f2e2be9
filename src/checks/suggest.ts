import { editDistance, nearest } from '../core/text/nearest.ts';

/** Nobody names a field or an id with so many letters: it is a sentence in the wrong place. */
const LONGEST = 60;

/** The known name that a misspelt one was probably meant to be; `undefined` when none is near. */
export function suggest(name: string, known: Iterable<string>): string | undefined {
  if (name.length > LONGEST) return undefined;
  const best = nearest(name, known);
  if (best === undefined) return undefined;
  return editDistance(name, best) <= Math.max(name.length, best.length) / 2 ? best : undefined;
}
