import { CHINESE, HAN } from '../chinese.ts';
import { SEEN_THROUGH } from '../mask.ts';
import type { Rule } from '../rule.ts';
import { matches } from '../wording.ts';

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};

/** Tags and stars between two characters are not seen. */
const THROUGH = `[${SEEN_THROUGH}*]*`;
const MARK = `(?<=${CHINESE}${THROUGH})[,;:!?](?=${THROUGH} ?${THROUGH}(?:${CHINESE}|$))`;
const BRACKETS = `(?<=[${HAN}]${THROUGH})\\(|\\)(?=${THROUGH}[${HAN}])`;
const HALF_WIDTH = new RegExp(`${MARK}|${BRACKETS}`, 'gmu');

export const halfWidth: Rule = {
  title: '中文里的半角标点',
  severity: 'warning',
  why: '半角标点在中文里挤成一团；在题库的 YAML 里，半角逗号和冒号还会吃掉半句话。',
  fix: '改成全角标点。',
  *check({ prose }) {
    for (const fault of matches(prose, HALF_WIDTH, (found) => found)) {
      const mark = fault.message;
      yield {
        at: fault.at,
        message: `汉字旁边的半角“${mark}”`,
        fix: `改成全角“${FULL[mark] ?? ''}”`,
      };
    }
  },
};
