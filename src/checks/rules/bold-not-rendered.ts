import { brokenBold, type Run } from '../emphasis.ts';
import type { Prose } from '../prose.ts';
import type { Fault, Rule } from '../rule.ts';

export const boldNotRendered: Rule = {
  title: '加粗显示不出来',
  severity: 'error',
  why: '学员会看到星号原样。Markdown 规定：** 内侧是标点、外侧是文字时，不算加粗的边。',
  fix: '把标点（包括 %、引号、括号）移到 ** 外面；移不了就在 ** 外侧空一格。',
  *check({ prose }) {
    for (const text of prose) if (text.of !== 'head') yield* faultsOf(text);
  },
};

function faultsOf({ of, raw, text, spotAt }: Prose): Fault[] {
  const dialect = { cjkFriendly: of === 'bank' };
  let next = 0;
  return text.split('\n').flatMap((line) => {
    const start = next;
    next += line.length + 1;
    const written = raw.slice(start, next - 1);
    return cells(line).flatMap(({ from, to }) =>
      brokenBold(line.slice(from, to), written.slice(from, to), dialect).map((run) => ({
        at: spotAt(start + from + run.at),
        ...explain(run, `…${written.slice(Math.max(0, from + run.at - 6), from + run.at + 8)}…`),
      })),
    );
  });
}

function explain({ opens, closes }: Run, shown: string): { message: string; fix?: string } {
  return opens && closes
    ? { message: `“${shown}”里的 ** 没有配对`, fix: '补上另一半 **，或者删去这一半' }
    : { message: `“${shown}”里的 ** 会原样显示` };
}

/** Bold ends with its cell: a row of a table is as many texts as it has cells. */
function cells(line: string): { from: number; to: number }[] {
  if (!/^\s*\|/.test(line)) return [{ from: 0, to: line.length }];
  const bars = [...line.matchAll(/\|/g)].map(({ index }) => index);
  return bars.map((bar, at) => ({ from: bar + 1, to: bars[at + 1] ?? line.length }));
}
