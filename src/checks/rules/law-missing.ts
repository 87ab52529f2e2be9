import { lengthOf, textAt, type YamlFile } from '../yaml-file.ts';
import type { Rule } from '../rule.ts';

const ARTICLE = '第\\s*[0-9〇零一二三四五六七八九十百千]+\\s*条';

/**
 * Words that only the law uses. Precise rather than complete: a contract has articles and a company has
 * 办法 too, 《孙子兵法》 is no statute, and 支付令 can be named without stating what the law says of it.
 */
const LEGAL = [
  '民法典',
  // A statute in its title marks.
  '《[^《》]*(?:(?:刑|公司|破产|诉讼|票据|担保|合同|物权|仲裁|保险|税|会计|保护|签名|银行|劳动|征收管理|处罚|竞争|促进|拍卖|证券|信托|价格|安全)法|条例|司法解释|的解释|若干规定)》',
  // An article of something that is called a law.
  `(?<![兵方办做用])(?:法|法典|条例|司法解释|实施细则)》?\\s*${ARTICLE}`,
  '诉讼时效',
  '法定(?:时效|期间|期限|利率|抵销|解除|优先|上限|孳息)',
  '法律规定',
];

/** Keys whose texts learners read. */
const READ: readonly string[] = [
  'stem',
  'text',
  'why',
  'true',
  'false',
  'explanation',
  'hint',
  'say',
  'feedback',
  'left',
  'right',
  'model',
  'accept',
];

/** That an entry of `law.yaml` has its article and the day it was checked is for its schema to say. */
export const lawMissing: Rule = {
  title: '说到法律，没有写依据',
  severity: 'error',
  why: '法律会改；不写 law，条文改了没人知道这道题要改，学员也看不到出处和核对日期。',
  fix: '加一行 law:，下面列出 law.yaml 的编号；没有的先在 src/content/law.yaml 登记条文和核对日期。',
  *check({ quizzes, facts }) {
    const legal = new RegExp([...LEGAL, ...titlesIn(facts.law)].join('|'), 'u');
    for (const entry of quizzes.flatMap(({ entries }) => entries)) {
      if (entry.length('law') > 0) continue;
      for (const { key, value, spotAt } of entry.texts()) {
        const found = READ.includes(key) ? legal.exec(value) : null;
        if (!found) continue;
        yield { at: spotAt(found.index), message: `说到“${found[0]}”，这道题没有写 law` };
        break;
      }
    }
  },
};

/** 《…》 for every registered law, with and without the name of the state. */
function titlesIn(law: YamlFile): string[] {
  const names = Array.from(
    { length: lengthOf(law, []) },
    (_, at) => textAt(law, [at, 'name'])?.value ?? '',
  );
  return [...new Set(names)]
    .filter((name) => name !== '')
    .map(
      (name) =>
        `《${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/^中华人民共和国/, '(?:中华人民共和国)?')}》`,
    );
}
