import { heading, kindChoices, pageList } from './draw.ts';
import { fill, outcome, type Labels } from './labels.ts';
import { countKinds, ofKind, type Found } from './look-up.ts';
import type { Hit, SearchIndex } from './pagefind.ts';
import { chosenKind, type Parts } from './parts.ts';
import type { Query } from './query.ts';
import { loadViews, type PageView } from './results-view.ts';

/** What the index said to a query. */
export interface Answer {
  typed: string;
  query: Query;
  all: Found;
  index: SearchIndex;
}

/** Pages fetched and shown at a time. */
export const BATCH = 10;

/** Offers the kinds that occur, and the chosen one even where it has no hit. */
export function showKinds(parts: Parts, labels: Labels, { all, index }: Answer): void {
  const chosen = chosenKind(parts);
  const counts = countKinds(all, index.kindOf);
  const offered = index.kinds.filter((kind) => counts.has(kind) || kind === chosen);
  const total = { kind: '', label: labels.all, count: all.exact.length + all.near.length };
  const each = offered.map((kind) => ({ kind, label: kind, count: counts.get(kind) ?? 0 }));
  const worthwhile = offered.length > 1 || chosen !== '';
  parts.kinds.replaceChildren(...(worthwhile ? kindChoices([total, ...each], chosen) : []));
}

/**
 * Fetches and shows the first pages of the chosen kind. Leaves everything as it is when a newer task
 * has begun meanwhile.
 *
 * @param limit how many exact hits to show; a multiple of `BATCH`
 */
export async function showPages(
  parts: Parts,
  labels: Labels,
  { typed, query, all, index }: Answer,
  limit: number,
  isNewest: () => boolean,
): Promise<void> {
  const kind = chosenKind(parts);
  const shown = ofKind(all, kind, index.kindOf);
  const load = (hits: Hit[]) => loadViews(hits, query.phrases, index.kindOf);
  const [exact, near] = await Promise.all([
    inBatches(shown.exact.slice(0, limit), load),
    load(shown.near),
  ]);
  if (!isNewest()) return;

  const online = navigator.onLine;
  parts.status.textContent = outcome(labels, { all, shown, kind, q: typed.trim(), online });
  const divider = exact.length > 0 ? [heading(fill(labels.also, { n: near.length }))] : [];
  parts.lists.replaceChildren(
    ...(exact.length > 0 ? [pageList(exact)] : []),
    ...(near.length > 0 ? [...divider, pageList(near)] : []),
  );
  const left = shown.exact.length - limit;
  parts.more.hidden = left <= 0;
  parts.more.textContent = fill(labels.more, { n: Math.min(left, BATCH) });
}

/** Orders each batch by itself, so that pages already read stay where they are as more arrive. */
async function inBatches(
  hits: Hit[],
  load: (hits: Hit[]) => Promise<PageView[]>,
): Promise<PageView[]> {
  const starts = hits.flatMap((_, i) => (i % BATCH === 0 ? [i] : []));
  return (await Promise.all(starts.map((i) => load(hits.slice(i, i + BATCH))))).flat();
}

/** Takes away every result and says a sentence instead. */
export function showNothing(parts: Parts, sentence: string): void {
  parts.status.textContent = sentence;
  parts.lists.replaceChildren();
  parts.kinds.replaceChildren();
  parts.more.hidden = true;
}
