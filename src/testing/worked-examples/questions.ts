/**
 * Holds the questions of the bank to what is computed, as `shown.ts` holds the lessons: a test quotes a
 * passage as the question prints it and gives the value of each number in it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { QuizFile } from '../../core/question/schema/index.ts';
import { expectShown, plain } from './shown.ts';

const QUIZZES = new URL('../../../quizzes/', import.meta.url);

/** A question with its texts as they are printed: without bold marks, one line per line. */
export interface Told {
  /** Below `quizzes/`. */
  file: string;
  id: string;
  texts: string[];
}

const sources = new Map<string, string>();
const parsed = new Map<string, Told[]>();

/** Every question of the bank. */
export function questions(): Told[] {
  return files().flatMap(questionsOf);
}

/**
 * @param id of the question
 * @param passage as printed, without `**`, within one line of a stem, an option, a reason, a node, an
 *   explanation or a model answer
 * @param computed one value for each number of the passage, in order; "37.2%" wants 0.372
 * @throws Error that names the question, when there is none of this id or it does not print the passage
 */
export function expectInQuestion(id: string, passage: string, ...computed: number[]): void {
  const file = files().find((path) => source(path).includes(`- id: ${id}\n`));
  const question = file && questionsOf(file).find((candidate) => candidate.id === id);
  if (!question) throw new Error(`No question of the bank has the id ${id}.`);
  const where = `quizzes/${question.file}, ${id}`;
  expectShown(passage, computed, question.texts.join('\n'), where);
}

function files(): string[] {
  return readdirSync(QUIZZES, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** Read once per file: a passage is looked for in all of them. */
function source(file: string): string {
  const text = sources.get(file) ?? readFileSync(new URL(file, QUIZZES), 'utf8');
  sources.set(file, text);
  return text;
}

function questionsOf(file: string): Told[] {
  const found = parsed.get(file) ?? read(file);
  parsed.set(file, found);
  return found;
}

function read(file: string): Told[] {
  const { questions } = parse(source(file)) as QuizFile;
  return questions.map((question) => ({
    file,
    id: question.id,
    texts: strings(question).map(plain),
  }));
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}
