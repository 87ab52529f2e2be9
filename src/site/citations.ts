/** What a lesson cites, in the order of first mention: `<Law id="…" />` and `<Stat id="…" />`. */
export interface Citation {
  readonly collection: 'law' | 'figures';
  readonly id: string;
}

const CITATION = /<(Law|Stat)\s+id="([^"]+)"/g;

export function citationsOf(body: string): Citation[] {
  const seen = new Map<string, Citation>();
  for (const [, tag, id = ''] of body.matchAll(CITATION)) {
    const collection = tag === 'Law' ? 'law' : 'figures';
    seen.set(`${collection}/${id}`, { collection, id });
  }
  return [...seen.values()];
}

/** The number a citation carries on its page, from 1; 0 when the page does not cite it. */
export function citationNumber(body: string, { collection, id }: Citation): number {
  return (
    citationsOf(body).findIndex((cited) => cited.collection === collection && cited.id === id) + 1
  );
}
