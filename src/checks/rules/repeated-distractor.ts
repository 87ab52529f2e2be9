import { foldAnswer } from '../../core/text/answer.ts';
import { groupBy } from '../group.ts';
import { lengthOf, optionLists } from '../option-lists.ts';
import type { Rule } from '../rule.ts';
import { shortPlace } from '../source.ts';

/** Short answers (“不能”, “合同资产”) come back by nature; a whole clause that does is padding. */
const CLAUSE = 8;
const OFTEN = 3;

export const repeatedDistractor: Rule = {
  title: '同一个干扰项用了又用',
  severity: 'warning',
  why: '见过一次的人不用想就会排除它，这一项等于没有。',
  fix: '换成这道题里真有人会犯的错误做法。',
  *check({ quizzes }) {
    const wrong = optionLists(quizzes).flatMap(({ entry, options }) =>
      options
        .filter(({ key, text }) => !key && lengthOf(text) >= CLAUSE)
        .map(({ text, path }) => ({ entry, text, at: entry.spot(...path) })),
    );
    for (const uses of groupBy(wrong, ({ text }) => foldAnswer(text)).values()) {
      const [first] = uses;
      const questions = new Set(uses.map(({ entry }) => entry));
      if (!first || questions.size < OFTEN) continue;
      const others = uses.slice(1).map(({ at }) => shortPlace(at));
      yield {
        at: first.at,
        message: `${questions.size} 道题都用了干扰项“${first.text}”，另见 ${others.slice(0, OFTEN).join('、')}`,
      };
    }
  },
};
