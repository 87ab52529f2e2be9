import type { Prose } from './prose.ts';
import type { Fault } from './rule.ts';

/**
 * Every match of a pattern in the given texts, as faults.
 *
 * @param pattern with the `g` flag
 */
export function matches(
  texts: readonly Prose[],
  pattern: RegExp,
  message: (found: string) => string,
): Fault[] {
  return texts.flatMap(({ text, spotAt }) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      at: spotAt(index),
      message: message(found),
    })),
  );
}

export const inBank = (prose: readonly Prose[]): Prose[] => prose.filter(({ of }) => of === 'bank');
