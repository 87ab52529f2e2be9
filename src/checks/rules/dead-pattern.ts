import { foldAnswer } from '../../core/text/answer.ts';
import type { Rule } from '../rule.ts';
import { typedAnswers } from '../typed-answers.ts';

export const deadPattern: Rule = {
  title: '正则表达式里有比较前就化掉的字',
  severity: 'error',
  why: '答案先化简再与它比：这些字已经不在了，写对的学员会被判错。',
  fix: '照化简后的样子写：字母小写，标点半角，不留空格、引号和书名号，数字用 0-9，例如“三年”写“3年”。',
  *check({ quizzes }) {
    for (const { entry, path, patterns } of typedAnswers(quizzes)) {
      for (const [at, pattern] of patterns.entries()) {
        const gone = goneFrom(pattern);
        if (gone === undefined) continue;
        const text = entry.spot(...path, 'patterns', at);
        yield { at: text, message: `“${pattern}”里的“${gone}”化简后不会再有` };
      }
    }
  },
};

/** The first character of a pattern, escapes and syntax aside, that folding leaves nowhere as it is. */
function goneFrom(pattern: string): string | undefined {
  const literal = pattern.replace(/\\(?:[pP]\{[^}]*\}|.)/g, '');
  // Between two letters: what stands at the end of an answer is dropped for its place alone.
  return [...literal].find((one) => !foldAnswer(`x${one}x`).includes(one));
}
