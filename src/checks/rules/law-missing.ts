import type { Entry } from '../quiz-file.ts';
import type { Fault, Rule } from '../rule.ts';
import { lengthOf, textAt, type YamlFile } from '../yaml-file.ts';

const ARTICLE = '第\\s*[0-9〇零一二三四五六七八九十百千]+\\s*条';
const MONTHS = '(?:[0-9]+|[一二两三四五六七八九十]+)\\s*个?月';

/** Statutes by the short names people use; `公司法务`, `公司法定代表人` and `公司法人` are none. */
const STATUTE =
  '(?:民法典|(?:刑|公司|破产|民事诉讼|诉讼|票据|合同|仲裁|个人信息保护|治安管理处罚|会计|电子签名|增值税|企业所得税|公证|民营经济促进)法(?![务律人院定规制庭官]))';
/** A company may call its own rules 条例. */
const OWN = '(?<!(?:公司|自己|内部|我司|本企业|我们|厂里)(?:的|制定的)?)';

/**
 * Words that only the law uses. Precise rather than complete: a contract has articles and a company has
 * 办法 too, 《孙子兵法》 is no statute, and 支付令 can be named without stating what the law says of it.
 */
const LEGAL = [
  STATUTE,
  // A statute in its title marks.
  `${OWN}《[^《》]*(?:(?:刑|公司|破产|诉讼|票据|担保|合同|物权|仲裁|保险|税|会计|保护|签名|银行|劳动|征收管理|处罚|竞争|促进|拍卖|证券|信托|价格|安全)法|条例|司法解释|的解释|若干规定)》`,
  // An article of something that only a legislator writes.
  `${OWN}(?:(?:担保|物权|保险|税|劳动|银行|证券|信托|拍卖|竞争|价格)法|(?:法典|司法解释|实施细则)》?|条例)\\s*${ARTICLE}`,
  '司法解释',
  '国务院令\\s*第',
  '诉讼时效',
  `保证期间[^。；\\n]{0,12}?${MONTHS}`,
  '申请(?:强制)?执行[^。；\\n]{0,16}?[两二2]\\s*年(?!前|后|底|初)',
  '法定(?:时效|期间|期限|利率|抵销|解除|优先|上限|孳息)',
  '(?<!没有|无)法律规定',
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
      yield* repeatedIn(entry);
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

function* repeatedIn(entry: Entry): Iterable<Fault> {
  const ids = Array.from({ length: entry.length('law') }, (_, at) => entry.text('law', at)?.value);
  for (const [at, id] of ids.entries()) {
    if (id === undefined || ids.indexOf(id) === at) continue;
    yield { at: entry.spot('law', at), message: `law 里“${id}”写了两次`, fix: '删去一行。' };
  }
}

/** Every registered law, with and without title marks and the name of the state. */
function titlesIn(law: YamlFile): string[] {
  const names = Array.from(
    { length: lengthOf(law, []) },
    (_, at) => textAt(law, [at, 'name'])?.value ?? '',
  );
  return [...new Set(names)]
    .filter((name) => name !== '')
    .map((name) => {
      const title = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
      return `${OWN}《?${title.replace(/^中华人民共和国/, '(?:中华人民共和国)?')}(?![务律人院定规制庭官])`;
    });
}
