import { isCollection, isScalar, visit, type YAMLError } from 'yaml';
import type { Course } from '../course.ts';
import { groupBy } from '../group.ts';
import type { Fault, Rule } from '../rule.ts';
import { lineAt } from '../source.ts';
import type { YamlFile } from '../yaml-file.ts';

/** What the parser's complaints mean to someone who writes questions. */
const MEANINGS: Readonly<Record<YAMLError['code'], string>> = {
  ALIAS_PROPS: '文字以 * 或 & 开头，YAML 当成了记号',
  BAD_ALIAS: '文字以 * 开头，YAML 当成了别名',
  BAD_COLLECTION_TYPE: '文字以 ! 开头，YAML 当成了标签',
  BAD_DIRECTIVE: '行首的 % 被 YAML 当成了指令',
  BAD_DQ_ESCAPE: '双引号里的反斜线写错了；用 | 另起一行写就不用转义',
  BAD_INDENT: '缩进对不齐',
  BAD_PROP_ORDER: '文字以 & 或 ! 开头，YAML 当成了记号',
  BAD_SCALAR_START: '文字以 %、@ 或反引号开头，YAML 不认',
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个冒号加空格，YAML 读成了两个字段',
  BLOCK_IN_FLOW: '括号里不能再用“- ”或 | 分行写',
  DUPLICATE_KEY: '同一个字段写了两次',
  IMPOSSIBLE: '这里读不下去了',
  KEY_OVER_1024_CHARS: '字段名太长，多半是把正文写在了冒号前面',
  MISSING_CHAR: '少了一个符号，多半是引号或括号没有合上，或者缩进对不齐',
  MULTILINE_IMPLICIT_KEY: '字段名跨了行，多半是上一行缺冒号或引号没有合上',
  MULTIPLE_ANCHORS: '文字以 & 开头，YAML 当成了记号',
  MULTIPLE_DOCS: '“---”或“...”把文件分成了两份，后一份读不到',
  MULTIPLE_TAGS: '文字以 ! 开头，YAML 当成了标签',
  NON_STRING_KEY: '字段名只能是一个词',
  RESOURCE_EXHAUSTION: '括号套了太多层',
  TAB_AS_INDENT: '缩进用了制表符',
  TAG_RESOLVE_FAILED: '文字以 ! 开头，YAML 当成了标签',
  UNEXPECTED_TOKEN: '这里多了东西，多半是上面的引号或括号合早了',
};

/** What the line itself shows, when it says more than the parser does. */
const TELLING: readonly (readonly [line: RegExp, message: (found: string) => string])[] = [
  [/^[ -]*[　\u00A0]/u, () => '缩进用了全角空格或不换行空格，YAML 只认半角空格'],
  [/^\s*(?:- )?[\w-]+：/u, () => '字段名后面用了全角冒号，要写半角冒号加空格“: ”'],
  [/^\s*(?:- )?[a-z]+:[^\s:/]/u, () => '冒号后面缺一个半角空格'],
  [/^\s*(?:- )?[a-z]+:[　\u00A0]/u, () => '冒号后面要用半角空格'],
  [
    /^\s*(?:- )?[\w-]+:\s+([*&!|>[{?%@`]|- )/u,
    (found) => `文字以“${found.trim().at(-1) ?? ''}”开头，YAML 当成了记号`,
  ],
];

/** The values that make the parser stop: nothing else can be checked in such a file. */
export const yamlSyntax: Rule = {
  title: 'YAML 读不懂',
  severity: 'error',
  why: '读不懂的文件一题也进不了题库，文件里的其他错误也查不出来。',
  fix: '按行号看缩进、冒号和引号；文字里有冒号、引号、# 时，用 | 另起一行写。',
  *check(course) {
    for (const file of filesOf(course)) yield* faultsOf(file);
  },
};

function filesOf({ facts, quizzes, pages }: Course): YamlFile[] {
  return [
    facts.syllabus,
    facts.law,
    facts.figures,
    facts.glossary,
    ...quizzes.map(({ yaml }) => yaml),
    ...pages.map(({ head }) => head),
  ];
}

/** The first complaint about each entry: what the parser says after it is mostly its consequence. */
function faultsOf(file: YamlFile): Fault[] {
  const complaints = complaintsOf(file);
  const faults = complaints.length > 0 ? complaints : refusalsOf(file);
  const entries = [...file.source.text.matchAll(ENTRY)].map(({ index }) => index);
  const entryOf = ({ at }: Fault): number => entries.findLastIndex((start) => start <= at.offset);
  return [...groupBy(faults, (fault) => String(entryOf(fault))).values()].flatMap(([first]) =>
    first ? [first] : [],
  );
}

function complaintsOf(file: YamlFile): Fault[] {
  return file.document.errors.map(({ code, pos: [start] }) => {
    const offset = file.base + (openedBefore(file, start) ?? start);
    const at = { source: file.source, offset };
    return { at, message: told(lineAt(at)) ?? MEANINGS[code] };
  });
}

function told(line: string): string | undefined {
  for (const [pattern, message] of TELLING) {
    const found = pattern.exec(line)?.[0];
    if (found !== undefined) return message(found);
  }
  return undefined;
}

function refusalsOf({ source, base, refused }: YamlFile): Fault[] {
  return refused.map(({ offset, sign }) => ({
    at: { source, offset: base + offset },
    message: `题库和资料里不用 YAML 的记号“${sign}”`,
    fix: '把值直接写出来；文字以这些记号开头时，用 | 另起一行写。',
  }));
}

/** Questions, laws, terms: entries of a list at the outer edge. */
const ENTRY = /^ {0,2}- /gm;

/** A quotation or bracket that is not closed is noticed where it should end; we point at its begin. */
function openedBefore({ document }: YamlFile, end: number): number | undefined {
  let begin: number | undefined;
  visit(document, {
    Node(_, node) {
      const open = isScalar(node)
        ? node.type?.startsWith('QUOTE')
        : isCollection(node) && node.flow;
      const { range } = node;
      if (open && range && range[0] < end && range[1] >= end) begin = range[0];
    },
  });
  return begin;
}
