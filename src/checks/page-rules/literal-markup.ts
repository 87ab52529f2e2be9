import type { PageRule } from '../page-rule.ts';
import { paragraphsOf } from '../paragraphs.ts';

const MARKUP = /.{0,8}(?:\*\*| \[#).{0,8}/su;

export const literalMarkup: PageRule = {
  title: '页面上看得见 Markdown 记号',
  severity: 'error',
  why: '学员会看到 ** 或 [#…] 原样。',
  fix: '改课文：标点放到 ** 外面；锚点放在标题行末，用小写字母、数字和连字符。',
  *check(page) {
    for (const { element, text } of paragraphsOf(page)) {
      const found = MARKUP.exec(text)?.[0];
      if (found !== undefined) yield { at: element, message: `看得见的记号：“${found.trim()}”` };
    }
  },
};
