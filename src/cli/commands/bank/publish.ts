import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCourse, type Course } from '../../../checks/course.ts';
import { published, readLedger, retire, type Ledger } from '../../../checks/ledger.ts';
import { checkCourse } from '../../../checks/run.ts';
import { sourceOf } from '../../../checks/source.ts';
import { nearest } from '../../../core/text/nearest.ts';
import { Refusal, type Command } from '../../command.ts';
import { LEDGER, readCourseTexts } from '../../content-files.ts';
import { readOptions } from '../../options.ts';
import { jsonReport } from '../../reporters/json.ts';
import { summaryOf, terminalReport } from '../../reporters/terminal.ts';
import { seenText } from '../check.ts';

const help = `bank publish: 记下发布的编号、rev 和答案（${LEDGER}），以后谁改了都会被检查出来

用法：npm run bank -- publish [选项]

  --retire 编号   这道题已经从题库里删去，标明停用；可以写几次
  --json          输出 JSON，给程序读

有错误（包括答案变了而 rev 没加 1）时什么也不写。
退出码：0；1 课程有错误；2 命令写得不对。`;

export const bankPublish: Command = {
  help,
  run(args, io) {
    const { root, today, out, colours } = io;
    const options = {
      retire: { type: 'string', multiple: true },
      json: { type: 'boolean' },
    } as const;
    const { retire: ids = [], json = false } = readOptions(args, options, help).values;
    const texts = readCourseTexts(root, today);
    const course = readCourse(texts);
    for (const id of ids) refuseToRetire(id, course);

    const text =
      course.ledger.unread.length > 0 ? texts.ledger.text : retire(course.ledger, ids, today);
    const { findings, seen } = checkCourse({ ...texts, ledger: { path: LEDGER, text } });
    const errors = findings.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
      out(
        json
          ? jsonReport(errors, seen)
          : `${terminalReport(errors, colours)}\n\n${summaryOf(errors, seenText(seen))}；${LEDGER} 没有改动`,
      );
      return Promise.resolve(1);
    }
    const retired = readLedger(sourceOf({ path: LEDGER, text }));
    const next = readLedger(sourceOf({ path: LEDGER, text: published(retired, course.quizzes) }));
    writeFileSync(join(root, LEDGER), next.source.text);
    const changes = changesOf(course.ledger, next);
    out(json ? JSON.stringify(changes, undefined, 2) : shown(changes));
    return Promise.resolve(0);
  },
};

function refuseToRetire(id: string, { ledger, ids }: Course): void {
  if (ids.question?.has(id)) throw new Refusal(`${id} 还在题库里：先把这道题删去，再标明停用`);
  if (ledger.rows.has(id)) return;
  const close = nearest(id.toLowerCase(), ledger.rows.keys());
  throw new Refusal(
    `${LEDGER} 里没有 ${id}，没发布过的题直接删去就行${close === undefined ? '' : `；最接近的编号是 ${close}`}`,
  );
}

/** What publishing changed, as ids. */
interface Changes {
  /** How many questions are published and in use. */
  readonly questions: number;
  readonly added: readonly string[];
  readonly raised: readonly string[];
  readonly retired: readonly string[];
}

function changesOf({ rows: before }: Ledger, { rows }: Ledger): Changes {
  const after = [...rows.values()];
  const where = (test: (row: (typeof after)[number]) => boolean): string[] =>
    after.filter(test).map(({ id }) => id);
  return {
    questions: where(({ retired }) => retired === '').length,
    added: where(({ id }) => !before.has(id)),
    raised: where(({ id, rev }) => rev > (before.get(id)?.rev ?? rev)),
    retired: where(({ id, retired }) => retired !== '' && before.get(id)?.retired === ''),
  };
}

function shown({ questions, added, raised, retired }: Changes): string {
  const lines = [
    { label: '新题', ids: added },
    { label: 'rev 变大', ids: raised },
    { label: '停用', ids: retired },
  ].flatMap(({ label, ids }) =>
    ids.length === 0 ? [] : [`${label} ${ids.length} 题：${ids.join('、')}`],
  );
  const end =
    lines.length === 0
      ? `没有变化：${LEDGER} 记着 ${questions} 题`
      : `${LEDGER} 现在记着 ${questions} 题。把它和题目一起提交`;
  return [...lines, end].join('\n');
}
