/**
 * Holds lessons and figures to what the engine computes. A test quotes a passage as it is printed and
 * gives the value of each number in it; the passage must be there, and must be what the values round to.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { reprinted } from './numerals.ts';

const LECTURES = new URL('../../content/docs/lectures/', import.meta.url);
const FIGURES = new URL('../../components/figures/', import.meta.url);

/** Components that stand inside a sentence and would tear a passage apart. */
const INLINE = /<\/?(?:Blank|Law|OurTerm|Ref|Stat|Term)\b[^>]*>/g;

/**
 * @param lesson `<lecture slug>/<item slug>`
 * @param passage as printed, without `**` and inline components, within one line
 * @param computed one value for each number of the passage, in order; "37.2%" wants 0.372
 */
export function expectInLesson(lesson: string, passage: string, ...computed: number[]): void {
  expectShown(passage, computed, lessonText(lesson), `lectures/${lesson}.mdx`);
}

/** The same for a figure, by its tag name: its data, its labels, and the description read aloud. */
export function expectInFigure(figure: string, passage: string, ...computed: number[]): void {
  expectShown(passage, computed, figureText(figure), `figures/${figure}.astro`);
}

/** The source of a figure as passages quote it: on one line, its labels tight between their tags. */
export function figureText(figure: string): string {
  return labels(readFileSync(new URL(`${figure}.astro`, FIGURES), 'utf8'));
}

/** The text of a lesson as passages quote it: no bold marks, no inline components, single spaces. */
export function lessonText(lesson: string): string {
  return plain(readFileSync(new URL(`${lesson}.mdx`, LECTURES), 'utf8'));
}

/** All lessons there are, as `<lecture slug>/<item slug>`. */
export function lessons(): string[] {
  return readdirSync(LECTURES, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => path.replaceAll('\\', '/').replace(/\.mdx$/, ''))
    .sort();
}

/** @param where names the text in the message of a failure */
export function expectShown(
  passage: string,
  computed: readonly number[],
  text: string,
  where: string,
): void {
  expect(reprinted(passage, computed), `${where}: what the formulas give`).toBe(passage);
  if (!occurs(passage, text)) {
    throw new Error(
      `${where} does not show “${passage}”. Quote the passage as it is printed now, or bring the page in line.`,
    );
  }
}

/** Whether the passage stands in the text, and not as a part of a longer number. */
function occurs(passage: string, text: string): boolean {
  const literal = passage.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<!\\d|\\d[.,])${literal}(?![\\d%]|[.,]\\d)`).test(text);
}

/** A figure's source on one line, its labels tight between their tags however it was formatted. */
function labels(source: string): string {
  return plain(source.replace(/\s+/g, ' ')).replace(/ ?([<>]) ?/g, '$1');
}

/** A text as passages quote it: no bold marks, no inline components, single spaces. */
export function plain(source: string): string {
  return source
    .replaceAll('**', '')
    .replace(INLINE, '')
    .replace(/[ \t]+/g, ' ');
}
