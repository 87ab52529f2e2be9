import { ID_KINDS, type IdKind } from '../ids.ts';
import type { Rule } from '../rule.ts';
import { shortPlace } from '../source.ts';

const KINDS: readonly IdKind[] = ['question', 'law', 'figure', 'term'];

export const duplicateId: Rule = {
  title: '编号重复',
  severity: 'error',
  why: '学员的成绩和链接都挂在编号上，重复的编号会让两样东西混成一样。',
  fix: '看哪一个是新写的，给它换一个从没用过的编号；已经发布的不能改。',
  *check({ ids }) {
    for (const kind of KINDS) {
      for (const [id, places] of ids[kind] ?? []) {
        if (places.length < 2) continue;
        const shown = places.map(shortPlace).join('、');
        const message = `${ID_KINDS[kind].label}编号 ${id} 写了 ${places.length} 次：${shown}`;
        for (const at of places) yield { at, message };
      }
    }
  },
};
