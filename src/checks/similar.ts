/** What two texts are compared by: both have a piece, or one has it. */
export type Pieces = (text: string) => ReadonlySet<string>;

/**
 * For each text the earlier one that it nearly repeats: the share of pieces that both have among those
 * that one of them has (Jaccard) is at least `least`, and `confirm` agrees.
 *
 * Not every pair is compared: two texts that alike share one of their rarest pieces (prefix filter of
 * Bayardo, Ma and Srikant, "Scaling up all pairs similarity search", 2007), and a text that repeats
 * another is not looked up again. The result is exact.
 *
 * @param least above 0, at most 1
 * @returns positions of earlier texts by the positions of later ones
 */
export function nearDuplicates(
  texts: readonly string[],
  least: number,
  confirm: (earlier: number, later: number) => boolean = () => true,
  piecesOf: Pieces = pairs,
): Map<number, number> {
  const pieces = rarestFirst(texts.map(piecesOf));
  const holders = new Map<string, number[]>();
  const found = new Map<number, number>();
  for (const [at, own] of pieces.entries()) {
    const telling = [...own].slice(0, own.size - Math.ceil(least * own.size) + 1);
    const candidates = new Set(telling.flatMap((piece) => holders.get(piece) ?? []));
    const earlier = [...candidates].find(
      (other) => similarity(own, pieces[other] ?? NONE, least) >= least && confirm(other, at),
    );
    if (earlier !== undefined) found.set(at, earlier);
    else for (const piece of telling) hold(holders, piece, at);
  }
  return found;
}

/** Jaccard's share of two texts, 0 to 1. */
export const textSimilarity = (a: string, b: string, piecesOf: Pieces = pairs): number =>
  similarity(piecesOf(a), piecesOf(b));

/** Two letters that follow each other: what a text says in its order. */
export function pairs(text: string): Set<string> {
  if (text.length < 2) return new Set(text);
  return new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));
}

/** Letters with their number, the second 款 apart from the first: what a text says in whatever order. */
export function letters(text: string): Set<string> {
  const counts = new Map<string, number>();
  return new Set(
    [...text].map((letter) => {
      const count = (counts.get(letter) ?? 0) + 1;
      counts.set(letter, count);
      return `${letter}${count}`;
    }),
  );
}

const NONE: ReadonlySet<string> = new Set();

/** Below `least` it is 0 at once where the sizes alone keep two sets apart. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>, least = 0): number {
  if (Math.min(a.size, b.size) < least * Math.max(a.size, b.size)) return 0;
  let shared = 0;
  for (const piece of a) if (b.has(piece)) shared += 1;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

function rarestFirst(sets: readonly ReadonlySet<string>[]): Set<string>[] {
  const counts = new Map<string, number>();
  for (const set of sets) for (const piece of set) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  const rank = (piece: string): number => counts.get(piece) ?? 0;
  return sets.map((set) => new Set([...set].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))));
}

function hold(holders: Map<string, number[]>, piece: string, at: number): void {
  const list = holders.get(piece);
  if (list) list.push(at);
  else holders.set(piece, [at]);
}
