import type { Course } from '../checks/course.ts';
import { TO_WRITE } from '../checks/rules/unfinished.ts';
import { quizPath } from '../checks/rules/misplaced-file.ts';
import type { QuestionType } from '../core/question/schema/index.ts';
import type { Place } from '../core/syllabus/syllabus.ts';
import { questionsOf } from './bank-questions.ts';
import { scaffolds } from './scaffolds.ts';

/** Where a new question goes and what to write there. */
export interface NewQuestion {
  readonly id: string;
  /** The file of the item, from the root of the project. */
  readonly path: string;
  /** The question as a list entry of that file. */
  readonly yaml: string;
}

/** A question in shape for an item: a fresh id, the objective with the fewest questions, its level. */
export function newQuestion(course: Course, place: Place, type: QuestionType): NewQuestion {
  const id = freshId(course, place);
  const all = questionsOf(course);
  const count = (objective: string): number =>
    all.filter(({ question }) => question.objective === objective).length;
  const [objective] = place.objectives.toSorted((a, b) => count(a.id) - count(b.id));
  const lesson = course.pages.find(({ item }) => item === place.id);
  const anchor = lesson?.headings.find((heading) => heading.id !== undefined)?.id ?? 'anchor';
  const lines = [
    `id: ${id}`,
    'rev: 1',
    `type: ${type}`,
    `objective: ${objective?.id ?? ''}`,
    `level: ${objective?.level ?? 'apply'}`,
    'difficulty: 2',
    `stem: ${TO_WRITE}`,
    ...scaffolds[type].split('\n'),
    `explanation: ${TO_WRITE}`,
    `see: ${place.id}#${anchor}`,
  ];
  const yaml = lines.map((line, at) => `${at === 0 ? '  - ' : '    '}${line}\n`).join('');
  return { id, path: quizPath(place), yaml };
}

/** `l1-ar-perspectives-11`: the next number that no question has or had by its place in the file. */
function freshId({ ids, quizzes }: Course, { lecture, path, id }: Place): string {
  const slug = path.split('/').at(-1) ?? '';
  const taken = ids.question ?? new Map();
  let number = (quizzes.find(({ item }) => item === id)?.entries.length ?? 0) + 1;
  while (taken.has(`${lecture}-${slug}-${number}`)) number += 1;
  return `${lecture}-${slug}-${number}`;
}

/** A file of the bank with the new question at its end. */
export function appended(current: string | undefined, item: string, yaml: string): string {
  const head = '# yaml-language-server: $schema=../../public/schemas/quiz.schema.json\n';
  return current === undefined
    ? `${head}item: ${item}\nquestions:\n${yaml}`
    : `${current.trimEnd()}\n\n${yaml}`;
}
