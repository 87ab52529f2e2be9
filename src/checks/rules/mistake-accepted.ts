import { keyedOf } from '../../core/formula/keyed.ts';
import { markSaved } from '../../core/question/kinds.ts';
import type { QuestionOf } from '../../core/question/schema/index.ts';
import { numericEntries, workedRows } from '../numeric-entries.ts';
import type { Entry, QuizFile } from '../quiz-file.ts';
import type { Rule } from '../rule.ts';

export const mistakeAccepted: Rule = {
  title: '错误算法得出了会判对的答案',
  severity: 'error',
  why: '用错方法的学员会被判对，写好的反馈永远看不到。',
  fix: '换一组数、缩小容差，或者换一个错误公式。',
  *check({ quizzes }) {
    for (const { entry, question } of numericEntries(quizzes)) {
      const rows = workedRows(question).map(({ keyed }) => keyed);
      for (const [at, { formula }] of question.mistakes.entries()) {
        const row = rows.findIndex(
          (keyed) => markSaved(keyed, String(keyed.mistakes[at]))?.score === 1,
        );
        const keyed = rows[row];
        if (!keyed) continue;
        const which = question.variables ? `第 ${row + 1} 组数下，` : '';
        yield {
          at: entry.spot('mistakes', at, 'formula'),
          message: `${which}错误公式 ${formula} 得 ${keyed.mistakes[at] ?? ''}，答案是 ${keyed.answer}，在容差 ${keyed.tolerance} 之内`,
        };
      }
    }
    for (const { entry, question } of shortEntries(quizzes)) {
      const [keyed] = keyedOf(question);
      for (const [at, { accept }] of question.mistakes.entries()) {
        const right = accept.findIndex((text) => keyed && markSaved(keyed, text)?.score === 1);
        if (right < 0) continue;
        yield {
          at: entry.spot('mistakes', at, 'accept', right),
          message: `预料的错误“${accept[right] ?? ''}”会判对`,
          fix: '从 mistakes 里删去它，或者收紧 accept 和 patterns。',
        };
      }
    }
  },
};

function shortEntries(
  quizzes: readonly QuizFile[],
): { entry: Entry; question: QuestionOf<'short'> }[] {
  return quizzes
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => {
      const { question } = entry;
      return question?.type === 'short' ? [{ entry, question }] : [];
    });
}
