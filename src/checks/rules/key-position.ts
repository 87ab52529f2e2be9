import { isNoAccident } from '../chance.ts';
import type { Fault, Rule } from '../rule.ts';
import { percent, singleSets, type SingleEntry, type SingleSet } from '../single-questions.ts';

const NAMES = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** How far a share may lie from the fair one: with four options 15% to 35%, over the bank 22% to 28%. */
const SLACK = { lecture: 0.1, bank: 0.03 };

export const keyPosition: Rule = {
  title: '单选题正确项的位置太集中',
  severity: 'warning',
  why: '打印出来的卷子按文件里的次序，位置集中就能猜；写的人也容易养成习惯。',
  fix: '挪动几道题里正确项的位置，让各个位置差不多一样多。',
  *check({ quizzes }) {
    for (const set of singleSets(quizzes)) yield* faultsOf(set);
  },
};

function faultsOf({ scope, name, singles }: SingleSet): Fault[] {
  const places = placesOf(singles);
  const total = singles.length;
  const even = places.every(({ count, fair }) =>
    scope === 'file'
      ? !isNoAccident(count, total, fair)
      : Math.abs(count / total - fair) <= SLACK[scope] + Number.EPSILON,
  );
  const heaviest = Math.max(...places.map(({ count, fair }) => count - fair * total));
  const crowded = places.findIndex(({ count, fair }) => count - fair * total === heaviest);
  const at = singles.find((one) => keyAt(one) === crowded)?.entry.spot('options');
  if (even || at === undefined) return [];
  const shown = places.map(({ count }, n) => `第${NAMES[n] ?? n + 1}项 ${percent(count, total)}`);
  return [{ at, message: `${name} 的 ${total} 道单选，正确项在${shown.join('、')}` }];
}

/** For each position: how many keys stand there, and the share that would by chance. */
function placesOf(singles: readonly SingleEntry[]): { count: number; fair: number }[] {
  const most = Math.max(...singles.map(({ question }) => question.options.length));
  return Array.from({ length: most }, (_, place) => ({
    count: singles.filter((one) => keyAt(one) === place).length,
    fair:
      singles
        .map(({ question: { options } }) => (options.length > place ? 1 / options.length : 0))
        .reduce((sum, share) => sum + share, 0) / singles.length,
  }));
}

const keyAt = ({ question }: SingleEntry): number => question.options.findIndex(({ key }) => key);
