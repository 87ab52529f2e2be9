import type { Hit, SearchIndex } from './pagefind.ts';
import type { Query } from './query.ts';
import { byScoreOf, inAll } from './rank.ts';

/** Pages in the order to show them. */
export interface Found {
  /** Pages with every phrase as written. */
  exact: Hit[];
  /** Pages with all the words somewhere; only filled when `exact` holds few or none. */
  near: Hit[];
}

const FEW = 3;
/** Past these, sharing single characters is all a page has in common with the query. */
const MOST_NEAR = 10;

/**
 * Looks for the phrases first. The index cuts unknown Chinese words (账期, 催款) into characters and
 * finds these anywhere on a page, so the loose query serves as order for the exact hits and fills in
 * where there are few.
 */
export async function lookUp(index: Pick<SearchIndex, 'search'>, query: Query): Promise<Found> {
  const [loose, ...phrases] = await Promise.all([
    index.search(query.loose),
    ...query.phrases.map((phrase) => index.search(`"${phrase}"`)),
  ]);
  const exact = byScoreOf(loose, inAll(phrases));
  if (exact.length >= FEW) return { exact, near: [] };
  const known = new Set(exact.map(({ id }) => id));
  const others = loose.filter(({ id }) => !known.has(id)).slice(0, MOST_NEAR);
  return { exact, near: await holding(lettersOf(query.loose), others) };
}

/** The hits whose page has every letter. Pagefind itself drops words that no page has (火锅底料). */
async function holding(letters: string[], hits: Hit[]): Promise<Hit[]> {
  const texts = await Promise.all(
    hits.map(async (hit) => (await hit.data()).content.toLowerCase()),
  );
  return hits.filter((_, i) => letters.every((letter) => texts[i]?.includes(letter)));
}

/** Chinese characters one by one; words and numbers of other scripts whole. */
function lettersOf(text: string): string[] {
  const letters = /\p{Script=Han}|[^\P{L}\p{Script=Han}]+|\p{N}+/gu;
  return text.toLowerCase().match(letters) ?? [];
}

/** The hits of one kind; all of them for ''. */
export function ofKind(found: Found, kind: string, kindOf: SearchIndex['kindOf']): Found {
  if (kind === '') return found;
  const fits = ({ id }: Hit) => kindOf(id) === kind;
  return { exact: found.exact.filter(fits), near: found.near.filter(fits) };
}

/** How many hits each kind has; kinds without a hit are missing. */
export function countKinds(found: Found, kindOf: SearchIndex['kindOf']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of [...found.exact, ...found.near]) {
    const kind = kindOf(id);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}
