import { LEVEL_LABELS } from '../checks/labels.ts';
import type { Course } from '../checks/course.ts';
import { groupBy } from '../checks/group.ts';
import { kinds } from '../core/question/kinds.ts';
import { LEVELS } from '../core/question/schema/common.ts';
import { countBy, questionsOf, type BankQuestion } from './bank-questions.ts';
import type { Objective } from '../core/syllabus/schema.ts';

/** What the bank asks about one objective. */
export interface Coverage {
  readonly item: string;
  readonly objective: string;
  readonly text: string;
  readonly questions: number;
  /** Questions by level, then by type. */
  readonly cells: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** What is still to be written, in words. */
  readonly missing: readonly string[];
}

/** With fewer, papers and review ask the same question again and again. */
const ENOUGH = 3;

/** Objective by objective, in teaching order; items without a file of questions are left out. */
export function coverageOf(course: Course): Coverage[] {
  const written = new Set(course.quizzes.map(({ item }) => item));
  const byObjective = groupBy(questionsOf(course), ({ question }) => question.objective);
  return (course.syllabus?.places ?? [])
    .filter(({ id }) => written.has(id))
    .flatMap(({ id, objectives }) =>
      objectives.map((objective) => ({
        item: id,
        objective: objective.id,
        text: objective.text,
        ...coverOf(objective, byObjective.get(objective.id) ?? []),
      })),
    );
}

function coverOf(
  objective: Objective,
  list: readonly BankQuestion[],
): Pick<Coverage, 'questions' | 'cells' | 'missing'> {
  const byLevel = groupBy(list, ({ question }) => question.level);
  const levels = LEVELS.filter((level) => byLevel.has(level));
  const cells = levels.map((level): [string, Record<string, number>] => [
    level,
    countBy(byLevel.get(level) ?? [], ({ question }) => question.type),
  ]);
  return {
    questions: list.length,
    cells: Object.fromEntries(cells),
    missing: missingFrom(objective, list),
  };
}

function missingFrom({ level, evidence }: Objective, list: readonly BankQuestion[]): string[] {
  const types = new Set<string>(list.map(({ question }) => question.type));
  const wanted = Object.keys(kinds).filter((type) => evidence.includes(type));
  const proven = wanted.some((type) => types.has(type));
  const few = ENOUGH - list.length;
  return [
    ...(few > 0 ? [`再写 ${few} 题`] : []),
    ...(list.some(({ question }) => question.level === level)
      ? []
      : [`没有“${LEVEL_LABELS[level] ?? level}”层次的题`]),
    ...(proven || wanted.length === 0
      ? []
      : [`没有能证明它的题型（${wanted.map(labelOf).join('、')}）`]),
  ];
}

/** What learners call a type; names that are no type stay as they are. */
export function labelOf(type: string): string {
  const known = Object.entries(kinds).find(([name]) => name === type);
  return known ? known[1].label : type;
}
