import { TYPE_COLUMNS, type Plan } from '../blueprint.ts';
import type { Entry } from '../quiz-file.ts';
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
      const differences = differencesOf(plan, entries);
      if (differences.length === 0) continue;
      yield { at: spotOf(yaml, ['item']), message: `${item ?? ''} ${differences.join('，')}` };
    }
  },
};

/** `单选 3 题（计划 2）` for every count that is off. */
function differencesOf(plan: Plan, entries: readonly Entry[]): string[] {
  const types = Object.entries(TYPE_COLUMN_LABELS).map(([column, label]) => ({
    label,
    planned: plan.types[column] ?? 0,
    count: entries.filter((entry) => columnOf(entry) === column).length,
  }));
  const levels = Object.entries(plan.levels).map(([name, planned]) => ({
    label: LEVEL_LABELS[name] ?? name,
    planned,
    count: entries.filter((entry) => entry.text('level')?.value === name).length,
  }));
  return [...types, ...levels]
    .filter(({ planned, count }) => planned !== count)
    .map(({ label, planned, count }) => `${label} ${count} 题（计划 ${planned}）`);
}

/** A question that its schema refuses counts too: it is written. */
function columnOf(entry: Entry): string | undefined {
  const type = entry.text('type')?.value;
  return Object.entries(TYPE_COLUMNS).find(([name]) => name === type)?.[1];
}
