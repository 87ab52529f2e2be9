/**
 * Chance from a seed. The outputs are pinned by `seeded.noreg.test.ts`: an order of options that a
 * learner has seen, or a paper that was printed, must come out the same in ten years.
 */

/** A source of numbers in [0, 1). */
export type Random = () => number;

/** FNV-1a, 32 bit, over UTF-16 code units. Source: Fowler–Noll–Vo hash, parameters 0x811c9dc5 / 0x01000193. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/** SplitMix32 started from the hash of a text seed. Same seed, same sequence, on any machine. */
export function seeded(seed: string): Random {
  let state = hash(seed);
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 0x100000000;
  };
}

/** A new list in an order drawn by Fisher and Yates's method. The given list is left alone. */
export function shuffle<T>(list: readonly T[], random: Random): T[] {
  const rest = [...list];
  const drawn: T[] = [];
  while (rest.length > 0) {
    drawn.push(...rest.splice(Math.floor(random() * rest.length), 1));
  }
  return drawn;
}
