import type { Rule } from '../rule.ts';
import { inBank, matches } from '../wording.ts';

/** Stars around a word make it bold: then it is not overlooked. */
const PLAIN = '(?<!\\*)';
const NOT = `${PLAIN}不(?:是|属于|对|正确|准确|应|该|能|可|会|要|需|必|宜|包括|包含|符合|恰当|合适|合理|妥|成立|构成|影响)`;
/** 哪一步能保证…不会…: what is asked for is good, the 不 belongs to its effect. */
const EFFECT = '让|(?<!可)能|证明|保证|确保|使|避免|防止|说明';
const within = (most: number): string => `(?:(?!${EFFECT})[^，。；：？\\n]){0,${most}}?`;
const LISTED = '(?:下列|下面|以下|下述)';
const WRONG = `${PLAIN}(?:(?:错误?|有误|不当|无效)的|有误|没有?(?:道理|依据|根据))`;

const NEGATIVE = new RegExp(
  [
    `哪${within(60)}${NOT}`,
    `${LISTED}${within(40)}${NOT}[^，。；？\\n]{0,40}?的(?:是|有|为)`,
    `${NOT}${within(30)}的(?:是|有)哪`,
    `(?:${LISTED}|哪)${within(40)}${WRONG}(?=[是有为]|$|[？?。])`,
    `${WRONG}[是有]哪`,
    `${PLAIN}除(?:了|去)?${LISTED}?哪`,
    `${LISTED}[^。；？\\n]{0,60}(?:都|均|皆)[^。；？\\n]{0,30}${PLAIN}除`,
    `${PLAIN}除(?:了|去)?[^，。；？\\n]{1,30}[，]?(?:其余|其他|别的|${LISTED})[^。；？\\n]{0,20}?(?:都|均|皆)`,
  ].join('|'),
  'gmu',
);

export const negativeStem: Rule = {
  title: '否定的题干没有加粗“不”',
  severity: 'warning',
  why: '读快了会漏掉“不”，答错的人其实会做。',
  fix: '改成正面问；非用否定不可时写成 **不**、**错误**、**除**。',
  *check({ prose }) {
    const stems = inBank(prose).filter(({ yaml }) => yaml?.key === 'stem');
    yield* matches(stems, NEGATIVE, (found) => `题干用了否定：“${found}”`);
  },
};
