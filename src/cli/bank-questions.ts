import type { Course } from '../checks/course.ts';
import type { Entry } from '../checks/quiz-file.ts';
import type { Question } from '../core/question/schema/index.ts';

/** A question in shape, with the item of its file. */
export interface BankQuestion {
  readonly question: Question;
  readonly item: string;
  readonly entry: Entry;
}

/** The questions of the bank; those that the schema refuses are left out (`bank check` names them). */
export function questionsOf({ quizzes }: Course): BankQuestion[] {
  return quizzes.flatMap(({ item = '', entries }) =>
    entries.flatMap((entry) => (entry.question ? [{ question: entry.question, item, entry }] : [])),
  );
}

/** How often each name occurs, in order of first mention. */
export function countBy<T>(
  list: Iterable<T>,
  nameOf: (member: T) => string,
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const member of list) counts[nameOf(member)] = (counts[nameOf(member)] ?? 0) + 1;
  return counts;
}
