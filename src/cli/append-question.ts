import { isSeq } from 'yaml';
import { readQuizFile, type QuizFile } from '../checks/quiz-file.ts';
import { sourceOf } from '../checks/source.ts';
import { Refusal } from './command.ts';
import type { NewQuestion } from './new-question.ts';

const HEAD = '# yaml-language-server: $schema=../../public/schemas/quiz.schema.json\n';

/**
 * The file of an item with the new question at its end, indented as the list is.
 *
 * @param current the text of the file; `undefined` when there is none
 * @throws Refusal when the text with the question does not read as the same file with one more
 */
export function appended(current: string | undefined, item: string, added: NewQuestion): string {
  const { path, id, lines } = added;
  if (current === undefined) return `${HEAD}item: ${item}\nquestions:\n${indented(lines, 2)}`;
  const before = readQuizFile(sourceOf({ path, text: current }));
  const gap = before.entries.length > 0 ? '\n\n' : '\n';
  const text = `${current.trimEnd()}${gap}${indented(lines, columnOf(before))}`;
  const after = readQuizFile(sourceOf({ path, text }));
  const isOneMore =
    after.item === item &&
    after.entries.length === before.entries.length + 1 &&
    after.entries.at(-1)?.text('id')?.value === id &&
    before.entries.every(
      (entry, at) => entry.text('id')?.value === after.entries[at]?.text('id')?.value,
    );
  if (isOneMore) return text;
  throw new Refusal(
    `${path} 没有改动：新题接在末尾就读不出来。先运行 npm run bank -- check 改好这个文件：开头写 item: ${item}，questions: 放在最后，下面一题一项写成“- id: …”（还没有题就让 questions: 后面空着，不写 []）`,
  );
}

export const indented = (lines: readonly string[], spaces: number): string =>
  lines.map((line) => `${' '.repeat(spaces)}${line}\n`).join('');

/** How far the list of a file is indented; as new files are while it has no entry. */
function columnOf({ yaml: { document, source } }: QuizFile): number {
  const list: unknown = document.get('questions', true);
  const start = isSeq(list) && list.items.length > 0 ? list.range?.[0] : undefined;
  return start === undefined ? 2 : start - source.text.lastIndexOf('\n', start - 1) - 1;
}
