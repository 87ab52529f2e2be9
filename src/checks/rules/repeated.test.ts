import { describe, expect, test } from 'vitest';
import { question, quizFile, said, SINGLE } from '../../testing/fixtures/course.ts';

const asked = (...stems: readonly string[]): string =>
  quizFile(...stems.map((stem, at) => question('single', SINGLE, { id: `l1-q-${at}`, stem })));

describe('near-duplicate-stem', () => {
  test('questions that ask for different things about the same table pass', () => {
    const data =
      '\n\n  | 项目 | 金额 |\n  |---|---|\n  | 年赊销额 | 5,000 万元 |\n  | 年末应收 | 822 万元 |';
    const quiz = asked(`|\n  应收天数是多少？${data}`, `|\n  坏账准备该提多少？${data}`);
    expect(said('near-duplicate-stem', { quiz })).toEqual([]);
  });

  test('the same question about different cases passes', () => {
    const quiz = asked(
      '|\n  今天先做什么？\n\n  兰汀纸品欠三十万元，发票开多了六件。',
      '|\n  今天先做什么？\n\n  沐川包装的客户换了采购经理，合同找不到。',
    );
    expect(said('near-duplicate-stem', { quiz })).toEqual([]);
  });

  test('drafts pass: what the scaffold wrote is not the author’s', () => {
    expect(
      said('near-duplicate-stem', { quiz: asked('（待写：问句）', '（待写：问句）') }),
    ).toEqual([]);
  });

  test.each([
    [
      '客户换了采购经理，合同也找不到，今天先做什么？',
      '合同找不到，客户也换了采购经理，先做什么今天？',
    ],
    [
      '货款逾期三十天，客户一直没有回音，下一步怎么办？',
      '客户一直没有回音，下一步怎么办，货款逾期三十天？',
    ],
  ])('clauses turned round: %s', (...stems) => {
    expect(said('near-duplicate-stem', { quiz: asked(...stems) })).toHaveLength(1);
  });

  test('other numbers, other punctuation, a word turned round', () => {
    const quiz = asked(
      '客户逾期 30 天、欠款 12 万元，第一通电话该先说什么？',
      '客户逾期三十五天，欠款 8.5 万元，第一通电话该先说什么',
      '老客户逾期 30 天、欠款 12 万元，第一通电话应该先说什么？',
      '对账函寄出以后，客户一直没有回音，下一步怎么办？',
    );
    expect(said('near-duplicate-stem', { quiz })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:26:11 warning 题干与 l1-q-0（quizzes/l1/ccc.yaml:9）几乎一样 → 只留一道；只是换数就写进 variables，考的确实不同就把题干写出不同。",
        "ccc.yaml:43:11 warning 题干与 l1-q-0（quizzes/l1/ccc.yaml:9）几乎一样 → 只留一道；只是换数就写进 variables，考的确实不同就把题干写出不同。",
      ]
    `);
  });
});

const options = (...texts: readonly string[]): string =>
  `options:\n${texts.map((text, at) => `  - id: o${at}\n    text: ${text}${at === 0 ? '\n    key: true' : ''}\n    why: 理由\n`).join('')}`;

const singles = (...lists: readonly string[]): string =>
  quizFile(...lists.map((list, at) => question('single', list, { id: `l1-q-${at}` })));

describe('repeated-option', () => {
  test('options that differ pass', () => {
    expect(said('repeated-option', { quiz: singles(options('三年', '两年', '3 个月')) })).toEqual(
      [],
    );
  });

  test('the same in other signs, in every type in which texts are told apart', () => {
    const why = '\n    why: 理由\n';
    const quiz = quizFile(
      question('single', options('三年', '两年', '3 年')),
      question(
        'ordering',
        `items:\n  - id: a\n    text: 发货${why}  - id: b\n    text: 签收${why}  - id: c\n    text: 发货${why}`,
        { id: 'l1-b' },
      ),
      question(
        'matching',
        `pairs:\n  - id: a\n    left: 甲\n    right: 一${why}  - id: b\n    left: 甲\n    right: 二${why}  - id: c\n    left: 丙\n    right: 三${why}extra:\n  - id: x\n    right: 三${why}`,
        { id: 'l1-c' },
      ),
      question(
        'categorise',
        `groups:\n  - id: g\n    text: 类\n    items:\n      - id: a\n        text: 项\n        why: 理由\n      - id: b\n        text: 另\n        why: 理由\n  - id: h\n    text: 别\n    items:\n      - id: c\n        text: 项。\n        why: 理由\n`,
        { id: 'l1-d' },
      ),
    );
    expect(said('repeated-option', { quiz })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:21:15 error “3 年”出现了两次 → 改写其中一项，或者删去。",
        "ccc.yaml:40:15 error “发货”出现了两次 → 改写其中一项，或者删去。",
        "ccc.yaml:57:15 error “甲”出现了两次 → 改写其中一项，或者删去。",
        "ccc.yaml:66:16 error “三”出现了两次 → 改写其中一项，或者删去。",
        "ccc.yaml:91:19 error “项。”出现了两次 → 改写其中一项，或者删去。",
      ]
    `);
  });
});

describe('repeated-distractor', () => {
  const same = '先把货停了再打电话';
  test('twice, short, or as the key, it passes', () => {
    const quiz = singles(
      options('甲', same),
      options('乙', same),
      options(same, '丙'),
      ...[1, 2, 3].map(() => options('丁', '不能')),
    );
    expect(said('repeated-distractor', { quiz })).toEqual([]);
  });

  test('in three questions it is padding', () => {
    const quiz = singles(options('甲', same), options('乙', `${same}。`), options('丙', same));
    expect(said('repeated-distractor', { quiz })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:18:15 warning 3 道题都用了干扰项“先把货停了再打电话”，另见 quizzes/l1/ccc.yaml:35、quizzes/l1/ccc.yaml:52 → 换成这道题里真有人会犯的错误做法。",
      ]
    `);
  });
});

describe('uneven-options', () => {
  test.each([
    ['如约付款', '停货', '起诉'],
    ['30 天', '合同约定的付款日', '验收合格之日'],
    ['“好的。”', '“下周吧！”', '“再说？”'],
  ])('%s and %s pass', (...texts) => {
    expect(said('uneven-options', { quiz: singles(options(...texts)) })).toEqual([]);
  });

  test('one that is far too long, one that is a sentence, one that is none', () => {
    const quiz = singles(
      options('先核对签收单，确认数量后再改票，赶在截单日以前送到', '停货', '起诉', '等通知'),
      options('先核签收单。', '停货', '起诉'),
      options('先核签收单。', '停了货再说', '去起诉。'),
    );
    expect(said('uneven-options', { quiz })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:14:15 warning 这一项 25 字，各项的中位数是 2.5 字 → 把各项写得差不多长、同一种句式：都是短语或都是整句，句号要么都有，要么都没有。",
        "ccc.yaml:37:15 warning 这一项以句号、问号或叹号结尾，别的项没有 → 把各项写得差不多长、同一种句式：都是短语或都是整句，句号要么都有，要么都没有。",
        "ccc.yaml:61:15 warning 这一项没有句末的标点，别的项有 → 把各项写得差不多长、同一种句式：都是短语或都是整句，句号要么都有，要么都没有。",
      ]
    `);
  });
});
