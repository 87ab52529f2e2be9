import type { QuestionOf } from '../../core/question/schema/index.ts';
import type { Rule } from '../rule.ts';

/** Names that lead nowhere, circles and cases without a best way are refused by the schema. */
export const unreachableStep: Rule = {
  title: '情景题里有走不到的地方',
  severity: 'error',
  why: '写好的一步或结局谁也看不到，多半是某个 to 写错了。',
  fix: '照着 start 和 to 画一遍路线，把它接上，或者删去。',
  *check({ quizzes }) {
    for (const { question, spot } of quizzes.flatMap(({ entries }) => entries)) {
      if (question?.type !== 'scenario') continue;
      const reached = reachable(question);
      for (const list of ['nodes', 'endings'] as const) {
        for (const [at, { id }] of question[list].entries()) {
          if (reached.has(id)) continue;
          yield { at: spot(list, at, 'id'), message: `从 ${question.start} 出发走不到 ${id}` };
        }
      }
    }
  },
};

function reachable({ start, nodes }: QuestionOf<'scenario'>): Set<string> {
  const reached = new Set([start]);
  // A Set hands over what is added while it is being walked.
  for (const place of reached) {
    for (const { to } of nodes.find(({ id }) => id === place)?.choices ?? []) reached.add(to);
  }
  return reached;
}
