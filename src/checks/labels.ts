import type { Level, QuestionType } from '../core/question/schema/index.ts';
import type { TYPE_COLUMNS } from './blueprint.ts';

/** What authors call Bloom's levels. */
export const LEVEL_LABELS: Readonly<Record<string, string>> = {
  remember: '记忆',
  understand: '理解',
  apply: '应用',
  analyse: '分析',
  evaluate: '评价',
  create: '创造',
} satisfies Record<Level, string>;

/** What authors call the columns of the blueprint. */
export const TYPE_COLUMN_LABELS: Readonly<Record<string, string>> = {
  single: '单选',
  multi: '多选',
  tf: '判断',
  calc: '计算',
  fill: '简答与填空',
  scenario: '情景',
  order_match: '排序、配对与归类',
  write: '起草',
} satisfies Record<(typeof TYPE_COLUMNS)[keyof typeof TYPE_COLUMNS], string>;

/** What authors call the types, in the words of the manual. */
export const TYPE_LABELS: Readonly<Record<string, string>> = {
  single: '单选',
  multiple: '多选',
  'true-false': '判断',
  numeric: '计算',
  short: '简答',
  cloze: '填空',
  ordering: '排序',
  matching: '配对',
  categorise: '归类',
  scenario: '情景',
  open: '起草',
} satisfies Record<QuestionType, string>;
