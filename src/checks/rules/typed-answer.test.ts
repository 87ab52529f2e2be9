import { describe, expect, test } from 'vitest';
import { question, quizFile, said } from '../../testing/fixtures/course.ts';

const short = (fields: string): { quiz: string } => ({ quiz: quizFile(question('short', fields)) });
const cloze = (fields: string): { quiz: string } => ({
  quiz: quizFile(
    question('cloze', `text: 期间是{{a}}。\nblanks:\n  - id: a\n    why: 法律规定。\n${fields}`),
  ),
});

describe('duplicate-answer', () => {
  test('different answers pass', () => {
    expect(said('duplicate-answer', short('accept:\n  - 三年\n  - 36个月'))).toEqual([]);
  });

  test('two ways of writing one answer, in a short question and in a blank', () => {
    const accept = 'accept:\n  - 三年\n  - 36个月\nunits: 时间';
    expect(said('duplicate-answer', short(accept))).toMatchInlineSnapshot(`
      [
        "ccc.yaml:14:9 warning “36个月”与“三年”是同一个答案 → 只留一个写法。",
      ]
    `);
    expect(said('duplicate-answer', cloze('    accept:\n      - 民法典\n      - 《民法典》')))
      .toMatchInlineSnapshot(`
      [
        "ccc.yaml:18:13 warning “《民法典》”与“民法典”是同一个答案 → 只留一个写法。",
      ]
    `);
  });
});

describe('dead-pattern', () => {
  test('a pattern in the words of a folded answer passes', () => {
    const fields = String.raw`accept:
  - 三年
patterns:
  - ^(自|从).+?起\s*\d{1,2}[年月]$`;
    expect(said('dead-pattern', short(fields))).toEqual([]);
  });

  test.each(['三年', 'DSO', '收到 对账', '《.*》', '甲，乙', '5～10'])('%s', (pattern) => {
    expect(said('dead-pattern', short(`accept:\n  - 甲\npatterns:\n  - ${pattern}`))).toHaveLength(
      1,
    );
  });

  test.each([
    ['.*', '连空白也算对'],
    ['(满3年)?', '连空白也算对'],
    ['.+', '连“不知道”也算对'],
    ['我.{3}', '连“我不清楚”也算对'],
    ['^(a+)+$', '“(a+)+”重复套重复'],
    ['(?:满\\d*年?)*起', '“(?:满\\d*年?)*”重复套重复'],
  ])('%s takes too much, or too long', (pattern, told) => {
    const found = said('dead-pattern', short(`accept:\n  - 甲\npatterns:\n  - ${pattern}`));
    expect(found).toEqual([expect.stringContaining(told)]);
  });

  test.each(['(收到|签收).*起30天', '(满|够)+3年', '\\(甲\\)+乙+', '(甲+乙)?丙'])(
    '%s passes',
    (pattern) => {
      expect(said('dead-pattern', short(`accept:\n  - 甲\npatterns:\n  - ${pattern}`))).toEqual([]);
    },
  );

  test('says which character, where', () => {
    expect(said('dead-pattern', cloze('    accept:\n      - 甲\n    patterns:\n      - 满三年')))
      .toMatchInlineSnapshot(`
      [
        "ccc.yaml:19:13 error “满三年”里的“三”化简后不会再有 → 照化简后的样子写：字母小写，标点半角，不留空格、引号和书名号，数字用 0-9，例如“三年”写“3年”。",
      ]
    `);
  });
});

describe('mistake-accepted, of a short question', () => {
  const fields = 'accept:\n  - 三年\nmistakes:\n  - accept:\n      - 两年\n    feedback: 旧规定。';

  test('a mistake that is wrong passes', () => {
    expect(said('mistake-accepted', short(fields))).toEqual([]);
  });

  test('a mistake that is marked as right', () => {
    const change = short(fields.replace('- 两年', '- 两年\n      - 3 年'));
    expect(said('mistake-accepted', change)).toMatchInlineSnapshot(`
      [
        "ccc.yaml:17:13 error 预料的错误“3 年”会判对 → 从 mistakes 里删去它，或者收紧 accept 和 patterns。",
      ]
    `);
  });

  test('one answer in two mistakes, however it is written', () => {
    const change = short(
      `${fields}\n  - accept:\n      - 一年\n      - 2年\n    feedback: 又一个。`,
    );
    expect(said('mistake-accepted', change)).toMatchInlineSnapshot(`
      [
        "ccc.yaml:20:13 error 预料的错误“2年”在第 1 条里已经有了，学员看到的是那一条的反馈 → 只留在一条里。",
      ]
    `);
  });
});
