import type { Rule } from '../rule.ts';
import { percent, singleSets, type SingleEntry } from '../single-questions.ts';

const POSITIONS = ['一', '二', '三', '四'];
const LEAST = 0.15;
const MOST = 0.35;

export const keyPosition: Rule = {
  title: '单选题正确项的位置太集中',
  severity: 'warning',
  why: '打印出来的卷子按文件里的次序，位置集中就能猜；写的人也容易养成习惯。',
  fix: '挪动几道题里正确项的位置，让四个位置各占 15% 到 35%。',
  *check({ quizzes }) {
    for (const { folder, singles } of singleSets(quizzes)) {
      const counts = POSITIONS.map((_, at) => singles.filter((one) => keyAt(one) === at).length);
      const shares = counts.map((count) => count / singles.length);
      if (shares.every((share) => share >= LEAST && share <= MOST)) continue;
      const heaviest = counts.indexOf(Math.max(...counts));
      const at = (singles.find((one) => keyAt(one) === heaviest) ?? singles[0])?.entry.spot(
        'options',
      );
      const shown = POSITIONS.map(
        (name, n) => `第${name}项 ${percent(counts[n] ?? 0, singles.length)}`,
      );
      if (at)
        yield { at, message: `${folder} 的 ${singles.length} 道单选，正确项在${shown.join('、')}` };
    }
  },
};

const keyAt = ({ question }: SingleEntry): number => question.options.findIndex(({ key }) => key);
