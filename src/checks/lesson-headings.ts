import type { Source, Spot } from './source.ts';

/** A heading of a lesson. */
export interface Heading {
  readonly depth: number;
  /** As written, without the signs and the mark. */
  readonly text: string;
  /** The permanent anchor of `## 标题 [#anchor]`. */
  readonly id: string | undefined;
  readonly at: Spot;
}

const HEADING = /^(#{1,6})\s+(.*)$/gm;

/** As `src/site/heading-ids.ts` reads it when the page is built. */
const MARK = /\s*\[#([a-z0-9]+(?:-[a-z0-9]+)*)\]\s*$/;

/** @param markup the text of the source with code and comments blanked out */
export function readHeadings(source: Source, markup: string): Heading[] {
  return [...markup.matchAll(HEADING)].map((match) => {
    const [, signs = '', text = ''] = match;
    return {
      depth: signs.length,
      text: text.replace(MARK, '').trim(),
      id: MARK.exec(text)?.[1],
      at: { source, offset: match.index },
    };
  });
}
