import { LEVELS } from '../core/question/schema/common.ts';
import type { Level, QuestionType } from '../core/question/schema/index.ts';

/** `quizzes/blueprint.csv`: how many questions of which kind an item is to have. */
export interface Plan {
  readonly total: number;
  /** Planned questions by column of the blueprint. */
  readonly types: Readonly<Record<string, number>>;
  readonly levels: Readonly<Record<Level, number>>;
}

/** The columns of the blueprint that speak of types: some plan for several types at once. */
export const TYPE_COLUMNS = {
  single: 'single',
  multiple: 'multi',
  'true-false': 'tf',
  numeric: 'calc',
  short: 'fill',
  cloze: 'fill',
  scenario: 'scenario',
  ordering: 'order_match',
  matching: 'order_match',
  categorise: 'order_match',
  open: 'write',
} as const satisfies Record<QuestionType, string>;

/**
 * Reads the blueprint: comma-separated, one row for each item, no quotes.
 *
 * @returns plans by item
 */
export function readBlueprint(csv: string): ReadonlyMap<string, Plan> {
  const [head = '', ...rows] = csv.trim().split(/\r?\n/);
  const names = head.split(',');
  return new Map(
    rows.map((row) => {
      const cells = new Map(row.split(',').map((cell, at) => [names[at] ?? '', cell]));
      const number = (name: string): number => Number(cells.get(name) ?? 0);
      const plan: Plan = {
        total: number('total'),
        types: Object.fromEntries(Object.values(TYPE_COLUMNS).map((name) => [name, number(name)])),
        levels: levelsOf(number),
      };
      return [cells.get('item') ?? '', plan];
    }),
  );
}

function levelsOf(number: (name: string) => number): Record<Level, number> {
  const [remember, understand, apply, analyse, evaluate, create] = LEVELS;
  return {
    [remember]: number(remember),
    [understand]: number(understand),
    [apply]: number(apply),
    [analyse]: number(analyse),
    [evaluate]: number(evaluate),
    [create]: number(create),
  };
}
