import { literalRuns } from '../emphasis.ts';
import type { Prose } from '../prose.ts';
import type { Fault, Rule } from '../rule.ts';

export const boldNotRendered: Rule = {
  title: '加粗显示不出来',
  severity: 'error',
  why: '学员会看到星号原样。Markdown 规定：** 内侧是标点、外侧是文字时，不算加粗的边。',
  fix: '把标点（包括 %、引号、括号）移到 ** 外面；移不了就在 ** 外侧空一格。',
  *check({ prose }) {
    for (const text of prose) if (text.of !== 'head') yield* literal(text);
  },
};

function literal({ of, raw, text, spotAt }: Prose): Fault[] {
  const dialect = { cjkFriendly: of === 'bank' };
  let offset = 0;
  return text.split('\n').flatMap((line) => {
    const start = offset;
    const end = start + line.length;
    offset = end + 1;
    return cells(line).flatMap(({ from, to }) =>
      literalRuns(line.slice(from, to), raw.slice(start + from, start + to), dialect)
        .filter(({ length }) => length >= 2)
        .map(({ at }) => ({
          at: spotAt(start + from + at),
          message: `这里的 ** 会原样显示：${shown(raw.slice(start, end), from + at)}`,
        })),
    );
  });
}

/** Bold ends with its cell: a row of a table is as many texts as it has cells. */
function cells(line: string): { from: number; to: number }[] {
  if (!/^\s*\|/.test(line)) return [{ from: 0, to: line.length }];
  const bars = [...line.matchAll(/\|/g)].map(({ index }) => index);
  return bars.map((bar, at) => ({ from: bar + 1, to: bars[at + 1] ?? line.length }));
}

/** The stars with their neighbours. */
const shown = (line: string, at: number): string =>
  `“…${line.slice(Math.max(0, at - 6), at + 8)}…”`;
