/** A piece of text, with or without a search word in it. */
export interface Run {
  text: string;
  marked: boolean;
}

const TAG = /(<\/?mark>)/;

/**
 * Reads a Pagefind excerpt. Only `<mark>` is understood; everything else is text. Characters that
 * were marked one by one become one run.
 */
export function parseExcerpt(excerpt: string): Run[] {
  const runs: Run[] = [];
  let marked = false;
  for (const piece of readable(excerpt).split(TAG)) {
    if (TAG.test(piece)) marked = piece === '<mark>';
    else append(runs, { text: unescapeAngles(piece), marked });
  }
  return runs;
}

/** Marks the phrases in a plain text. */
export function markPhrases(text: string, phrases: string[]): Run[] {
  const runs: Run[] = [];
  for (const [i, piece] of text.split(phrasePattern(phrases)).entries()) {
    append(runs, { text: piece, marked: i % 2 === 1 });
  }
  return runs;
}

/** Matches any of the phrases in any case, in one group; of overlapping ones, the longer. */
export function phrasePattern(phrases: string[]): RegExp {
  const literal = phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`(${literal.join('|')})`, 'giu');
}

/** A text as Pagefind keeps it, made readable. */
export function plainText(raw: string): string {
  return unescapeAngles(readable(raw));
}

/** The excerpt without the heading it starts with, which the list already shows above it. */
export function withoutHeading(runs: Run[], heading: string): Run[] {
  const text = runs.map((run) => run.text).join('');
  const rest = bodyAfter(text, heading);
  return rest === '' ? runs : dropStart(runs, text.length - rest.length);
}

/** The text after the heading it starts with. */
export function bodyAfter(text: string, heading: string): string {
  if (!text.startsWith(heading)) return text;
  return text.slice(heading.length).replace(/^[\s.。]+/u, '');
}

function dropStart(runs: Run[], length: number): Run[] {
  let left = length;
  return runs.flatMap((run) => {
    const text = run.text.slice(left);
    left = Math.max(0, left - run.text.length);
    return text === '' ? [] : [{ ...run, text }];
  });
}

function append(runs: Run[], run: Run): void {
  if (run.text === '') return;
  const last = runs.at(-1);
  if (last?.marked === run.marked) last.text += run.text;
  else runs.push(run);
}

/**
 * Pagefind ends every block that lacks a stop with an English one and puts spaces between blocks;
 * neither belongs after Chinese.
 */
function readable(raw: string): string {
  return raw
    .replace(/([\p{Script=Han}”）】](?:<\/mark>)?)\.(?=\s|$)/gu, '$1。')
    .replace(/([。！？；：，、](?:<\/mark>)?) +/gu, '$1');
}

function unescapeAngles(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
