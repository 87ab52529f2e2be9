import { anchorsOf, FRAME_ANCHORS } from '../lesson.ts';
import { anchorReferencesOf } from '../references.ts';
import type { Rule } from '../rule.ts';
import { suggest } from '../suggest.ts';

export const unknownAnchor: Rule = {
  title: '锚点不存在',
  severity: 'error',
  why: '学员点“回到课文”会落在页首，找不到教这道题的那一段。',
  fix: '改成那一课里有的锚点，或者在那一课的标题后写上 [#锚点]。',
  *check(course) {
    const lessons = new Map(course.pages.map((page) => [page.item, page]));
    for (const { item, anchor, at } of anchorReferencesOf(course)) {
      if (course.ids.item && !course.ids.item.has(item)) continue;
      const lesson = lessons.get(item);
      if (!lesson) {
        yield { at, message: `${item} 还没有课文`, fix: '先写那一课，或者指向已有的课' };
        continue;
      }
      const anchors = anchorsOf(lesson);
      if (anchors.includes(anchor) || FRAME_ANCHORS.includes(anchor)) continue;
      const close = suggest(anchor, anchors);
      const there =
        close === undefined
          ? `那一课有 ${anchors.map((id) => `#${id}`).join('、')}`
          : `最接近的是 #${close}`;
      yield {
        at,
        message: `${lesson.source.path} 里没有锚点 #${anchor}`,
        fix: `${there}；或者在那一课的标题后写上 [#${anchor}]`,
      };
    }
  },
};
