import { CHINESE } from '../chinese.ts';
import type { PageRule } from '../page-rule.ts';
import { paragraphsOf } from '../paragraphs.ts';

const TORN = new RegExp(`.{0,6}${CHINESE}[ \\t]*\\n\\s*${CHINESE}.{0,6}`, 'u');

export const newlineInText: PageRule = {
  title: '中文句子里有换行',
  severity: 'error',
  why: '浏览器把它显示成一个空格。',
  fix: '课文和题目里一段写成一行；组件里的相邻文字写在同一行。',
  *check(page) {
    for (const { element, text } of paragraphsOf(page)) {
      const found = TORN.exec(text)?.[0];
      if (found !== undefined) {
        yield { at: element, message: `换行断在“${found.replace(/\s*\n\s*/, '⏎')}”` };
      }
    }
  },
};
