import type { QuestionOf } from '../core/question/schema/index.ts';
import { groupBy } from './group.ts';
import type { Entry, QuizFile } from './quiz-file.ts';

export interface SingleEntry {
  readonly entry: Entry;
  readonly question: QuestionOf<'single'>;
}

/** The single-choice questions of a file, of a folder of the bank (a lecture), or of the bank. */
export interface SingleSet {
  readonly scope: 'file' | 'lecture' | 'bank';
  /** Path of the file or folder. */
  readonly name: string;
  readonly singles: readonly SingleEntry[];
}

/** Below this many questions a count says nothing. */
const ENOUGH: Readonly<Record<SingleSet['scope'], number>> = { file: 4, lecture: 12, bank: 100 };

/** Every set with enough questions to count, files first. */
export function singleSets(quizzes: readonly QuizFile[]): SingleSet[] {
  const files = quizzes.map((file): SingleSet => {
    return { scope: 'file', name: file.source.path, singles: singlesOf(file) };
  });
  const lectures = [...groupBy(files, ({ name }) => folderOf(name))].map(
    ([name, inside]): SingleSet => ({ scope: 'lecture', name, singles: together(inside) }),
  );
  const bank: SingleSet = { scope: 'bank', name: '全库', singles: together(files) };
  return [...files, ...lectures, bank].filter(
    ({ scope, singles }) => singles.length >= ENOUGH[scope],
  );
}

function singlesOf({ entries }: QuizFile): SingleEntry[] {
  return entries.flatMap((entry) => {
    const { question } = entry;
    return question?.type === 'single' ? [{ entry, question }] : [];
  });
}

const together = (sets: readonly SingleSet[]): SingleEntry[] =>
  sets.flatMap(({ singles }) => singles);

export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

export const percent = (part: number, whole: number): string =>
  `${Math.round((part / whole) * 100)}%`;
