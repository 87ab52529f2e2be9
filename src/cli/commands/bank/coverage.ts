import { readCourse, type Course } from '../../../checks/course.ts';
import { groupBy } from '../../../checks/group.ts';
import { LEVEL_LABELS } from '../../../checks/labels.ts';
import type { Place } from '../../../core/syllabus/syllabus.ts';
import { nearest } from '../../../core/text/nearest.ts';
import { Refusal, type Command } from '../../command.ts';
import { readCourseTexts } from '../../content-files.ts';
import { coverageOf, labelOf, type Coverage } from '../../coverage.ts';
import { readOptions } from '../../options.ts';

const help = `bank coverage: 每个学习目标有哪些题（目标 × 层次 × 题型），还缺什么

用法：npm run bank -- coverage [编号] [--json]

编号可以是条目，也可以是节或讲：看它下面的全部条目。

退出码：0；2 没有这个编号，或命令写得不对。`;

export const bankCoverage: Command = {
  help,
  run(args, { root, today, out }) {
    const { values, positionals } = readOptions(args, { json: { type: 'boolean' } }, help, 1);
    const course = readCourse(readCourseTexts(root, today));
    const [id] = positionals;
    const all = coverageOf(course);
    if (id === undefined) {
      out(values.json ? json(all) : shown(all, course));
      return Promise.resolve(0);
    }
    const below = itemsBelow(id, course.syllabus?.places ?? []);
    const rows = all.filter(({ item }) => below.includes(item));
    const without = below.filter((item) => rows.every((row) => row.item !== item));
    if (values.json) out(json(rows));
    else {
      if (rows.length > 0) out(shown(rows, course));
      if (without.length > 0) out(`还没有题目文件：${without.join('、')}`);
    }
    return Promise.resolve(0);
  },
};

const json = (rows: readonly Coverage[]): string => JSON.stringify(rows, undefined, 2);

/** The ids of an item, or of those of a section or a lecture, that can have questions. */
function itemsBelow(id: string, places: readonly Place[]): string[] {
  if (!places.some((place) => place.id === id)) {
    const close = nearest(
      id.toLowerCase(),
      places.map((place) => place.id),
    );
    throw new Refusal(`大纲里没有 ${id}${close === undefined ? '' : `，最接近的是 ${close}`}`);
  }
  return places
    .filter((place) => place.teachable && [place.id, place.section, place.lecture].includes(id))
    .map((place) => place.id);
}

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
