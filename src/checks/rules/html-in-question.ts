import type { Rule } from '../rule.ts';
import { inBank, matches } from '../wording.ts';

/** A tag as browsers know it: `<b>`, `</td>`, `<img src=…>`. `a < b` is none. */
const TAG = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<!--/giu;

export const htmlInQuestion: Rule = {
  title: '题目里写了 HTML',
  severity: 'error',
  why: '题库只认 Markdown，尖括号会原样显示给学员。',
  fix: '加粗写 **…**，分段空一行，表格用 | 画；真要显示尖括号，就放进反引号里。',
  *check({ prose }) {
    yield* matches(inBank(prose), TAG, (found) => `“${found}”会原样显示`);
  },
};
