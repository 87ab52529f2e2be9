/**
 * A file has few questions, so a share says little there. Only what a writer who places keys by
 * chance would do less often than once in two hundred files is no accident: 4 of 4, 6 of 9, 8 of 12
 * where one in four is fair.
 */
const RARE = 0.005;

/**
 * Whether so many hits are too many to be an accident.
 *
 * @param chance of one hit, 0 to 1
 */
export const isNoAccident = (hits: number, tries: number, chance: number): boolean =>
  atLeast(hits, tries, chance) < RARE;

/** The probability of at least so many hits (upper tail of the binomial distribution). */
function atLeast(hits: number, tries: number, chance: number): number {
  let term = (1 - chance) ** tries;
  let below = 0;
  for (let count = 0; count < hits; count += 1) {
    below += term;
    term *= ((tries - count) / (count + 1)) * (chance / (1 - chance));
  }
  return 1 - below;
}
