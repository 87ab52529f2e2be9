import { readCourse } from '../../../checks/course.ts';
import { LEVEL_LABELS } from '../../../checks/labels.ts';
import { kinds } from '../../../core/question/kinds.ts';
import { countBy, questionsOf } from '../../bank-questions.ts';
import type { Command } from '../../command.ts';
import { readCourseTexts } from '../../content-files.ts';
import { readOptions } from '../../options.ts';

const help = `bank stats: 题库有多少题：按题型、层次、讲、学习目标

用法：npm run bank -- stats [--json]

退出码：0；2 命令写得不对。`;

export const bankStats: Command = {
  help,
  run(args, { root, today, out }) {
    const { json } = readOptions(args, { json: { type: 'boolean' } }, help).values;
    const course = readCourse(readCourseTexts(root, today));
    const all = questionsOf(course);
    const counts = {
      questions: all.length,
      byType: countBy(all, ({ question }) => question.type),
      byLevel: countBy(all, ({ question }) => question.level),
      byLecture: countBy(all, ({ item }) => course.syllabus?.byId.get(item)?.lecture ?? item),
      byObjective: countBy(all, ({ question }) => question.objective),
    };
    out(json ? JSON.stringify(counts, undefined, 2) : table(counts));
    return Promise.resolve(0);
  },
};

type Counts = Readonly<Record<string, number>>;

interface Stats {
  readonly questions: number;
  readonly byType: Counts;
  readonly byLevel: Counts;
  readonly byLecture: Counts;
  readonly byObjective: Counts;
}

function table({ questions, byType, byLevel, byLecture, byObjective }: Stats): string {
  const types = Object.fromEntries(
    Object.entries(kinds).map(([type, { label }]) => [label, byType[type] ?? 0]),
  );
  const levels = Object.fromEntries(
    Object.entries(LEVEL_LABELS).map(([level, label]) => [label, byLevel[level] ?? 0]),
  );
  return [
    `共 ${questions} 题`,
    `题型  ${line(types)}`,
    `层次  ${line(levels)}`,
    `讲    ${line(byLecture)}`,
    `目标  ${Object.keys(byObjective).length} 个有题，每个 ${spread(byObjective)} 题`,
  ].join('\n');
}

const line = (counts: Counts): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(' · ');

function spread(counts: Counts): string {
  const numbers = Object.values(counts);
  if (numbers.length === 0) return '0';
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return least === most ? String(least) : `${least}–${most}`;
}
