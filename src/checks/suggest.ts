import { editDistance, nearest } from '../core/text/nearest.ts';

/** The known name that a misspelt one was probably meant to be; `undefined` when none is near. */
export function suggest(name: string, known: Iterable<string>): string | undefined {
  const best = nearest(name, known);
  return best !== undefined && editDistance(name, best) <= name.length / 2 ? best : undefined;
}
