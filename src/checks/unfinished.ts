/** What `bank new` writes where an author is to write, `（待写）`, `（待写：问句）`, and what authors put there. */
const IN_BRACKETS = '[（(【[]\\s*(?:待写|待补)[^（）()]*[）)】\\]]';

/** Signs that no finished text has. 待补 alone may be prose: 合同待补签. */
export const SIGNS = new RegExp(`${IN_BRACKETS}|(?<![A-Za-z])(?:TODO|TBD|FIXME)(?![A-Za-z])`, 'gu');

/** A whole text that stands for one that is to be written. */
export const STAND_IN =
  /^[（(【[]?\s*(?:待写|待补充?|待定|略|x{3,}|\.{3,}|…+)\s*[）)】\]]?[。.]?$/iu;

/** Whether a text is a draft: `unfinished` tells it, the other rules wait. */
export const isUnfinished = (text: string): boolean =>
  text.search(SIGNS) >= 0 || STAND_IN.test(text.trim());
