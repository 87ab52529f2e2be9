import type { Question } from '../core/question/schema/index.ts';
import type { Entry, QuizFile } from './quiz-file.ts';
import type { Path } from './yaml-file.ts';

/** One of the texts that a learner picks from. */
export interface Option {
  readonly text: string;
  /** Whether picking it is right. */
  readonly key: boolean;
  /** Where the text stands in the question. */
  readonly path: Path;
}

/** Texts that a learner sees together and picks from. */
export interface OptionList {
  readonly entry: Entry;
  readonly options: readonly Option[];
}

/** Options of choice questions, choices of blanks and of each step of a case. */
export function optionLists(quizzes: readonly QuizFile[]): OptionList[] {
  return quizzes
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => {
      const lists = entry.question ? listsOf(entry.question) : [];
      return lists.map((options) => ({ entry, options }));
    });
}

/** Characters that are seen, without white space and the stars of bold. */
export const lengthOf = (text: string): number => [...text.replace(/[*\s]/g, '')].length;

function listsOf(question: Question): Option[][] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return [keyed(question.options, ['options'])];
    case 'cloze':
      return question.blanks.map(({ options = [] }, at) =>
        keyed(options, ['blanks', at, 'options']),
      );
    case 'scenario':
      return question.nodes.map(({ choices }, node) =>
        choices.map(({ text, score }, at) => {
          const path = ['nodes', node, 'choices', at, 'text'];
          return { text, key: score === 2, path };
        }),
      );
    case 'true-false':
    case 'numeric':
    case 'short':
    case 'ordering':
    case 'matching':
    case 'categorise':
    case 'open':
      return [];
  }
}

const keyed = (list: readonly { text: string; key: boolean }[], path: Path): Option[] =>
  list.map(({ text, key }, at) => ({ text, key, path: [...path, at, 'text'] }));
