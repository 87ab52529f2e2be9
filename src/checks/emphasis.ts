/**
 * Which `*` of a line of Markdown come out as literal asterisks, by CommonMark 0.31.2 §6.2
 * (flanking, then the pairing of delimiter runs). https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis
 */

/** A run of `*`. */
export interface Run {
  readonly at: number;
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** How many of its stars found no partner. */
  left: number;
}

export interface Dialect {
  /** Bank: beside Chinese characters punctuation does not count (tats-u/markdown-cjk-friendly). */
  readonly cjkFriendly: boolean;
}

const RUN = /(?<!\\)(?:\\\\)*(\*+)/g;

/**
 * The runs to blame for stars that are shown as they are. Authors write opening and closing marks in
 * turn, so a mark that can't do what its turn asks is the cause; if all can, one has no partner.
 *
 * @param line one line of prose in which everything but prose is blanked out
 * @param raw the same line as written: neighbours of a run are what the author typed
 */
export function brokenBold(line: string, raw: string, dialect: Dialect): Run[] {
  const runs = readRuns(line, raw, dialect);
  pair(runs);
  const shown = runs.filter(({ left, length }) => left > 0 && length > 1);
  if (shown.length === 0) return [];
  const marks = runs.filter(({ length }) => length > 1);
  const unfit = marks.filter(({ opens, closes }, at) => (at % 2 === 0 ? !opens : !closes));
  return unfit.length > 0 ? unfit : shown;
}

/** How many stars of a line are shown as they are. */
export function literalStars(line: string, dialect: Dialect): number {
  const runs = readRuns(line, line, dialect);
  pair(runs);
  return runs.reduce((sum, { left }) => sum + left, 0);
}

function readRuns(line: string, raw: string, dialect: Dialect): Run[] {
  return [...line.matchAll(RUN)].map(({ 0: whole, 1: stars = '', index }) => {
    const at = index + whole.length - stars.length;
    const before = /[^]$/u.exec(raw.slice(0, at))?.[0] ?? ' ';
    const after = /^[^]/u.exec(raw.slice(at + stars.length))?.[0] ?? ' ';
    return {
      at,
      length: stars.length,
      opens: flanks(after, before, dialect),
      closes: flanks(before, after, dialect),
      left: stars.length,
    };
  });
}

const SPACE = /\s/u;
const PUNCTUATION = /[\p{P}\p{S}]/u;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;

/** Whether a run leans on the text at its inner side. */
function flanks(inner: string, outer: string, { cjkFriendly }: Dialect): boolean {
  const marks = (char: string): boolean =>
    PUNCTUATION.test(char) && !(cjkFriendly && CJK.test(char));
  if (SPACE.test(inner)) return false;
  if (!marks(inner)) return true;
  return SPACE.test(outer) || marks(outer) || (cjkFriendly && CJK.test(outer));
}

/** The "process emphasis" procedure: each closer takes the nearest opener that fits. */
function pair(runs: readonly Run[]): void {
  const openers: Run[] = [];
  for (const run of runs) {
    while (run.closes && run.left > 0) {
      const at = openers.findLastIndex((opener) => opener.left > 0 && fit(opener, run));
      const opener = openers[at];
      if (opener === undefined) break;
      const taken = opener.left >= 2 && run.left >= 2 ? 2 : 1;
      opener.left -= taken;
      run.left -= taken;
      openers.length = opener.left > 0 ? at + 1 : at;
    }
    if (run.opens && run.left > 0) openers.push(run);
  }
}

/**
 * "Rule of 3": keeps `*a**b*` from being cut in the middle. Of the stars that are left, as Sätteri
 * and micromark do it; the specification counts the whole runs.
 */
function fit(opener: Run, closer: Run): boolean {
  const both = opener.closes || closer.opens;
  const sum = opener.left + closer.left;
  return !both || sum % 3 !== 0 || (opener.left % 3 === 0 && closer.left % 3 === 0);
}
