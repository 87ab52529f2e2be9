import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readCourse } from '../../../checks/course.ts';
import { kinds } from '../../../core/question/kinds.ts';
import type { QuestionType } from '../../../core/question/schema/index.ts';
import { nearest } from '../../../core/text/nearest.ts';
import { Refusal, type Command } from '../../command.ts';
import { readCourseTexts, readTextFile } from '../../content-files.ts';
import { appended, indented } from '../../append-question.ts';
import { newQuestion } from '../../new-question.ts';
import { readOptions } from '../../options.ts';

const help = `bank new: 给一个条目写新题：格式正确的空题，编号没人用过

用法：npm run bank -- new <条目编号> [选项]

  --type 题型   ${Object.keys(kinds).join('、')}（默认 single）
  --append      写进条目的题目文件（没有就新建）；不写这个选项只打印出来

没写完的地方是“（待写）”，检查会逐个指出来。
退出码：0；2 没有这个条目、题型，文件接不上新题，或命令写得不对。`;

export const bankNew: Command = {
  help,
  run(args, { root, today, out }) {
    const options = { type: { type: 'string' }, append: { type: 'boolean' } } as const;
    const { values, positionals } = readOptions(args, options, help, 1);
    const type = typeNamed(values.type ?? 'single');
    const [item] = positionals;
    if (item === undefined) throw new Refusal(help);
    const course = readCourse(readCourseTexts(root, today));
    const places = (course.syllabus?.places ?? []).filter(({ teachable }) => teachable);
    const place = places.find(({ id }) => id === item);
    if (!place) {
      const close = nearest(
        item.toLowerCase(),
        places.map(({ id }) => id),
      );
      throw new Refusal(`大纲里没有能出题的条目 ${item}，最接近的是 ${close ?? ''}`);
    }
    const added = newQuestion(course, place, type);
    const { id, path, lines, todo } = added;
    if (!values.append) {
      if (todo !== undefined) out(`# ${todo}`);
      out(`# 加到 ${path} 的末尾：\n${indented(lines, 2).trimEnd()}`);
      return Promise.resolve(0);
    }
    const file = join(root, path);
    const current = existsSync(file) ? readTextFile(root, path).text : undefined;
    const text = appended(current, item, added);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    out(`已写进 ${path}：${id}。把“（待写）”换成正文，再运行 npm run bank -- check`);
    if (todo !== undefined) out(todo);
    return Promise.resolve(0);
  },
};

function typeNamed(name: string): QuestionType {
  const types = Object.keys(kinds).filter((type): type is QuestionType => type in kinds);
  const found = types.find((type) => type === name);
  if (found) return found;
  throw new Refusal(
    `没有题型 ${name}，最接近的是 ${nearest(name, types) ?? ''}。可用：${types.join('、')}`,
  );
}
