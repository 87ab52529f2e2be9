import type { Rule } from '../rule.ts';
import { inBank, matches } from '../wording.ts';

const LETTER = '[A-HＡ-Ｈ](?![A-Za-zＡ-Ｚａ-ｚ0-9])';
const JOIN = '\\s*[、,，和或与及/]?\\s*';
const LETTERS = `(?<![A-Za-z])[A-HＡ-Ｈ](?:${JOIN}[A-HＡ-Ｈ])*(?![A-Za-zＡ-Ｚａ-ｚ0-9])`;
const SIGN = '[①-⑧]';

/** Customers, appendices and terms of a letter of credit have letters of their own. */
const NOT_NAMED =
  '(?<!(?:客户|公司|附件|附表|附录|表|图|合同|清单|条款|信用证|单据|发票|仓库|项目|方案)\\s*)';
const ITEM = '项(?!目|下|条款|货|款|费|工程|业务|应收|欠|支出|收入)';
/** What follows a mark that stands for a whole option; a name goes on: `A 公司`. */
const ENDS =
  '(?=\\s*(?:$|[^\\p{L}\\p{N}\\s]|[是错不就因才也都只而]|对(?![账方照应比])|的人|的学员))';
const VERDICT = '(?:有?错|不?对(?![账方照应比])|不?正确|才是?对|(?:说|写)的|是(?:对|错|干扰|正解))';
const AGAIN = '(?<=^|[^\\p{L}\\p{N}]|所以|因此|但|而|只有|可是)';

const REFERENCE = new RegExp(
  [
    `选项\\s*[（(]?\\s*${LETTER}`,
    `${NOT_NAMED}(?<![A-Za-z])${LETTER}\\s*(?:选项|${ITEM})`,
    `${NOT_NAMED}${LETTERS}\\s*[两二三四五六]\\s*(?:个?选项|个?${ITEM}|者都)`,
    `选(?:择|了|中)?\\s*[（(]?${LETTERS}[）)]?${ENDS}`,
    `(?:答案|正确的?(?:选项|答案)?)(?:应该|应当|应|就)?(?:是|为|选)\\s*[（(]?${LETTERS}${ENDS}`,
    `(?:${AGAIN}\\s*[（(]\\s*${LETTER}\\s*[）)])|[（(]\\s*${LETTER}\\s*[）)](?=\\s*${VERDICT})`,
    `(?:选项?|答案[是为]|正确的[是为])\\s*${SIGN}|${SIGN}(?:${JOIN}${SIGN})*\\s*(?:[两二三四]\\s*)?个?(?:选项|${ITEM})|${SIGN}(?=\\s*${VERDICT})`,
    '(?:第\\s*[一二三四五六1-6]|前面?|后面?|最后|头)\\s*[一二两三四]?\\s*个?选项',
    `选(?:择|了)?(?:最后|第)[一二三四](?:个|项)(?!月)${ENDS}`,
    `${AGAIN}最后一[项个](?=\\s*(?:${VERDICT}|最(?:好|合适)))`,
    `选项\\s*[一二三四五甲乙丙丁1-6]${ENDS}`,
    `${NOT_NAMED}(?<!\\p{L}[、和])[甲乙丙丁](?:选项|${ITEM})`,
  ].join('|'),
  'gmu',
);

export const optionLetter: Rule = {
  title: '用字母或次序指选项',
  severity: 'error',
  why: '选项会打乱次序，每个学员看到的“选项 A”不是同一个。',
  fix: '写选项的内容，不写它的字母或位置。',
  *check({ prose }) {
    yield* matches(inBank(prose), REFERENCE, (found) => `“${found}”说不清是哪一个：选项会打乱次序`);
  },
};
