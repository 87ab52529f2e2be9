import { ID_KINDS, type IdKind } from '../ids.ts';
import type { Rule } from '../rule.ts';
import { shortPlace } from '../source.ts';

const KINDS: readonly IdKind[] = ['question', 'law', 'figure', 'term'];

export const duplicateId: Rule = {
  title: '编号重复',
  severity: 'error',
  why: '学员的成绩和链接都挂在编号上，重复的编号会让两样东西混成一样。',
  fix: '给后来的那个换一个从没用过的编号。',
  *check({ ids }) {
    for (const kind of KINDS) {
      for (const [id, [first, ...others]] of ids[kind] ?? []) {
        for (const at of first ? others : []) {
          yield {
            at,
            message: `${ID_KINDS[kind].label}编号 ${id} 已经用在 ${first ? shortPlace(first) : ''}`,
          };
        }
      }
    }
  },
};
