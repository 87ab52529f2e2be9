import type { Hit, HitPage } from './pagefind.ts';

/** Hits whose page is in every list; the hit itself is taken from the first. */
export function inAll(lists: Hit[][]): Hit[] {
  const [first = [], ...others] = lists;
  const ids = others.map((hits) => new Set(hits.map(({ id }) => id)));
  return first.filter(({ id }) => ids.every((set) => set.has(id)));
}

/** Hits by the score their page has in another list; pages missing there come last. */
export function byScoreOf(scored: Hit[], hits: Hit[]): Hit[] {
  const scores = new Map(scored.map(({ id, score }) => [id, score]));
  return hits.toSorted((a, b) => (scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0));
}

/** Pages with a phrase in the title first, otherwise in the order given. */
export function titlesFirst<P extends Pick<HitPage, 'meta'>>(pages: P[], phrases: string[]): P[] {
  const wanted = phrases.map((phrase) => phrase.toLowerCase());
  const named = ({ meta }: P) => {
    const title = meta['title']?.toLowerCase() ?? '';
    return wanted.some((phrase) => title.includes(phrase)) ? 0 : 1;
  };
  return pages.toSorted((a, b) => named(a) - named(b));
}
