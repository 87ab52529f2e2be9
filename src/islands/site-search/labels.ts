import type { Found } from './look-up.ts';

/** The texts of the panel, with `{n}`, `{q}` and `{kind}` to fill in. */
export type Labels = ReturnType<typeof readLabels>;

/**
 * Reads the texts from the element's `data-*` attributes.
 *
 * @throws when one is missing, naming the attribute
 */
export function readLabels(dataset: Record<string, string | undefined>) {
  const read = (name: string) => {
    const text = dataset[name];
    if (text === undefined) {
      throw new Error(`<site-search> has no data-${name}: give it one in Search.astro.`);
    }
    return text;
  };
  return {
    found: read('found'),
    near: read('near'),
    also: read('also'),
    none: read('none'),
    unsure: read('unsure'),
    elsewhere: read('elsewhere'),
    busy: read('busy'),
    offline: read('offline'),
    missing: read('missing'),
    all: read('all'),
    more: read('more'),
  };
}

/** Puts values into a text: `fill('找到 {n} 条', { n: 3 })` → `找到 3 条`. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}

/**
 * One sentence about the outcome, to be shown and read aloud.
 *
 * @param all what was found in every kind
 * @param shown what is left of it in the chosen kind
 * @param q the query as typed
 * @param online whether the browser believes in a network: without one, Pagefind finds nothing where
 *   it could not fetch a part of the index, and does not say so
 */
export function outcome(
  labels: Labels,
  result: { all: Found; shown: Found; kind: string; q: string; online: boolean },
): string {
  const { all, shown, kind, q, online } = result;
  if (shown.exact.length > 0) return fill(labels.found, { n: shown.exact.length });
  if (shown.near.length > 0) return fill(labels.near, { n: shown.near.length });
  const n = all.exact.length + all.near.length;
  if (n > 0) return fill(labels.elsewhere, { kind, n });
  return fill(online ? labels.none : labels.unsure, { q });
}
