import type { Rule } from '../rule.ts';
import { hasValue } from '../yaml-file.ts';

export const lawUnreviewed: Rule = {
  title: '引了法条，没写核对日期',
  severity: 'error',
  why: '学员要知道页上的法律是哪一天核对的。',
  fix: '核对后在页首加一行 lawReviewed: 2026-11-22（写核对的那一天）。',
  *check({ pages }) {
    for (const { head, tags } of pages) {
      const law = tags.find(({ name }) => name === 'Law');
      if (!law || hasValue(head, ['lawReviewed'])) continue;
      yield { at: law.at, message: '这一页引了法条，页首没有 lawReviewed' };
    }
  },
};
