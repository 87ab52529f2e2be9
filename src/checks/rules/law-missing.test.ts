import { describe, expect, test } from 'vitest';
import {
  courseTexts,
  question,
  QUIZ,
  quizFile,
  said,
  SINGLE,
} from '../../testing/fixtures/course.ts';

const explained = (explanation: string): string =>
  quizFile(question('single', SINGLE, { explanation }));

describe('law-missing', () => {
  test.each([
    '合同第 5 条写明验收后付款。',
    '《孙子兵法》说“不战而屈人之兵”。',
    '《信用管理办法》第 3 条由公司自己定。',
    '按这个方法第 2 条做。',
    '可以申请支付令，也可以请律师发函。',
    '法定代表人签字。',
    '公司法务部和公司法定代表人都在场，公司法人章也盖了。',
    '他无法第一条就让步，我的看法第一条是先对账。',
    '见公司自己的《应收账款管理条例》第 3 条。',
    '这不是没有法律规定的义务。',
    '在保证期间内每个月对一次账。',
    '申请执行要带判决书。',
  ])('%s', (text) => {
    expect(said('law-missing', { quiz: explained(text) })).toEqual([]);
  });

  test.each([
    '民法典保护三年。',
    '见《中华人民共和国企业破产法》。',
    '《保障中小企业款项支付条例》管着。',
    '依票据法第五十三条提示付款。',
    '看诉讼时效还剩几天。',
    '法定利率是上限。',
    '公司法要求五年内缴足。',
    '依据刑法可以追究。',
    '违反个人信息保护法。',
    '治安管理处罚法管骚扰。',
    '破产法另有顺位。',
    '司法解释说得清楚。',
    '国务院令第 802 号。',
    '没有约定的，保证期间是六个月。',
    '判决生效后申请执行的期间为两年。',
    '申请强制执行只有 2 年。',
    '条例第 5 条限定六十日。',
  ])('%s', (text) => {
    expect(said('law-missing', { quiz: explained(text) })).toHaveLength(1);
  });

  test('a law that is registered under another kind of name', () => {
    const { law } = courseTexts();
    const text = law.text.replace('name: 民法典', 'name: 中华人民共和国某某规定');
    const change = { law: { ...law, text }, quiz: explained('见《某某规定》。') };
    expect(said('law-missing', change)).toHaveLength(1);
  });

  test('a registered law without its title marks', () => {
    const { law } = courseTexts();
    const text = law.text.replace('name: 民法典', 'name: 某某款项支付条例');
    const change = { law: { ...law, text }, quiz: explained('某某款项支付条例限定六十日。') };
    expect(said('law-missing', change)).toHaveLength(1);
  });

  test('the same law twice', () => {
    const law = 'law:\n  - civil-code-188\n  - civil-code-188\n';
    const quiz = quizFile(question('single', `${law}${SINGLE.trim()}`));
    expect(said('law-missing', { quiz })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:14:9 error law 里“civil-code-188”写了两次 → 删去一行。",
      ]
    `);
  });

  test('a question that names its law passes; without it, the first mention is told', () => {
    const quiz = QUIZ.replace('核销不消灭债权', '诉讼时效内，民法典保护债权');
    const named = quiz.replace('id: l1-ccc-b', 'id: l1-ccc-b\n    law:\n      - civil-code-188');
    expect(said('law-missing', { quiz: named })).toEqual([]);
    expect(said('law-missing', { quiz })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:32:14 error 说到“诉讼时效”，这道题没有写 law → 加一行 law:，下面列出 law.yaml 的编号；没有的先在 src/content/law.yaml 登记条文和核对日期。",
      ]
    `);
  });

  test.each(['article', 'checkedOn', 'reviewBy'])('a law without %s is refused', (field) => {
    const { law } = courseTexts();
    const text = law.text.replace(new RegExp(`^  ${field}: .*\n`, 'm'), '');
    expect(said('schema', { law: { ...law, text } })).toEqual([
      `law.yaml:1:3 error 缺少字段 ${field} → 加一行 ${field}: …`,
    ]);
  });
});
