/** A piece of text, with or without a search word in it. */
export interface Run {
  text: string;
  marked: boolean;
}

const TAG = /(<\/?mark>)/;

/**
 * Reads a Pagefind excerpt. Only `<mark>` is understood; everything else is text. Characters marked
 * one by one become one run, and the full stop Pagefind puts after a heading becomes a Chinese one.
 */
export function parseExcerpt(excerpt: string): Run[] {
  const runs: Run[] = [];
  let marked = false;
  for (const piece of chineseStops(excerpt).split(TAG)) {
    if (TAG.test(piece)) marked = piece === '<mark>';
    else append(runs, { text: unescapeAngles(piece), marked });
  }
  return runs;
}

/** Marks the phrases in a plain text, in any case; of overlapping ones, the longer wins. */
export function markPhrases(text: string, phrases: string[]): Run[] {
  const patterns = phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const runs: Run[] = [];
  for (const [i, piece] of text.split(new RegExp(`(${patterns.join('|')})`, 'giu')).entries()) {
    append(runs, { text: piece, marked: i % 2 === 1 });
  }
  return runs;
}

/** The excerpt without the heading it starts with, which the list already shows above it. */
export function withoutHeading(runs: Run[], heading: string): Run[] {
  const text = runs.map((run) => run.text).join('');
  if (!text.startsWith(heading)) return runs;
  const rest = text.slice(heading.length).replace(/^[\s。．.:：]+/u, '');
  return rest === '' ? runs : dropStart(runs, text.length - rest.length);
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

function chineseStops(excerpt: string): string {
  return excerpt.replace(/([\p{Script=Han}”）】](?:<\/mark>)?)\.(?:\s|$)/gu, '$1。');
}

function unescapeAngles(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
