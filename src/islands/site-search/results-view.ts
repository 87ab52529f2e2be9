import { markPhrases, parseExcerpt, withoutHeading, type Run } from './excerpt.ts';
import type { Hit, HitPage, SearchIndex } from './pagefind.ts';
import { countPhrases, passage, sectionsOf, type Section } from './passages.ts';
import { titlesFirst } from './rank.ts';

/** One page in the list of results. */
export interface PageView extends PageBody {
  url: string;
  kind: string;
  title: Run[];
}

interface PageBody {
  /** Places in the page; where there are none, `excerpt` is shown instead. */
  sections: SectionView[];
  excerpt: Run[];
}

/** A place in the page, under a heading with an anchor. */
export interface SectionView {
  url: string;
  title: Run[];
  excerpt: Run[];
}

const MOST_SECTIONS = 3;

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

/** What the list shows of a page: the sections with the phrases, or else what Pagefind marked. */
export function pageView(page: HitPage, kind: string, phrases: string[]): PageView {
  const title = page.meta['title'] ?? page.url;
  return {
    url: page.url,
    kind,
    title: markPhrases(title, phrases),
    ...(phraseBody(page, phrases) ?? looseBody(page, title, phrases)),
  };
}

/**
 * The sections in which a phrase stands as written. Pagefind itself names only the first place of a
 * phrase. Undefined when there is none.
 */
function phraseBody(page: HitPage, phrases: string[]): PageBody | undefined {
  const matching = sectionsOf(page).filter((section) => countPhrases(section, phrases) > 0);
  const [first] = matching;
  if (first === undefined) return undefined;
  const excerpt = ({ text }: Section) => markPhrases(passage(text, phrases), phrases);
  const sections = richest(
    matching.filter(({ heading }) => heading !== ''),
    (section) => countPhrases(section, phrases),
  );
  return {
    excerpt: sections.length > 0 ? [] : excerpt(first),
    sections: sections.map((section) => ({
      url: section.url,
      title: markPhrases(section.heading, phrases),
      excerpt: excerpt(section),
    })),
  };
}

function looseBody(page: HitPage, title: string, phrases: string[]): PageBody {
  const sections = richest(
    page.sub_results.filter(({ anchor }) => anchor !== undefined && anchor.element !== 'h1'),
    ({ locations }) => locations.length,
  );
  return {
    excerpt: sections.length > 0 ? [] : withoutHeading(parseExcerpt(page.excerpt), title),
    sections: sections.map((section) => ({
      url: section.url,
      title: markPhrases(section.title, phrases),
      excerpt: withoutHeading(parseExcerpt(section.excerpt), section.title),
    })),
  };
}

/** The few with most weight, in the order given. */
function richest<T>(items: T[], weight: (item: T) => number): T[] {
  const kept = new Set(items.toSorted((a, b) => weight(b) - weight(a)).slice(0, MOST_SECTIONS));
  return items.filter((item) => kept.has(item));
}
