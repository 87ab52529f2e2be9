import type { Course } from '../checks/course.ts';
import { anchorsOf } from '../checks/lesson.ts';
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
  /** The question as the lines of a list entry, without indentation. */
  readonly lines: readonly string[];
  /** What is to be done besides filling in, in Chinese. */
  readonly todo: string | undefined;
}

/** A question in shape for an item: a fresh id, the objective with the fewest questions, its level. */
export function newQuestion(course: Course, place: Place, type: QuestionType): NewQuestion {
  const id = freshId(course, place);
  const all = questionsOf(course);
  const count = (objective: string): number =>
    all.filter(({ question }) => question.objective === objective).length;
  const [objective] = place.objectives.toSorted((a, b) => count(a.id) - count(b.id));
  const lesson = course.pages.find(({ item }) => item === place.id);
  // Every lesson has the anchor of its frame, whatever its headings are.
  const anchor = lesson ? (anchorsOf(lesson)[0] ?? 'objectives') : 'anchor';
  const fields = [
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
  const lines = fields.map((line, at) => `${at === 0 ? '- ' : '  '}${line}`);
  const todo = lesson
    ? undefined
    : `${place.id} 还没有课文，检查会报 unknown-anchor：写好那一课，再把 see 里的 anchor 换成它的锚点`;
  return { id, path: quizPath(place), lines, todo };
}

/** `l1-ar-perspectives-11`: the next number that no question has, or had when it was published. */
function freshId({ ids, ledger, quizzes }: Course, { lecture, path, id }: Place): string {
  const slug = path.split('/').at(-1) ?? '';
  const taken = new Set([
    ...(ids.question?.keys() ?? []),
    ...ledger.rows.keys(),
    ...quizzes.flatMap(({ source }) => idsInText(source.text)),
  ]);
  let number = (quizzes.find(({ item }) => item === id)?.entries.length ?? 0) + 1;
  while (taken.has(`${lecture}-${slug}-${number}`)) number += 1;
  return `${lecture}-${slug}-${number}`;
}

/** Whatever a text gives as an id, in files that do not parse too. */
const idsInText = (text: string): string[] =>
  [...text.matchAll(/\bid: *["']?([\w-]+)/g)].map(([, id = '']) => id);
