import { readCourse, type Course } from '../../../checks/course.ts';
import { groupBy } from '../../../checks/group.ts';
import { LEVEL_LABELS } from '../../../checks/labels.ts';
import type { Command } from '../../command.ts';
import { readCourseTexts } from '../../content-files.ts';
import { coverageOf, labelOf, type Coverage } from '../../coverage.ts';
import { readOptions } from '../../options.ts';

const help = `bank coverage: 每个学习目标有哪些题（目标 × 层次 × 题型），还缺什么

用法：npm run bank -- coverage [条目编号] [--json]

退出码：0；2 命令写得不对。`;

export const bankCoverage: Command = {
  help,
  run(args, { root, today, out }) {
    const { values, positionals } = readOptions(args, { json: { type: 'boolean' } }, help);
    const course = readCourse(readCourseTexts(root, today));
    const [item] = positionals;
    const rows = coverageOf(course).filter((row) => item === undefined || row.item === item);
    out(values.json ? JSON.stringify(rows, undefined, 2) : shown(rows, course));
    return Promise.resolve(0);
  },
};

function shown(rows: readonly Coverage[], course: Course): string {
  const items = [...groupBy(rows, ({ item }) => item)].map(([item, list]) => {
    const place = course.syllabus?.byId.get(item);
    const count = list.reduce((sum, { questions }) => sum + questions, 0);
    const planned = course.plans.get(item)?.total;
    const plan = planned === undefined ? '' : `，计划 ${planned}`;
    return [`${item} ${place?.title ?? ''}（${count} 题${plan}）`, ...list.map(objective)].join(
      '\n',
    );
  });
  const lacking = rows.filter(({ missing }) => missing.length > 0).length;
  const end =
    lacking === 0 ? `${rows.length} 个目标都够了` : `${rows.length} 个目标，${lacking} 个还缺`;
  return [...items, end].join('\n\n');
}

function objective({ objective: id, text, questions, cells, missing }: Coverage): string {
  const levels = Object.entries(cells).map(([level, types]) => {
    const counts = Object.entries(types).map(([type, count]) => `${labelOf(type)} ${count}`);
    return `      ${LEVEL_LABELS[level] ?? level}  ${counts.join('、')}`;
  });
  const lack = missing.length === 0 ? [] : [`      还缺  ${missing.join('；')}`];
  return [`  ${id} ${text}（${questions} 题）`, ...levels, ...lack].join('\n');
}
