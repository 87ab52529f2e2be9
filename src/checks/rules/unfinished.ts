import type { Rule } from '../rule.ts';
import { SIGNS, STAND_IN } from '../unfinished.ts';
import { matches } from '../wording.ts';

/** What `bank new` writes where an author is to write. */
export const TO_WRITE = '（待写）';

export const unfinished: Rule = {
  title: '还有没写完的地方',
  severity: 'error',
  why: '草稿的记号会原样出现在学员面前。',
  fix: '把它换成正文。',
  *check({ prose }) {
    const say = (found: string): string => `这里还是“${found}”`;
    for (const one of prose) {
      const found = matches([one], SIGNS, say);
      yield* found;
      const text = one.text.trim();
      if (found.length === 0 && STAND_IN.test(text))
        yield { at: one.spotAt(0), message: say(text) };
    }
  },
};
