import type { Code } from './catalogue.ts';
import type { PageCode } from './page-catalogue.ts';

/** `error` stops the build; `warning` is for the author to judge. */
export type Severity = 'error' | 'warning';

/** One thing to repair: what, where, why, how. Plain data: reporters print it. */
export interface Finding {
  /** Permanent name of the rule; its section in `quizzes/README.md`. */
  readonly code: Code | PageCode;
  readonly severity: Severity;
  /** Path from the root of the project. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** The offending line. */
  readonly text: string;
  /** What is wrong and why it matters, in Chinese. */
  readonly message: string;
  /** What to do about it, in Chinese. */
  readonly fix: string;
}

/** By file, line and column: the order in which an author repairs. */
export function byPlace(a: Finding, b: Finding): number {
  const files = a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
  return files || a.line - b.line || a.column - b.column;
}
