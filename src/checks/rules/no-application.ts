import type { Rule } from '../rule.ts';
import { taughtObjectives } from '../taught-objectives.ts';

const RECALL: readonly string[] = ['remember', 'understand'];

export const noApplication: Rule = {
  title: '学习目标没有应用题',
  severity: 'warning',
  why: '只考记忆和理解，答对的人也可能不会用；课是教人收钱的，每个目标都要有一道拿到新情况里去用的题。',
  fix: '把其中一题改成给新数据、新场面的题，level 写 apply 或更高。',
  *check(course) {
    for (const { objective, entries, at } of taughtObjectives(course)) {
      const levels = entries.map((entry) => entry.text('level')?.value ?? '');
      if (levels.length === 0 || levels.some((level) => !RECALL.includes(level))) continue;
      yield {
        at,
        message: `目标 ${objective.id}（${objective.text}）的 ${levels.length} 题都在记忆和理解，至少要一题在应用或更高`,
      };
    }
  },
};
