import { CHINESE, HAN } from '../chinese.ts';
import { SEEN_THROUGH } from '../mask.ts';
import type { Rule } from '../rule.ts';
import { inBank, matches } from '../wording.ts';

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
  '...': '……',
  '--': '——',
};

/** Tags and stars between two characters are not seen. */
const THROUGH = `[${SEEN_THROUGH}*]*`;
const WORD = `[0-9A-Za-z%]`;
const MARK = `(?<=${CHINESE}${THROUGH})[,;:!?](?=${THROUGH} ?${THROUGH}(?:${CHINESE}|$))`;
/** After a number or a Latin word: 付款 30%,余款. A colon there may belong to a ratio or a field of a form. */
const AFTER_WORD = `(?<=${WORD}${THROUGH})[,;!?](?=${THROUGH} ?${THROUGH}[${HAN}])`;
const STOP = `(?<=[${HAN}]${THROUGH})\\.(?=${THROUGH}[${HAN}]|${THROUGH}$)`;
/** After a space a bracket may begin a sum: 天数 (4 + 9) ÷ 2. */
const SUM = '[+−÷×*/=]';
const BRACKETS = [
  `(?<=[${HAN}]${THROUGH})\\(|\\)(?=${THROUGH}[${HAN}])`,
  `(?<=[${HAN}]${THROUGH} )\\((?![^()\\n]*${SUM})`,
  `(?<=\\([^()+−÷×*/=\\n]*)\\)(?= ${THROUGH}[${HAN}])`,
].join('|');
const DASHES = `(?<=[${HAN}] ?)(?:\\.{3,}|--+)|(?:\\.{3,}|--+)(?= ?[${HAN}])`;
const DOUBLED = '([，。；：、])\\1+';
const WIDE = '[０-９Ａ-Ｚａ-ｚ％]+';
/** In a lesson it keeps the words of a form apart. */
const WIDE_SPACE = /(?<=\S)\u3000|\u3000(?=\S)/gu;
const HALF_WIDTH = new RegExp(`${DASHES}|${MARK}|${AFTER_WORD}|${STOP}|${BRACKETS}`, 'gmu');
const OTHERS = new RegExp(`${DOUBLED}|${WIDE}`, 'gmu');

export const halfWidth: Rule = {
  title: '标点和字的宽窄不对',
  severity: 'warning',
  why: '半角标点在中文里挤成一团；在题库的 YAML 里，半角逗号和冒号还会吃掉半句话。',
  fix: '改成全角标点。',
  *check({ prose }) {
    for (const fault of matches(prose, HALF_WIDTH, (found) => found)) {
      const mark = fault.message.replace(/^\.{3,}$/, '...').replace(/^--+$/, '--');
      yield {
        at: fault.at,
        message: `汉字旁边的半角“${fault.message}”`,
        fix: `改成全角“${FULL[mark] ?? ''}”`,
      };
    }
    const others = [
      ...matches(prose, OTHERS, (found) => found),
      ...matches(inBank(prose), WIDE_SPACE, (found) => found),
    ];
    for (const { at, message: found } of others) yield { at, ...said(found) };
  },
};

function said(found: string): { message: string; fix: string } {
  if (/^[，。；：、]/u.test(found))
    return { message: `标点写重了“${found}”`, fix: `只留一个“${found.charAt(0)}”` };
  if (found === '\u3000') return { message: '正文里有全角空格', fix: '删去它，或者改成半角空格。' };
  return { message: `全角的“${found}”`, fix: `改成半角“${found.normalize('NFKC')}”` };
}
