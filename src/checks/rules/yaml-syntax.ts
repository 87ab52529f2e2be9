import { visit } from 'yaml';
import type { Course } from '../course.ts';
import type { Fault, Rule } from '../rule.ts';
import type { YamlFile } from '../yaml-file.ts';

/** What the parser's complaints mean to someone who writes questions; its own words follow the rest. */
const MEANINGS: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个冒号加空格，YAML 读成了两个字段',
  MULTILINE_IMPLICIT_KEY: '字段名跨了行，多半是上一行缺冒号或引号没有合上',
  BAD_INDENT: '缩进对不齐',
  TAB_AS_INDENT: '缩进用了制表符',
  DUPLICATE_KEY: '同一个字段写了两次',
  MISSING_CHAR: '少了一个符号，多半是引号或括号没有合上',
  BAD_SCALAR_START: '文字以 %、@ 或反引号开头，YAML 不认',
  BAD_ALIAS: '文字以 * 开头，YAML 当成了别名',
  UNEXPECTED_TOKEN: '这里多了东西，多半是上面的引号或括号合早了',
};

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
  const faults = file.document.errors.map(({ code, message, pos: [start] }) => ({
    at: { source: file.source, offset: file.base + (openQuote(file, start) ?? start) },
    message: MEANINGS[code] ?? `这里不合 YAML 的写法（${message}）`,
  }));
  const entries = [...file.source.text.matchAll(ENTRY)].map(({ index }) => index);
  const entryOf = ({ at }: Fault): number => entries.findLastIndex((start) => start <= at.offset);
  return faults.filter(
    (fault, nth) => faults.findIndex((other) => entryOf(other) === entryOf(fault)) === nth,
  );
}

/** Questions, laws, terms: entries of a list at the outer edge. */
const ENTRY = /^ {0,2}- /gm;

/** The parser notices at the end of the file that a quotation was not closed; we point at its begin. */
function openQuote({ document }: YamlFile, end: number): number | undefined {
  let begin: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[0] < end && range[1] >= end) begin = range[0];
    },
  });
  return begin;
}
