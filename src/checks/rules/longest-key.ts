import { isNoAccident } from '../chance.ts';
import { lengthOf } from '../option-lists.ts';
import type { Rule } from '../rule.ts';
import { percent, singleSets, type SingleEntry, type SingleSet } from '../single-questions.ts';

/** A quarter would be chance; in more than a hundred questions chance leaves less room. */
const MOST = { lecture: 0.4, bank: 0.35 };
const NAMED = 12;

export const longestKey: Rule = {
  title: '正确项总是最长的那个',
  severity: 'warning',
  why: '不会做的人挑最长的也能及格。',
  fix: '把干扰项写得一样具体，或者删去正确项里解释的话（解释放在 why）。',
  *check({ quizzes }) {
    for (const set of singleSets(quizzes)) {
      const { name, singles } = set;
      const longest = singles.filter(keyIsLongest);
      const at = longest[0]?.entry.spot('options');
      if (at === undefined || !isTooOften(longest.length, set)) continue;
      const ids = longest.slice(0, NAMED).map(({ question }) => question.id);
      const more = longest.length > NAMED ? '等' : '';
      yield {
        at,
        message: `${name} 的 ${singles.length} 道单选里，${longest.length} 道（${percent(longest.length, singles.length)}）正确项最长：${ids.join('、')}${more}`,
      };
    }
  },
};

function isTooOften(count: number, { scope, singles }: SingleSet): boolean {
  if (scope !== 'file') return count / singles.length > MOST[scope];
  const chances = singles.map(({ question }) => 1 / question.options.length);
  const chance = chances.reduce((sum, share) => sum + share, 0) / singles.length;
  return isNoAccident(count, singles.length, chance);
}

function keyIsLongest({ question: { options } }: SingleEntry): boolean {
  const key = options.find(({ key }) => key);
  return options.every(
    (option) => option === key || lengthOf(option.text) < lengthOf(key?.text ?? ''),
  );
}
