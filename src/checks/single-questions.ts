import type { QuestionOf } from '../core/question/schema/index.ts';
import { groupBy } from './group.ts';
import type { Entry, QuizFile } from './quiz-file.ts';

export interface SingleEntry {
  readonly entry: Entry;
  readonly question: QuestionOf<'single'>;
}

/** Below this many questions a share says nothing. */
const ENOUGH = 12;

/** The single-choice questions of each folder of the bank (a lecture), where there are enough to count. */
export function singleSets(
  quizzes: readonly QuizFile[],
): { folder: string; singles: SingleEntry[] }[] {
  const all = quizzes.flatMap(({ source, entries }) =>
    entries.flatMap((entry) => {
      const { question } = entry;
      return question?.type === 'single'
        ? [{ folder: folderOf(source.path), entry, question }]
        : [];
    }),
  );
  return [...groupBy(all, ({ folder }) => folder)]
    .map(([folder, singles]) => ({ folder, singles }))
    .filter(({ singles }) => singles.length >= ENOUGH);
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

export const percent = (part: number, whole: number): string =>
  `${Math.round((part / whole) * 100)}%`;
