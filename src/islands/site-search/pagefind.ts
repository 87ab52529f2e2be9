/** The part of Pagefind 1.6's `pagefind.js` used here. */
export interface Pagefind {
  options(options: { excerptLength: number; excerptEllipsis: string }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  /** A term in double quotes is searched as a phrase; `null` lists all pages that pass the filters. */
  search(
    term: string | null,
    options?: { filters: Record<string, string> },
  ): Promise<{ results: Hit[] }>;
}

/** One page that was found. `score` compares loose hits only: every phrase hit scores 1. */
export interface Hit {
  id: string;
  score: number;
  /** Fetches what the page's entry in the list needs. */
  data(): Promise<HitPage>;
}

/** What Pagefind keeps of a page. Excerpts and `raw_content` write `<` and `>` as entities. */
export interface HitPage {
  url: string;
  meta: Record<string, string>;
  content: string;
  /** The same text, cut into words by U+200B. Pagefind calls this internal: look at it on updates. */
  raw_content?: string;
  /** Elements with an id; `location` counts words. */
  anchors: Anchor[];
  /** The best passage, with the words found in `<mark>` tags. */
  excerpt: string;
  /** One per anchor with something found below it, and one for the page's beginning. */
  sub_results: {
    title: string;
    url: string;
    anchor?: Anchor;
    excerpt: string;
    locations: number[];
  }[];
}

interface Anchor {
  element: string;
  id: string;
  text: string;
  location: number;
}

/** The index as the panel uses it. */
export interface SearchIndex {
  search: (term: string) => Promise<Hit[]>;
  /** The kind of a page (课程, 案例 …); '' when the page names none. */
  kindOf: (pageId: string) => string;
  /** All kinds, the one with most pages first. */
  kinds: string[];
}

const EXCERPT_WORDS = 36;

/**
 * Fetches and prepares the index.
 *
 * @param base the site's base path, with or without the last slash
 * @param attempt 0 at first; a higher number gets round the browser's memory of a failed import
 * @throws when the files are not there or cannot be fetched
 */
export async function loadIndex(base: string, attempt = 0): Promise<SearchIndex> {
  const module: unknown = await import(/* @vite-ignore */ bundleUrl(base, attempt));
  if (!isPagefind(module)) throw new Error('pagefind.js has no search function');
  await module.options({ excerptLength: EXCERPT_WORDS, excerptEllipsis: '…' });
  await module.init();
  const { kind: pagesByKind = {} } = await module.filters();
  const kinds = Object.keys(pagesByKind).sort(
    (a, b) => (pagesByKind[b] ?? 0) - (pagesByKind[a] ?? 0),
  );
  const kindByPage = await listKinds(module, kinds);
  return {
    search: async (term) => (await module.search(term)).results,
    kindOf: (pageId) => kindByPage.get(pageId) ?? '',
    kinds,
  };
}

/** The address of `pagefind.js`, absolute within the site. */
export function bundleUrl(base: string, attempt: number): string {
  const retry = attempt > 0 ? `?retry=${attempt}` : '';
  return `${base.replace(/\/$/, '')}/pagefind/pagefind.js${retry}`;
}

/**
 * Which page is of which kind. Pagefind's own counts per filter ignore the quotes of a phrase and
 * come out too high, so the panel counts by itself.
 */
async function listKinds(pagefind: Pagefind, kinds: string[]): Promise<Map<string, string>> {
  const entries = await Promise.all(
    kinds.map(async (kind) => {
      const { results } = await pagefind.search(null, { filters: { kind } });
      return results.map(({ id }): [string, string] => [id, kind]);
    }),
  );
  return new Map(entries.flat());
}

function isPagefind(module: unknown): module is Pagefind {
  return typeof module === 'object' && module !== null && 'search' in module && 'init' in module;
}
