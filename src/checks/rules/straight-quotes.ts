import { HAN } from '../chinese.ts';
import type { Rule } from '../rule.ts';
import { matches } from '../wording.ts';

const QUOTED = new RegExp(`(["'])(?=[^"'\\n]*[${HAN}])[^"'\\n]*\\1`, 'gu');

export const straightQuotes: Rule = {
  title: '中文用了直引号',
  severity: 'warning',
  why: '直引号分不出左右，和全书的“ ”不一致。',
  fix: '外层用“ ”，里层用‘ ’。',
  *check({ prose }) {
    yield* matches(prose, QUOTED, (found) => `${found} 用的是直引号`);
  },
};
