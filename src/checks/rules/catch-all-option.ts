import type { Rule } from '../rule.ts';
import { inBank } from '../wording.ts';

const HOLDS = '(?:不|没)?(?:对|正确|是|可以?|错|成立|属于|非|合适|有可能)';
const ALL = `(?:全部|全都|全|都|皆|均)${HOLDS}`;
const LETTER = '[A-HＡ-Ｈ]';

/** The whole option: 以上都可以作为对账依据 says something of its own. */
const CATCH_ALL = new RegExp(
  `^(?:${[
    `(?:以上|上述|上列|前面|上面|前[两二三四五][个]?[项种者]).{0,4}?${ALL}`,
    `(?:答案|选项|说法|做法|各项|几项|[两三四][个]?[项种者])?${ALL}`,
    `${LETTER}(?:[、和与及]${LETTER})+(?:[两三四]项)?${ALL}`,
    '(?:以上|上述)?(?:并?没有|无)(?:一[个项])?.{0,2}(?:正确|对)的?(?:选项|答案|一项)?',
  ].join('|')})[。！]?$`,
  'u',
);

export const catchAllOption: Rule = {
  title: '用了“以上都对”一类的选项',
  severity: 'warning',
  why: '认出两个对的就能猜中，考不出是否懂了；选项打乱后“以上”也没有意义。',
  fix: '换成一个真实的错误做法；几个都对时改成多选题。',
  *check({ prose }) {
    for (const { text, spotAt, yaml } of inBank(prose)) {
      if (yaml?.key !== 'text' || !CATCH_ALL.test(text.replace(/[*\s]/g, ''))) continue;
      yield { at: spotAt(0), message: `选项写了“${text.trim()}”` };
    }
  },
};
