import { textOf } from '../html.ts';
import type { PageRule } from '../page-rule.ts';

export const emptyTableHeader: PageRule = {
  title: '表头有一格没有字',
  severity: 'error',
  why: '读屏软件逐格念表头；空的那一格，听的人不知道这一列是什么。',
  fix: '给这一列起个名，如“项目”“指标”“客户”。',
  *check({ elements }) {
    for (const at of elements) {
      if (at.tagName === 'th' && textOf(at).trim() === '')
        yield { at, message: '表头有一格是空的' };
    }
  },
};
