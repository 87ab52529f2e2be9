import { bodyAfter, phrasePattern, plainText } from './excerpt.ts';
import type { HitPage } from './pagefind.ts';

/** The text between two headings. `heading` is '' for what stands under the page title. */
export interface Section {
  url: string;
  heading: string;
  text: string;
}

/** Pagefind's mark between words of a language that writes no spaces. */
const WORD_END = '\u200B';
const HEADING = /^h[2-6]$/;

const LENGTH = 80;
const LEAD = 24;

/** Cuts a page at its headings. Empty for pages whose words Pagefind has not separated. */
export function sectionsOf(page: HitPage): Section[] {
  const words = page.raw_content?.split(WORD_END) ?? [];
  if (words.length < 2) return [];
  const title = page.meta['title'] ?? '';
  const headings = page.anchors
    .filter(({ element }) => HEADING.test(element))
    .toSorted((a, b) => a.location - b.location);
  const cuts = [{ id: '', text: title, location: 0 }, ...headings];
  return cuts.map(({ id, text, location }, i) => {
    const raw = words.slice(location, cuts[i + 1]?.location).join('');
    return {
      url: id === '' ? page.url : `${page.url}#${encodeURIComponent(id)}`,
      heading: id === '' ? '' : text,
      text: bodyAfter(plainText(raw), text).trim(),
    };
  });
}

/** How often the phrases occur in a section, its heading included. */
export function countPhrases({ heading, text }: Section, phrases: string[]): number {
  return [...`${heading}\n${text}`.matchAll(phrasePattern(phrases))].length;
}

/** About two lines around the first phrase, from the start of its sentence where that is near. */
export function passage(text: string, phrases: string[]): string {
  const at = Math.max(0, text.search(phrasePattern(phrases)));
  const earliest = Math.max(0, at - LEAD);
  const stop = /^.*[。！？；](?=.)/su.exec(text.slice(earliest, at));
  const start = earliest + (stop?.[0].length ?? 0);
  const end = start + LENGTH;
  const before = start === 0 || stop ? '' : '…';
  const after = end < text.length ? '…' : '';
  return before + text.slice(start, end).trim() + after;
}
