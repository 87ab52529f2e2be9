import { describe, expect, test } from 'vitest';
import { LESSON, question, QUIZ, quizFile, said, SINGLE } from '../../testing/fixtures/course.ts';

const written = (text: string): string => `${LESSON}\n${text}\n`;
const explained = (explanation: string): string =>
  quizFile(question('single', SINGLE, { explanation }));

describe('half-width', () => {
  test.each([
    '比例是 3:7，时间 08:30，共 9,800 万元。',
    '天数（DSO）= 应收 ÷ (年赊销 ÷ 365)，见 `a,b` 和 https://a.cn/?q=1,2 。',
    '<Wording scene="他说:好"><Term id="dso">天数</Term>，{a ? 1 : 2}</Wording>',
    '[中文](https://a.cn/中,文)，Incoterms, CIF。',
    '简单平均是 (4 + 9 + 15) ÷ 3，社保 (60 − 48) ÷ 60 是两成。',
    '见 `对账.再`、`付款 30%,余款` 和 https://a.cn/a,b.html 。',
    '| 甲 | 乙 |\n|---|---|\n| 1.5 | 2,000 |',
    '批／改为（　）天／不批',
  ])('%s', (text) => {
    expect(said('half-width', { lesson: written(text) })).toEqual([]);
  });

  test('marks between Chinese characters, through tags and stars', () => {
    const text = '先对账,再付款; <Term id="dso">天数</Term>:三十。**要点**:天数(DSO)是';
    expect(said('half-width', { lesson: written(text) })).toMatchInlineSnapshot(`
      [
        "ccc.mdx:30:4 warning 汉字旁边的半角“,” → 改成全角“，”",
        "ccc.mdx:30:8 warning 汉字旁边的半角“;” → 改成全角“；”",
        "ccc.mdx:30:34 warning 汉字旁边的半角“:” → 改成全角“：”",
        "ccc.mdx:30:44 warning 汉字旁边的半角“:” → 改成全角“：”",
        "ccc.mdx:30:47 warning 汉字旁边的半角“(” → 改成全角“（”",
        "ccc.mdx:30:51 warning 汉字旁边的半角“)” → 改成全角“）”",
      ]
    `);
  });

  test('after a number or a Latin word, a full stop, brackets after a space, doubled and wide signs', () => {
    const text =
      '付款 30%,余款到货;先算 DSO,再算。先对账.再付款.\n\n天数 (DSO) 是，，三十。。等等...再说--好。１２ 天和 ＤＳＯ';
    expect(said('half-width', { lesson: written(text) })).toMatchInlineSnapshot(`
      [
        "ccc.mdx:30:7 warning 汉字旁边的半角“,” → 改成全角“，”",
        "ccc.mdx:30:12 warning 汉字旁边的半角“;” → 改成全角“；”",
        "ccc.mdx:30:19 warning 汉字旁边的半角“,” → 改成全角“，”",
        "ccc.mdx:30:26 warning 汉字旁边的半角“.” → 改成全角“。”",
        "ccc.mdx:30:30 warning 汉字旁边的半角“.” → 改成全角“。”",
        "ccc.mdx:32:4 warning 汉字旁边的半角“(” → 改成全角“（”",
        "ccc.mdx:32:8 warning 汉字旁边的半角“)” → 改成全角“）”",
        "ccc.mdx:32:11 warning 标点写重了“，，” → 只留一个“，”",
        "ccc.mdx:32:15 warning 标点写重了“。。” → 只留一个“。”",
        "ccc.mdx:32:19 warning 汉字旁边的半角“...” → 改成全角“……”",
        "ccc.mdx:32:24 warning 汉字旁边的半角“--” → 改成全角“——”",
        "ccc.mdx:32:28 warning 全角的“１２” → 改成半角“12”",
        "ccc.mdx:32:34 warning 全角的“ＤＳＯ” → 改成半角“DSO”",
      ]
    `);
  });

  test('an ideographic space in a question', () => {
    expect(said('half-width', { quiz: explained('先对账\u3000再付款') })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:10:21 warning 正文里有全角空格 → 删去它，或者改成半角空格。",
      ]
    `);
  });

  test('in a question and in the head of a lesson; an error when strict', () => {
    const lesson = LESSON.replace('有几天，就', '有几天,就');
    const quiz = QUIZ.replace('看还差不差', '看,还差不差');
    expect(said('half-width', { lesson, quiz }, { strict: true })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:10:19 error 汉字旁边的半角“,” → 改成全角“，”",
        "ccc.mdx:3:25 error 汉字旁边的半角“,” → 改成全角“，”",
      ]
    `);
  });

  test('points at the character, also in a block of several lines', () => {
    const stem = '|\n  第一段。\n\n  第二段,有逗号';
    expect(said('half-width', { quiz: quizFile(question('single', SINGLE, { stem })) }))
      .toMatchInlineSnapshot(`
      [
        "ccc.yaml:12:10 warning 汉字旁边的半角“,” → 改成全角“，”",
      ]
    `);
  });
});

describe('straight-quotes', () => {
  test.each(['他说：“好”。', 'The "net 30" terms.', '<Pitfall wrong="发了货就能收钱。">'])(
    '%s',
    (text) => {
      expect(said('straight-quotes', { lesson: written(text) })).toEqual([]);
    },
  );

  test('straight quotes around Chinese', () => {
    const quiz = explained('|\n  他说"月底付"。');
    expect(said('straight-quotes', { lesson: written(`'先发货'再说。`), quiz }))
      .toMatchInlineSnapshot(`
      [
        "ccc.yaml:11:9 warning "月底付" 用的是直引号 → 外层用“ ”，里层用‘ ’。",
        "ccc.mdx:30:1 warning '先发货' 用的是直引号 → 外层用“ ”，里层用‘ ’。",
      ]
    `);
  });
});

describe('broken-paragraph', () => {
  test.each([
    '第一段。\n\n第二段。',
    '- 一项\n- 二项\n\n1. 甲\n2. 乙',
    '| 表 | 头 |\n|---|---|\n| 甲 | 乙 |',
    '<Wording scene="场景">\n<Wrong>不好。</Wrong>\n<Right>好。</Right>\n</Wording>',
    '## 标题 [#title]\n正文。',
  ])('%j', (text) => {
    expect(said('broken-paragraph', { lesson: written(text) })).toEqual([]);
  });

  test('a sentence on two lines, also where it begins with a term', () => {
    const text =
      '先对账，\n再付款。\n\n- 一项很长\n  还没完\n\n签收\n<Term id="dso">天数</Term>到了。';
    expect(said('broken-paragraph', { lesson: written(text) })).toMatchInlineSnapshot(`
      [
        "ccc.mdx:30:4 error 这段文字在这里断成了两行 → 一段写成一行；要分段就空一行。",
        "ccc.mdx:33:6 error 这段文字在这里断成了两行 → 一段写成一行；要分段就空一行。",
        "ccc.mdx:36:2 error 这段文字在这里断成了两行 → 一段写成一行；要分段就空一行。",
      ]
    `);
  });

  test('in a question: in a block of lines, and where YAML joins the lines itself', () => {
    expect(said('broken-paragraph', { quiz: explained('|\n  先对账，\n  再付款。') }))
      .toMatchInlineSnapshot(`
      [
        "ccc.yaml:11:10 error 这段文字在这里断成了两行 → 一段写成一行；要分段就空一行。",
      ]
    `);
    expect(said('broken-paragraph', { quiz: explained('先对账，\n  再付款。') }))
      .toMatchInlineSnapshot(`
      [
        "ccc.yaml:10:22 error 这段文字断成了两行 → 一段写成一行；要分段就空一行。",
      ]
    `);
    expect(said('broken-paragraph', { quiz: explained('|\n  一段。\n\n  二段。') })).toEqual([]);
  });
});

describe('bold-not-rendered', () => {
  test.each([
    '**要点**：先对账。',
    '说明 **要约（offer）。** 与承诺',
    '占 **4.8%**，再算。',
    '| **甲** | `2**3` |\n|---|---|\n| 乙 | **丙** |',
    '3 * 5 * 7',
  ])('%s', (text) => {
    expect(said('bold-not-rendered', { lesson: written(text) })).toEqual([]);
  });

  test('punctuation inside of the stars, letters outside', () => {
    const text = '说明**要约（offer）。**与承诺。占**4.8%**就白放了。';
    expect(said('bold-not-rendered', { lesson: written(text) })).toMatchInlineSnapshot(`
      [
        "ccc.mdx:30:15 error “…ffer）。**与承诺。占*…”里的 ** 会原样显示 → 把标点（包括 %、引号、括号）移到 ** 外面；移不了就在 ** 外侧空一格。",
        "ccc.mdx:30:28 error “…**4.8%**就白放了。…”里的 ** 会原样显示 → 把标点（包括 %、引号、括号）移到 ** 外面；移不了就在 ** 外侧空一格。",
      ]
    `);
  });

  test('bold does not reach into the next cell', () => {
    const text = '| **甲 | 乙** |\n|---|---|\n| 1 | 2 |';
    expect(said('bold-not-rendered', { lesson: written(text) })).toMatchInlineSnapshot(`
      [
        "ccc.mdx:30:3 error “…| **甲 | 乙*…”里的 ** 会原样显示 → 把标点（包括 %、引号、括号）移到 ** 外面；移不了就在 ** 外侧空一格。",
        "ccc.mdx:30:10 error “…*甲 | 乙** |…”里的 ** 会原样显示 → 把标点（包括 %、引号、括号）移到 ** 外面；移不了就在 ** 外侧空一格。",
      ]
    `);
  });

  test('a question is kinder to Chinese punctuation, not to stars without a partner', () => {
    expect(said('bold-not-rendered', { quiz: explained('说明**要约。**与承诺。') })).toEqual([]);
    expect(said('bold-not-rendered', { quiz: explained('说明**要约与承诺。') }))
      .toMatchInlineSnapshot(`
        [
          "ccc.yaml:10:20 error “…说明**要约与承诺。…”里的 ** 没有配对 → 补上另一半 **，或者删去这一半",
        ]
      `);
  });
});
