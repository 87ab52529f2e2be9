import { FRAME_ANCHORS, type Lesson } from '../lesson.ts';
import type { Rule } from '../rule.ts';
import { positionOf, type Spot } from '../source.ts';

export const duplicateAnchor: Rule = {
  title: '锚点重复',
  severity: 'error',
  why: '同一页里两个一样的锚点，链接只能到第一个。',
  fix: '给后一个换一个锚点。',
  *check({ pages }) {
    for (const page of pages) {
      const first = new Map<string, Spot | undefined>(FRAME_ANCHORS.map((id) => [id, undefined]));
      for (const { id, at } of anchorSpots(page)) {
        const other = first.get(id);
        if (other) yield { at, message: `锚点 #${id} 已经用在第 ${positionOf(other).line} 行` };
        else if (first.has(id)) yield { at, message: `锚点 #${id} 是页面框架自己用的` };
        else first.set(id, at);
      }
    }
  },
};

function anchorSpots({ headings, tags }: Lesson): { id: string; at: Spot }[] {
  const marks = headings.map(({ id, at }) => ({ id, at }));
  const forms = tags
    .filter(({ name }) => name === 'Form')
    .map((tag) => ({ id: tag.attribute('id')?.value, at: tag.at }));
  return [...marks, ...forms]
    .flatMap(({ id, at }) => (id === undefined ? [] : [{ id, at }]))
    .sort((a, b) => a.at.offset - b.at.offset);
}
