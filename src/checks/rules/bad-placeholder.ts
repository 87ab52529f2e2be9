import { FormulaError, type Scope } from '../../core/formula/formula.ts';
import { parseTemplate, slotTexts } from '../../core/formula/template.ts';
import type { QuestionOf } from '../../core/question/schema/index.ts';
import { workedRows } from '../numeric-entries.ts';
import type { Entry } from '../quiz-file.ts';
import type { Fault, Rule } from '../rule.ts';
import type { Path } from '../yaml-file.ts';

/** The texts that every question has and that a numeric one fills in. */
const SHARED: readonly Path[] = [['stem'], ['hint'], ['explanation']];

/** The texts that learners read before they answer. */
const BEFORE_ANSWER: Path = ['stem', 'hint'];

export const badPlaceholder: Rule = {
  title: '花括号代不进数',
  severity: 'error',
  why: '学员会看到花括号原样或者答案，或者网站建不出来。',
  fix: '变量写 {sales}，算式写 {= sales / 365 | 2}，花括号用半角；名字要在 variables 里。{answer} 只用在讲解和反馈里。只有计算题会代入。',
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
    if (!text) return [];
    const message = BEFORE_ANSWER.includes(path[0] ?? '')
      ? (givenAway(text.value) ?? complaint(text.value, scopes))
      : complaint(text.value, scopes);
    return message === undefined ? [] : [{ at: text.at, message }];
  });
}

function givenAway(text: string): string | undefined {
  const found = /\{=?[^{}]*\banswer\b[^{}]*\}/.exec(text)?.[0];
  return found === undefined ? undefined : `“${found}”在作答前就把答案给了学员`;
}

/** A question whose formula fails still has its names checked: the answer stands in as 1. */
function scopesOf(question: QuestionOf<'numeric'>): Scope[] {
  const rows = workedRows(question);
  return rows.length > 0
    ? rows.map(({ scope }) => scope)
    : (question.variables ?? [{}]).map((scope) => ({ ...scope, answer: 1 }));
}

function complaint(text: string, scopes: readonly Scope[]): string | undefined {
  const wide = /｛[^｛｝{}]*[｝}]|\{[^｛｝{}]*｝/.exec(text)?.[0];
  if (wide !== undefined) return `“${wide}”用了全角花括号，不会代入`;
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
