import { answerKey, type TypedAnswer } from '../core/text/answer-key.ts';
import type { AnswerKey } from '../core/text/answer.ts';
import type { Entry, QuizFile } from './quiz-file.ts';
import type { Path } from './yaml-file.ts';

/** An answer of the bank that is typed: that of a short question, or a blank to write in. */
export interface TypedEntry extends TypedAnswer {
  readonly entry: Entry;
  /** Where its `accept` and `patterns` stand in the question. */
  readonly path: Path;
  readonly key: AnswerKey;
}

/** Every typed answer of the questions that are in shape. */
export function typedAnswers(quizzes: readonly QuizFile[]): TypedEntry[] {
  return quizzes.flatMap(({ entries }) => entries).flatMap(answersOf);
}

function answersOf(entry: Entry): TypedEntry[] {
  const { question } = entry;
  if (question?.type === 'short') return [typedEntry(entry, [], question)];
  if (question?.type !== 'cloze') return [];
  return question.blanks.flatMap(({ accept, ...blank }, at) =>
    accept ? [typedEntry(entry, ['blanks', at], { ...blank, accept })] : [],
  );
}

function typedEntry(entry: Entry, path: Path, typed: TypedAnswer): TypedEntry {
  const { accept, patterns } = typed;
  return { entry, path, accept, patterns, key: answerKey(typed, () => ({})) };
}
