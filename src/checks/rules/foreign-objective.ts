import type { Rule } from '../rule.ts';

export const foreignObjective: Rule = {
  title: '学习目标属于别的条目',
  severity: 'error',
  why: '题目会算到别的条目的目标上，覆盖表和学员的进度都会错。',
  fix: '改成本条目的学习目标，或者把题目移到那个条目的文件里。',
  *check({ quizzes, syllabus }) {
    for (const { item, entries } of quizzes) {
      for (const entry of entries) {
        const objective = entry.text('objective');
        const place = objective && syllabus?.objectiveIds.get(objective.value);
        if (!place || item === undefined || place.id === item) continue;
        const own = syllabus?.byId.get(item)?.objectives.map(({ id }) => id) ?? [];
        yield {
          at: objective.at,
          message: `${objective.value} 是 ${place.id}（${place.title}）的目标，这个文件写的是 ${item}`,
          fix:
            own.length > 0
              ? `本条目的目标有 ${own.join('、')}；或者把题目移到 ${place.id} 的文件`
              : undefined,
        };
      }
    }
  },
};
