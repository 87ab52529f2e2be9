import { expect, test } from 'vitest';
import { plainMarkdown, plainQuestion } from './plain-markdown.ts';

test('components go, their words stay, trainers’ notes go altogether', () => {
  const mdx = `<ThinkFirst>

钱去哪儿了？

</ThinkFirst>

## 钱在路上 [#ccc]

变成<Term id="ar">应收账款</Term>，见 <Ref to="l1.s3#x">下一课</Ref><Law id="civil-code-577" />。

{/* 待核 */}

<Pitfall wrong="毛利 > 0 就是赚钱。">

要看**天数**。

</Pitfall>

| 项目 | 填写 |
|---|---|
| 哪天 | <Blank lines={2} /> |

<CashCycle caption="图 1" />

<Quiz ids="l1-a l1-b" />

<TrainerNote minutes={5}>

节奏：先问。

</TrainerNote>`;
  expect(plainMarkdown(mdx)).toBe(`钱去哪儿了？

## 钱在路上

变成应收账款，见 下一课。

**毛利 > 0 就是赚钱。**

要看**天数**。

| 项目 | 填写 |
|---|---|
| 哪天 |  |

**图 1**`);
});

test('a text that only looks like a component stays', () => {
  expect(plainMarkdown('若 A<B 且 1 < 2，则 <1 年。')).toBe('若 A<B 且 1 < 2，则 <1 年。');
});

test('a question becomes a list of all its texts, the stem first', () => {
  const question = {
    id: 'l1-a',
    rev: 1,
    type: 'single',
    options: [
      { id: 'a', text: '是', key: true, why: '只等时间。' },
      { id: 'b', text: '否', key: false, why: '没有\n  条件。' },
    ],
    stem: '这是应收吗？\n',
    explanation: '看条件。',
    see: 'l1.s1#x',
  };
  expect(plainQuestion(question)).toBe(`1. 这是应收吗？
   - 是
   - 只等时间。
   - 否
   - 没有 条件。
   - 看条件。`);
});
