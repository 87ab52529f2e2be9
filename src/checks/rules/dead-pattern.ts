import { foldAnswer } from '../../core/text/answer.ts';
import type { Rule } from '../rule.ts';
import { typedAnswers } from '../typed-answers.ts';

/** What a learner types who does not know. */
const UNRELATED: readonly string[] = ['', '不知道', '我不清楚'];

/** A repetition of what repeats itself: (a+)+. Some answers keep the browser busy for minutes. */
const NESTED = /\((?:[^()\\]|\\.)*(?:[*+]|\{\d+,\})(?:[^()\\]|\\.)*\)(?:[*+]|\{\d+,\})/u;

export const deadPattern: Rule = {
  title: '正则表达式谁也对不上，或者谁都对得上',
  severity: 'error',
  why: '答案先化简再与它比：用了化掉的字，写对的学员会被判错；什么都对得上，写错的会判对。',
  fix: '照化简后的样子写：字母小写，标点半角，不留空格、引号和书名号，数字用 0-9，例如“三年”写“3年”。',
  *check({ quizzes }) {
    for (const { entry, path, patterns } of typedAnswers(quizzes)) {
      for (const [at, pattern] of patterns.entries()) {
        const fault = faultOf(pattern);
        if (fault) yield { at: entry.spot(...path, 'patterns', at), ...fault };
      }
    }
  },
};

function faultOf(pattern: string): { message: string; fix?: string } | undefined {
  const gone = goneFrom(pattern);
  if (gone !== undefined) return { message: `“${pattern}”里的“${gone}”化简后不会再有` };
  // Before it is tried on anything.
  const nested = NESTED.exec(pattern);
  if (nested)
    return {
      message: `“${pattern}”里的“${nested[0]}”重复套重复，遇到长答案会卡住页面`,
      fix: '里外只留一层重复，例如“(a+)+”写“a+”。',
    };
  const taken = UNRELATED.find((text) => new RegExp(`^(?:${pattern})$`, 'u').test(text));
  if (taken === undefined) return undefined;
  return {
    message: `“${pattern}”连${taken === '' ? '空白' : `“${taken}”`}也算对`,
    fix: '写上答案里少不了的字。',
  };
}

/** The first character of a pattern, escapes and syntax aside, that folding leaves nowhere as it is. */
function goneFrom(pattern: string): string | undefined {
  const literal = pattern.replace(/\\(?:[pP]\{[^}]*\}|.)/g, '');
  // Between two letters: what stands at the end of an answer is dropped for its place alone.
  return [...literal].find((one) => !foldAnswer(`x${one}x`).includes(one));
}
