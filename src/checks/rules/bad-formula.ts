import { evaluateFormula, FormulaError, type Scope } from '../../core/formula/formula.ts';
import type { QuestionOf } from '../../core/question/schema/index.ts';
import { roundTo } from '../../core/text/number.ts';
import { numericEntries, workedRows } from '../numeric-entries.ts';
import type { Entry } from '../quiz-file.ts';
import type { Fault, Rule } from '../rule.ts';
import type { Path } from '../yaml-file.ts';

export const badFormula: Rule = {
  title: '公式算不出、与手算的答案不符，或者不收没有四舍五入的答案',
  severity: 'error',
  why: '答案由公式算出，公式错了，做对的学员会被判错。',
  fix: '只用本题 variables 里的变量、数字、+ - * / ^ ( ) 和 round、min、max、abs、sqrt；再核对手算的 value。',
  *check({ quizzes }) {
    for (const { entry, question } of numericEntries(quizzes)) {
      const { answer, mistakes, variables = [{}] } = question;
      const paths: [string, Path][] = [
        [answer.formula, ['answer', 'formula']],
        ...mistakes.map(({ formula }, at): [string, Path] => [
          formula,
          ['mistakes', at, 'formula'],
        ]),
      ];
      for (const [formula, path] of paths) yield* failing(formula, variables, entry, path);
      yield* disagreeing(question, entry);
      yield* tooStrict(question, entry);
    }
  },
};

function failing(formula: string, rows: readonly Scope[], entry: Entry, path: Path): Fault[] {
  const complaints = rows.map((scope) => complaint(formula, scope));
  const row = complaints.findIndex((text) => text !== undefined);
  const text = complaints[row];
  if (text === undefined) return [];
  const which = rows.length > 1 ? `第 ${row + 1} 组数：` : '';
  return [{ at: entry.spot(...path), message: which + text }];
}

function complaint(formula: string, scope: Scope): string | undefined {
  try {
    evaluateFormula(formula, scope);
    return undefined;
  } catch (error) {
    if (error instanceof FormulaError) return error.message;
    throw error;
  }
}

function disagreeing({ answer, variables }: QuestionOf<'numeric'>, entry: Entry): Fault[] {
  const scope = variables?.[0] ?? {};
  if (answer.value === undefined || complaint(answer.formula, scope) !== undefined) return [];
  const computed = roundTo(evaluateFormula(answer.formula, scope), answer.round);
  return roundTo(answer.value, answer.round) === computed
    ? []
    : [
        {
          at: entry.spot('answer', 'value'),
          message: `手算的答案是 ${answer.value}，公式用第一组数算出 ${computed}`,
          fix: '两个里有一个错了：重新手算，再改公式或 value',
        },
      ];
}

/** Who types all the digits of the calculator has computed right. */
function tooStrict(question: QuestionOf<'numeric'>, entry: Entry): Fault[] {
  const { formula, tolerance } = question.answer;
  const rows = workedRows(question).map(({ scope, keyed }) => ({
    exact: evaluateFormula(formula, scope),
    keyed,
  }));
  const row = rows.findIndex(
    ({ exact, keyed }) => Math.abs(exact - keyed.answer) > keyed.tolerance + HAIR,
  );
  const found = rows[row];
  if (!found) return [];
  const which = question.variables ? `第 ${row + 1} 组数下，` : '';
  return [
    {
      at: entry.spot('answer', 'tolerance'),
      message: `${which}没有四舍五入的答案 ${roundTo(found.exact, SHOWN_DIGITS)} 会判错：它与 ${found.keyed.answer} 的差大于容差 ${tolerance}`,
      fix: '加大容差，至少是保留位数的半个单位（保留整数用 0.5），或者多保留几位小数。',
    },
  ];
}

/** What binary fractions may be off by. */
const HAIR = 1e-9;

const SHOWN_DIGITS = 6;
