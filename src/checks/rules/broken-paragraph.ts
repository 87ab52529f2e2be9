import { isScalar } from 'yaml';
import { CHINESE } from '../chinese.ts';
import { SEEN_THROUGH } from '../mask.ts';
import type { Prose } from '../prose.ts';
import type { Fault, Rule } from '../rule.ts';

export const brokenParagraph: Rule = {
  title: '中文段落里换了行',
  severity: 'error',
  why: '段内的换行会变成一个看得见的空格。',
  fix: '一段写成一行；要分段就空一行。',
  *check({ prose }) {
    for (const text of prose) {
      yield* text.yaml && isFolded(text.yaml.node) ? folded(text) : broken(text);
    }
  },
};

/** YAML itself joins the lines of such a text with spaces. */
function isFolded(node: unknown): boolean {
  return isScalar(node) && node.type !== 'BLOCK_LITERAL';
}

const START = `^(?:${SEEN_THROUGH}|[*_“‘])*(?:${CHINESE})`;
const STARTS_CHINESE = new RegExp(START, 'u');
const ENDS_CHINESE = new RegExp(`${CHINESE}(?:${SEEN_THROUGH}|[*_”’])*$`, 'u');

function folded({ yaml, spotAt, text }: Prose): Fault[] {
  const source = spotAt(0).source.text;
  const first = spotAt(0).offset;
  const last = spotAt(Math.max(0, text.trimEnd().length - 1)).offset;
  const cut = source.slice(first, last).search(/\S\s*\n\s*\S/);
  if (cut < 0 || !yaml) return [];
  return [
    { at: { source: spotAt(0).source, offset: first + cut + 1 }, message: '这段文字断成了两行' },
  ];
}

/** Lines that begin a block of their own: heading, list, table, quotation, fence, component. */
const BLOCK =
  /^\s*(?:#{1,6}\s|[-+*]\s|\d+[.)]\s|\||>|```|~~~|<\/?(?!(?:Term|Law|Stat|Ref|OurTerm|Blank)\b)[A-Z])/;
const SINGLE_LINE = /^\s*(?:#{1,6}\s|\|)/;

function broken({ raw, text, spotAt }: Prose): Fault[] {
  const rawLines = raw.split('\n');
  let offset = 0;
  return text.split('\n').flatMap((line, at, lines) => {
    const end = offset + line.length;
    offset = end + 1;
    const [next, rawNext, rawLine] = [
      lines[at + 1] ?? '',
      rawLines[at + 1] ?? '',
      rawLines[at] ?? '',
    ];
    if (BLOCK.test(rawNext) || SINGLE_LINE.test(rawLine)) return [];
    const torn = ENDS_CHINESE.test(line.trimEnd()) && STARTS_CHINESE.test(next.trimStart());
    return torn ? [{ at: spotAt(end - 1), message: '这段文字在这里断成了两行' }] : [];
  });
}
