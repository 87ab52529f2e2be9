import type { Rule } from '../rule.ts';
import { inBank, matches } from '../wording.ts';

/** 哪……不是、不应、不正确……, up to the end of the clause; a bold 不 has stars around it. */
const NEGATIVE =
  /哪[^，。；：？\n]{0,60}?(?<!\*)不(?:是|属于|对|正确|应|该|能|可|会|要|需|必|宜|包括|包含|符合|恰当|合适|妥|成立|构成|影响)/gu;

export const negativeStem: Rule = {
  title: '否定的题干没有加粗“不”',
  severity: 'warning',
  why: '读快了会漏掉“不”，答错的人其实会做。',
  fix: '改成正面问；非用否定不可时写成 **不**。',
  *check({ prose }) {
    const stems = inBank(prose).filter(({ yaml }) => yaml?.key === 'stem');
    yield* matches(stems, NEGATIVE, (found) => `题干用了否定：“${found}”`);
  },
};
