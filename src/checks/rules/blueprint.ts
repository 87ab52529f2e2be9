import type { Question } from '../../core/question/schema/index.ts';
import { TYPE_COLUMNS, type Plan } from '../blueprint.ts';
import { LEVEL_LABELS, TYPE_COLUMN_LABELS } from '../labels.ts';
import type { Rule } from '../rule.ts';
import { spotOf } from '../yaml-file.ts';

export const blueprint: Rule = {
  title: '题数与蓝图不符',
  severity: 'warning',
  why: '蓝图（quizzes/blueprint.csv）保证每个条目题型和层次都够，组卷才抽得出来。',
  fix: '按差额补题或改题；确实要改计划，就改 quizzes/blueprint.csv。',
  *check({ quizzes, plans }) {
    for (const { item, yaml, entries } of quizzes) {
      const plan = plans.get(item ?? '');
      if (!plan) continue;
      const written = entries.map(({ question }) => question).filter((one) => one !== undefined);
      const differences = differencesOf(plan, written);
      if (differences.length === 0) continue;
      yield { at: spotOf(yaml, ['item']), message: `${item ?? ''} ${differences.join('，')}` };
    }
  },
};

/** `单选 3 题（计划 2）` for every count that is off. */
function differencesOf(plan: Plan, written: readonly Question[]): string[] {
  const types = Object.entries(TYPE_COLUMN_LABELS).map(([column, label]) => ({
    label,
    planned: plan.types[column] ?? 0,
    count: written.filter(({ type }) => TYPE_COLUMNS[type] === column).length,
  }));
  const levels = Object.entries(plan.levels).map(([name, planned]) => ({
    label: LEVEL_LABELS[name] ?? name,
    planned,
    count: written.filter(({ level }) => level === name).length,
  }));
  return [...types, ...levels]
    .filter(({ planned, count }) => planned !== count)
    .map(({ label, planned, count }) => `${label} ${count} 题（计划 ${planned}）`);
}
