import { markPhrases, parseExcerpt, withoutHeading, type Run } from './excerpt.ts';
import type { Hit, HitPage, SearchIndex } from './pagefind.ts';
import { titlesFirst } from './rank.ts';

/** One page in the list of results. It shows `sections`, or where there are none, `excerpt`. */
export interface PageView {
  url: string;
  kind: string;
  title: Run[];
  excerpt: Run[];
  sections: SectionView[];
}

/** A place in the page, under a heading with an anchor. */
export interface SectionView {
  url: string;
  title: Run[];
  excerpt: Run[];
}

const MOST_SECTIONS = 3;
/** Starlight's anchor of the page title. */
const PAGE_TOP = '#_top';

/** Fetches the pages of a batch of hits and brings those with a phrase in the title to its front. */
export async function loadViews(
  hits: Hit[],
  phrases: string[],
  kindOf: SearchIndex['kindOf'],
): Promise<PageView[]> {
  const pages = await Promise.all(
    hits.map(async (hit) => ({ ...(await hit.data()), kind: kindOf(hit.id) })),
  );
  return titlesFirst(pages, phrases).map((page) => pageView(page, page.kind, phrases));
}

/** What the list shows of a page: its richest sections in reading order, else its best passage. */
export function pageView(page: HitPage, kind: string, phrases: string[]): PageView {
  const title = page.meta['title'] ?? page.url;
  const sections = richest(page.sub_results.filter(({ url }) => isSection(url)));
  return {
    url: page.url,
    kind,
    title: markPhrases(title, phrases),
    excerpt: sections.length > 0 ? [] : withoutHeading(parseExcerpt(page.excerpt), title),
    sections: sections.map((section) => ({
      url: section.url,
      title: markPhrases(section.title, phrases),
      excerpt: withoutHeading(parseExcerpt(section.excerpt), section.title),
    })),
  };
}

function isSection(url: string): boolean {
  return url.includes('#') && !url.endsWith(PAGE_TOP);
}

function richest(sections: HitPage['sub_results']): HitPage['sub_results'] {
  const kept = new Set(
    sections.toSorted((a, b) => b.locations.length - a.locations.length).slice(0, MOST_SECTIONS),
  );
  return sections.filter((section) => kept.has(section));
}
