/** How many characters before the place and in all are shown of a long line. */
const BEFORE = 20;
const SHOWN = 40;

const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/;

/**
 * The part of a line around a column, and a line with a mark below it.
 *
 * @param column from 1; a line shorter than that (the head of a long page) is shown from its start
 */
export function excerpt(line: string, column: number): { shown: string; caret: string } {
  const at = column - 1 < line.length ? column - 1 : 0;
  const start = Math.max(line.search(/\S|$/), at - BEFORE);
  const end = start + SHOWN;
  const lead = start > line.search(/\S|$/) ? '…' : '';
  const before = lead + line.slice(start, at);
  return {
    shown: lead + line.slice(start, end) + (end < line.length ? '…' : ''),
    caret: `${' '.repeat(width(before))}^`,
  };
}

/** Columns that a text takes in a terminal: Chinese characters take two. */
export const width = (text: string): number =>
  [...text].reduce((sum, char) => sum + (WIDE.test(char) ? 2 : 1), 0);

/** Fills a text up to a width. */
export const padTo = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - width(text)));
