import { FormulaError } from '../../core/formula/formula.ts';
import { parseTemplate } from '../../core/formula/template.ts';
import type { QuestionOf } from '../../core/question/schema/index.ts';
import { numericEntries, workedRows } from '../numeric-entries.ts';
import type { Entry } from '../quiz-file.ts';
import type { Fault, Rule } from '../rule.ts';
import { isUnfinished } from '../unfinished.ts';

/** The largest share of the answer that may still count as right. */
const WIDEST = 0.1;

export const numericSense: Rule = {
  title: '计算题的数给得不够，或者容差太大',
  severity: 'warning',
  why: '题干里没有的数，学员算不出来；容差太大，乱猜也算对；多余的数和重复的组没有用处。',
  fix: '公式里的变量都要在题干里用 {变量} 给出；容差不超过答案的 10%。',
  *check({ quizzes }) {
    for (const { entry, question } of numericEntries(quizzes)) {
      if (!isUnfinished(question.stem)) yield* unused(question, entry);
      yield* repeatedRows(question, entry);
      yield* tooWide(question, entry);
    }
  },
};

/** Variables that the sum needs and the stem does not give, or that nothing uses. */
function unused({ variables = [], ...question }: QuestionOf<'numeric'>, entry: Entry): Fault[] {
  const given = namesInText(question.stem);
  const needed = namesIn(question.answer.formula);
  const elsewhere = [
    question.hint ?? '',
    question.explanation,
    ...question.mistakes.map(({ feedback }) => feedback),
  ];
  const used = new Set([
    ...given,
    ...needed,
    ...question.mistakes.flatMap(({ formula }) => [...namesIn(formula)]),
    ...elsewhere.flatMap((text) => [...namesInText(text)]),
  ]);
  const names = new Set(variables.flatMap((row) => Object.keys(row)));
  return [...names].flatMap((name) => {
    const at = entry.keySpot(
      'variables',
      variables.findIndex((row) => name in row),
      name,
    );
    if (!used.has(name)) {
      return [
        { at, message: `变量 ${name} 哪里也没有用到`, fix: '删去它，或者在题干和公式里用它。' },
      ];
    }
    return needed.has(name) && !given.has(name)
      ? [{ at, message: `公式用到 ${name}，题干里没有 {${name}}：学员不知道这一组的数` }]
      : [];
  });
}

function repeatedRows({ variables = [] }: QuestionOf<'numeric'>, entry: Entry): Fault[] {
  const shown = variables.map((row) => JSON.stringify(Object.entries(row).toSorted()));
  return shown.flatMap((row, at) => {
    const first = shown.indexOf(row);
    return first === at
      ? []
      : [
          {
            at: entry.spot('variables', at),
            message: `第 ${at + 1} 组数与第 ${first + 1} 组一样`,
            fix: '换一组数，或者删去。',
          },
        ];
  });
}

function tooWide(question: QuestionOf<'numeric'>, entry: Entry): Fault[] {
  const rows = workedRows(question).map(({ keyed }) => keyed);
  const row = rows.findIndex(({ answer, tolerance }) => tolerance > Math.abs(answer) * WIDEST);
  const keyed = rows[row];
  if (!keyed) return [];
  const which = question.variables ? `第 ${row + 1} 组数下，` : '';
  return [
    {
      at: entry.spot('answer', 'tolerance'),
      message: `${which}容差 ${keyed.tolerance} 超过答案 ${keyed.answer} 的 10%`,
      fix: '缩小容差；答案太小时多保留一位小数。',
    },
  ];
}

/** The names in a formula that are not functions. */
const namesIn = (formula: string): ReadonlySet<string> =>
  new Set(formula.match(/[a-zA-Z]\w*\b(?!\s*\()/g));

/** The variables that a text shows or computes with. */
function namesInText(text: string): ReadonlySet<string> {
  try {
    return new Set(parseTemplate(text).slots.flatMap(({ formula }) => [...namesIn(formula)]));
  } catch (error) {
    if (error instanceof FormulaError) return new Set();
    throw error;
  }
}
