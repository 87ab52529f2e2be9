import { around, textOf, type Element } from '../html.ts';
import type { PageRule } from '../page-rule.ts';

const HEADING = /^h[1-6]$/;

export const headingOrder: PageRule = {
  title: '标题跳级',
  severity: 'error',
  why: '读屏软件按标题级别走；跳级让人以为漏了一层。一页只有一个一级标题。',
  fix: '正文从二级标题（##）写起，下面用三级（###），不跳过。',
  *check({ elements }) {
    let last = 0;
    for (const at of elements.filter(isHeading)) {
      const level = Number(at.tagName.slice(1));
      const title = textOf(at).trim();
      if (level > last + 1)
        yield { at, message: `“${title}”是 ${level} 级标题，前一个是 ${last} 级` };
      if (level === 1 && last > 0) yield { at, message: `“${title}”是第二个一级标题` };
      last = level;
    }
  },
};

/** Headings of a list of links (本页内容) are no part of the text; it stands before the title. */
const isHeading = (element: Element): boolean =>
  HEADING.test(element.tagName) && !around(element).some(({ tagName }) => tagName === 'nav');
