/** What was asked, in the two ways the index can be asked. */
export interface Query {
  /** Each must stand in the page as written, without quotes. */
  phrases: string[];
  /** All words anywhere in the page. */
  loose: string;
}

const QUOTED = /[“"「『]([^”"」』]+)[”"」』]/gu;
const QUOTES = /[“”"「」『』]/gu;

/**
 * Reads what was typed. Spaces separate phrases, quotes of any kind keep one together, full-width
 * letters and digits count as plain ones. Undefined when there is nothing to look for.
 */
export function parseQuery(typed: string): Query | undefined {
  const text = typed.normalize('NFKC');
  const phrases = [
    ...[...text.matchAll(QUOTED)].map(([, inner]) => inner ?? ''),
    ...text.replace(QUOTED, ' ').replace(QUOTES, ' ').split(/\s+/u),
  ]
    .map((phrase) => phrase.trim())
    .filter((phrase) => /[\p{L}\p{N}]/u.test(phrase));
  if (phrases.length === 0) return undefined;
  return { phrases: [...new Set(phrases)], loose: phrases.join(' ') };
}
