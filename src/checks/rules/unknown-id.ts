import { ID_KINDS } from '../ids.ts';
import { referencesOf } from '../references.ts';
import type { Rule } from '../rule.ts';
import { suggest } from '../suggest.ts';

export const unknownId: Rule = {
  title: '编号不存在',
  severity: 'error',
  why: '指向不存在的东西，网站建不出来，或者链接落空。',
  fix: '核对编号；新的条目、法条、数字、术语先登记再引用。',
  *check(course) {
    for (const { kind, id, at } of referencesOf(course)) {
      const known = course.ids[kind];
      if (known === undefined || known.has(id)) continue;
      const { label, home } = ID_KINDS[kind];
      const close = suggest(id, known.keys());
      yield {
        at,
        message: `没有编号为 ${id} 的${label}`,
        fix:
          close === undefined
            ? `先在 ${home} 登记`
            : `最接近的是 ${close}；是新的就先在 ${home} 登记`,
      };
    }
  },
};
