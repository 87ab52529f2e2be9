import type { Rule } from '../rule.ts';
import { percent, singleSets, type SingleEntry } from '../single-questions.ts';

const MOST = 0.4;

export const longestKey: Rule = {
  title: '正确项总是最长的那个',
  severity: 'warning',
  why: '不会做的人挑最长的也能及格。',
  fix: '把干扰项写得一样具体，或者删去正确项里解释的话（解释放在 why）。',
  *check({ quizzes }) {
    for (const { folder, singles } of singleSets(quizzes)) {
      const longest = singles.filter(keyIsLongest);
      const at = longest[0]?.entry.spot('options');
      if (at === undefined || longest.length / singles.length <= MOST) continue;
      yield {
        at,
        message: `${folder} 的 ${singles.length} 道单选里，${longest.length} 道（${percent(longest.length, singles.length)}）正确项最长：${longest.map(({ question }) => question.id).join('、')}`,
      };
    }
  },
};

function keyIsLongest({ question: { options } }: SingleEntry): boolean {
  const length = (text: string): number => [...text.replace(/[*\s]/g, '')].length;
  const key = options.find(({ key }) => key);
  return options.every((option) => option === key || length(option.text) < length(key?.text ?? ''));
}
