import { FormulaError, type Scope } from '../../core/formula/formula.ts';
import { parseTemplate, slotTexts } from '../../core/formula/template.ts';
import type { QuestionOf } from '../../core/question/schema/index.ts';
import { workedRows } from '../numeric-entries.ts';
import type { Entry } from '../quiz-file.ts';
import type { Fault, Rule } from '../rule.ts';
import type { Path } from '../yaml-file.ts';

/** The texts that every question has and that a numeric one fills in. */
const SHARED: readonly Path[] = [['stem'], ['hint'], ['explanation']];

export const badPlaceholder: Rule = {
  title: '花括号代不进数',
  severity: 'error',
  why: '学员会看到花括号原样，或者网站建不出来。',
  fix: '变量写 {sales}，算式写 {= sales / 365 | 2}；名字要在 variables 里。只有计算题会代入。',
  *check({ quizzes }) {
    for (const entry of quizzes.flatMap(({ entries }) => entries)) {
      const { question } = entry;
      if (question?.type === 'numeric') yield* unfilled(question, entry);
      else if (question) yield* outOfPlace(entry);
    }
  },
};

function unfilled(question: QuestionOf<'numeric'>, entry: Entry): Fault[] {
  const scopes = scopesOf(question);
  const paths = [
    ...SHARED,
    ...question.mistakes.map((_, at): Path => ['mistakes', at, 'feedback']),
  ];
  return paths.flatMap((path) => {
    const text = entry.text(...path);
    const message = text && complaint(text.value, scopes);
    return text && message !== undefined ? [{ at: text.at, message }] : [];
  });
}

/** A question whose formula fails still has its names checked: the answer stands in as 1. */
function scopesOf(question: QuestionOf<'numeric'>): Scope[] {
  const rows = workedRows(question);
  return rows.length > 0
    ? rows.map(({ scope }) => scope)
    : (question.variables ?? [{}]).map((scope) => ({ ...scope, answer: 1 }));
}

function complaint(text: string, scopes: readonly Scope[]): string | undefined {
  try {
    const template = parseTemplate(text);
    for (const scope of scopes) slotTexts(template, scope);
    return undefined;
  } catch (error) {
    if (error instanceof FormulaError) return error.message;
    throw error;
  }
}

function outOfPlace(entry: Entry): Fault[] {
  return SHARED.flatMap((path) => {
    const text = entry.text(...path);
    const found = text && /\{[^{}]*\}/.exec(text.value)?.[0];
    return text && found !== undefined
      ? [{ at: text.at, message: `“${found}”会原样显示：只有计算题（numeric）会代入数字` }]
      : [];
  });
}
