import type { Rule } from '../rule.ts';
import { spotOf, textAt } from '../yaml-file.ts';

const PARTS = {
  KeyPoints: { label: '本节要点', use: '投影时显示的就是它' },
  Quiz: { label: '练一练', use: '学完马上练' },
};

export const missingPart: Rule = {
  title: '课文缺了必有的部分',
  severity: 'error',
  why: '页首、搜索结果、投影和练习各要用其中一样。',
  fix: '照 src/content/README.md 的样子补上。',
  *check({ pages, syllabus }) {
    for (const { item, head, tags } of pages) {
      if (!syllabus?.byId.get(item ?? '')?.teachable) continue;
      const at = spotOf(head, ['item']);
      if (!textAt(head, ['description'])?.value.trim()) {
        yield { at, message: '页首缺少 description（一句话结论）' };
      }
      for (const [name, { label, use }] of Object.entries(PARTS)) {
        if (!tags.some((tag) => tag.name === name)) {
          yield { at, message: `缺少 <${name}>（${label}）：${use}` };
        }
      }
    }
  },
};
