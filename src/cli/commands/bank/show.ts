import { readCourse } from '../../../checks/course.ts';
import { LEVEL_LABELS } from '../../../checks/labels.ts';
import { workedRows } from '../../../checks/numeric-entries.ts';
import { shortPlace } from '../../../checks/source.ts';
import { typeLabel } from '../../../core/question/kinds.ts';
import type { Question } from '../../../core/question/schema/index.ts';
import { nearest } from '../../../core/text/nearest.ts';
import { questionsOf } from '../../bank-questions.ts';
import { Refusal, type Command } from '../../command.ts';
import { readCourseTexts } from '../../content-files.ts';
import { readOptions } from '../../options.ts';
import { stringify } from 'yaml';

const help = `bank show: 看一题：在哪里、考什么、全文；计算题连同每组数的答案

用法：npm run bank -- show <题目编号> [--json]

退出码：0；2 没有这道题或命令写得不对。`;

export const bankShow: Command = {
  help,
  run(args, { root, today, out }) {
    const { values, positionals } = readOptions(args, { json: { type: 'boolean' } }, help, 1);
    const [id] = positionals;
    if (id === undefined) throw new Refusal(help);
    const course = readCourse(readCourseTexts(root, today));
    const all = questionsOf(course);
    const found = all.find(({ question }) => question.id === id);
    if (!found) {
      const close = nearest(
        id.toLowerCase(),
        all.map(({ question }) => question.id),
      );
      throw new Refusal(`题库里没有 ${id}${close === undefined ? '' : `，最接近的是 ${close}`}`);
    }
    const { question, entry } = found;
    if (values.json) {
      const rows = question.type === 'numeric' ? workedRows(question) : [];
      const answers = rows.map(({ scope, shown }) => ({
        variables: givenOf(scope),
        answer: shown,
      }));
      out(JSON.stringify({ place: shortPlace(entry.spot('id')), question, answers }, undefined, 2));
      return Promise.resolve(0);
    }
    const objective = course.syllabus?.objectiveIds
      .get(question.objective)
      ?.objectives.find((one) => one.id === question.objective);
    out(
      [
        `${shortPlace(entry.spot('id'))}`,
        `${typeLabel(question.type)} · ${LEVEL_LABELS[question.level] ?? ''} · 难度 ${question.difficulty}`,
        `${question.objective} ${objective?.text ?? ''}`,
        '',
        stringify(question, { lineWidth: 0 }).trimEnd(),
        ...answers(question),
      ].join('\n'),
    );
    return Promise.resolve(0);
  },
};

const givenOf = (scope: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(scope).filter(([name]) => name !== 'answer'));

/** What a numeric question comes to, row by row. */
function answers(question: Question): string[] {
  if (question.type !== 'numeric') return [];
  const rows = workedRows(question).map(({ scope, keyed, shown }) => {
    const given = Object.entries(givenOf(scope));
    const values = given.map(([name, value]) => `${name} = ${value}`).join('，');
    const mistakes = keyed.mistakes.length > 0 ? `；预料的错误：${keyed.mistakes.join('、')}` : '';
    return `  ${values === '' ? '' : `${values} → `}${shown}（± ${Number(keyed.tolerance.toPrecision(6))}）${mistakes}`;
  });
  return ['', '算出来是：', ...rows];
}
