import type { Rule } from '../rule.ts';
import { taughtObjectives } from '../taught-objectives.ts';

const ENOUGH = 3;

export const fewQuestions: Rule = {
  title: '学习目标的题太少',
  severity: 'warning',
  why: '一个目标少于三题，考试和复习会反复抽到同一题，学员背的是题。',
  fix: '给这个目标补题：npm run bank -- new <条目>',
  *check(course) {
    for (const { item, objective, entries, at } of taughtObjectives(course)) {
      const count = entries.length;
      if (count >= ENOUGH) continue;
      yield {
        at,
        message: `目标 ${objective.id}（${objective.text}）只有 ${count} 题，至少要 ${ENOUGH} 题`,
        fix: `补 ${ENOUGH - count} 题：npm run bank -- new ${item}`,
      };
    }
  },
};
