import { LineCounter } from 'yaml';

/** A file as the checks see it: its path from the root of the project, and its text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** A text file whose offsets can be turned into lines and columns. */
export interface Source extends TextFile {
  readonly lines: LineCounter;
}

/** A place in a file: what a finding points at. */
export interface Spot {
  readonly source: Source;
  /** UTF-16 offset into the text. */
  readonly offset: number;
}

export function sourceOf({ path, text }: TextFile): Source {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  return { path, text, lines };
}

/** Line and column, both from 1; columns count UTF-16 units, as editors do. */
export function positionOf({ source, offset }: Spot): { line: number; column: number } {
  const { line, col } = source.lines.linePos(offset);
  return { line, column: col };
}

/** The line a spot is on, without its line break. */
export function lineAt({ source, offset }: Spot): string {
  const start = source.text.lastIndexOf('\n', offset - 1) + 1;
  const end = source.text.indexOf('\n', offset);
  return source.text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
}

/** `quizzes/l1/x.yaml:12`, for a message that names a second place. */
export function shortPlace(spot: Spot): string {
  return `${spot.source.path}:${positionOf(spot).line}`;
}
