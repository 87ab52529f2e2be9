import type { Rule } from '../rule.ts';
import { matches } from '../wording.ts';

/** What `bank new` writes where an author is to write. */
export const TO_WRITE = '（待写）';

export const unfinished: Rule = {
  title: '还有没写完的地方',
  severity: 'error',
  why: '草稿的记号会原样出现在学员面前。',
  fix: '把它换成正文。',
  *check({ prose }) {
    yield* matches(prose, /（待写[^（）]*）|TODO/g, (found) => `这里还是“${found}”`);
  },
};
