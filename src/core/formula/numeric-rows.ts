import type { NumericKeyed } from '../question/numeric.ts';
import type { QuestionOf } from '../question/schema/index.ts';
import { formatNumber, roundTo } from '../text/number.ts';
import { evaluateFormula, FormulaError, type Scope } from './formula.ts';

/** A numeric question worked out for one row of its variables. */
export interface NumericRow {
  /** The variables and `answer` (rounded), for the templates of the question's texts. */
  readonly scope: Scope;
  readonly keyed: NumericKeyed;
  /** The key as printed, with its unit. */
  readonly shown: string;
}

/**
 * Works a numeric question out: one row per set of variables, at least one.
 *
 * @throws FormulaError if a formula can't be evaluated for one of the rows, or a variable is called `answer`
 */
export function numericRows({
  variables,
  answer: { formula, unit, round, tolerance },
  mistakes,
}: QuestionOf<'numeric'>): NumericRow[] {
  return (variables ?? [{}]).map((scope) => {
    if (Object.hasOwn(scope, 'answer')) {
      throw new FormulaError('变量不能叫 answer：{answer} 显示的是算出的答案，给它换个名字');
    }
    const answer = roundTo(evaluateFormula(formula, scope), round);
    const allowed =
      typeof tolerance === 'number'
        ? tolerance
        : (Math.abs(answer) * Number(tolerance.slice(0, -1))) / 100;
    return {
      scope: { ...scope, answer },
      keyed: {
        type: 'numeric',
        unit,
        answer,
        tolerance: allowed,
        mistakes: mistakes.map((mistake) =>
          roundTo(evaluateFormula(mistake.formula, scope), round),
        ),
      },
      shown: `${formatNumber(answer, round)} ${unit}`,
    };
  });
}
