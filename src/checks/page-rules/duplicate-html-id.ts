import { attributeOf } from '../html.ts';
import type { PageRule } from '../page-rule.ts';

export const duplicateHtmlId: PageRule = {
  title: '页面里有重复的 id',
  severity: 'error',
  why: '链接、标签和读屏软件只认第一个。',
  fix: '课文里换一个锚点；组件里给 id 加上各自的前缀。',
  *check({ elements }) {
    const seen = new Set<string>();
    for (const at of elements) {
      const id = attributeOf(at, 'id');
      if (id === undefined) continue;
      if (seen.has(id)) yield { at, message: `id="${id}" 用了不止一次` };
      seen.add(id);
    }
  },
};
