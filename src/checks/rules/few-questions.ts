import { groupBy } from '../group.ts';
import type { Rule } from '../rule.ts';
import { spotOf } from '../yaml-file.ts';

const ENOUGH = 3;

export const fewQuestions: Rule = {
  title: '学习目标的题太少',
  severity: 'warning',
  why: '一个目标少于三题，考试和复习会反复抽到同一题，学员背的是题。',
  fix: '给这个目标补题：npm run bank -- new <条目>',
  *check({ pages, quizzes, syllabus }) {
    if (quizzes.some(({ yaml }) => yaml.data === undefined)) return;
    const entries = quizzes.flatMap((file) => file.entries);
    const byObjective = groupBy(entries, (entry) => entry.text('objective')?.value ?? '');
    const banks = new Map(quizzes.map((file) => [file.item, file]));
    for (const { item, head } of pages) {
      const bank = banks.get(item);
      for (const { id, text } of syllabus?.byId.get(item ?? '')?.objectives ?? []) {
        const count = byObjective.get(id)?.length ?? 0;
        if (count >= ENOUGH) continue;
        yield {
          at: spotOf(bank?.yaml ?? head, ['item']),
          message: `目标 ${id}（${text}）只有 ${count} 题，至少要 ${ENOUGH} 题`,
          fix: `补 ${ENOUGH - count} 题：npm run bank -- new ${item ?? ''}`,
        };
      }
    }
  },
};
