import type { Rule } from '../rule.ts';

export const headingId: Rule = {
  title: '标题没有永久锚点',
  severity: 'error',
  why: '题目的 see 和别人的链接指向锚点；没有写明的锚点会随标题的字改变。',
  fix: '在标题末尾写 [#ascii-id]：小写字母、数字、连字符。',
  *check({ pages }) {
    for (const { headings } of pages) {
      for (const { depth, text, id, at } of headings) {
        const malformed = text.includes('[#');
        if (id !== undefined || (depth !== 2 && !malformed)) continue;
        yield malformed
          ? {
              at,
              message: `“${text}”的锚点写得不对，会原样显示`,
              fix: '锚点写在行末，只用小写字母、数字和连字符',
            }
          : { at, message: `二级标题“${text}”没有锚点` };
      }
    }
  },
};
