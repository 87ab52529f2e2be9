import { foldAnswer } from '../../core/text/answer.ts';
import type { Rule } from '../rule.ts';
import { typedAnswers } from '../typed-answers.ts';

export const duplicateAnswer: Rule = {
  title: '两个答案本来就算同一个',
  severity: 'warning',
  why: '比较时已经不分全角半角、大小写、标点和数字的写法，多列的答案只会让人以为要逐一列出。',
  fix: '只留一个写法。',
  *check({ quizzes }) {
    for (const { entry, path, accept, key } of typedAnswers(quizzes)) {
      const folded = accept.map((text) => foldAnswer(text, key));
      for (const [at, text] of folded.entries()) {
        const first = accept[folded.indexOf(text)] ?? '';
        if (folded.indexOf(text) === at) continue;
        yield {
          at: entry.spot(...path, 'accept', at),
          message: `“${accept[at] ?? ''}”与“${first}”是同一个答案`,
        };
      }
    }
  },
};
