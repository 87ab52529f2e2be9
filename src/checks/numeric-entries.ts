import { numericRows, type NumericRow } from '../core/formula/numeric-rows.ts';
import { FormulaError } from '../core/formula/formula.ts';
import type { QuestionOf } from '../core/question/schema/index.ts';
import type { Entry, QuizFile } from './quiz-file.ts';

/** The numeric questions of the bank that are in shape. */
export function numericEntries(
  quizzes: readonly QuizFile[],
): { entry: Entry; question: QuestionOf<'numeric'> }[] {
  return quizzes
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => {
      const { question } = entry;
      return question?.type === 'numeric' ? [{ entry, question }] : [];
    });
}

/** The question worked out; `[]` when one of its formulas fails (`bad-formula` says which). */
export function workedRows(question: QuestionOf<'numeric'>): NumericRow[] {
  try {
    return numericRows(question);
  } catch (error) {
    if (error instanceof FormulaError) return [];
    throw error;
  }
}
