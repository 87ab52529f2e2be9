import { describe, expect, test } from 'vitest';
import {
  courseTexts,
  LESSON,
  question,
  quizFile,
  said,
  SINGLE,
} from '../../testing/fixtures/course.ts';

describe('unknown-id', () => {
  test('ids that are registered pass, whatever the tag', () => {
    const lesson = `${LESSON}\n见 <Ref to="l1.s2">下一节</Ref>、<Term id="dso">天数</Term><Law id="civil-code-188" /><Stat id="nbs-2023" />。\n`;
    expect(said('unknown-id', { lesson })).toEqual([]);
  });

  test('every kind of reference in a question', () => {
    const quiz = quizFile(
      question('single', SINGLE, {
        objective: 'l1.s1.o2',
        see: 'l1.s9#ccc',
        law: '[civil-code-18]',
      }),
    ).replace('item: l1.s1', 'item: l1.s11');
    expect(said('unknown-id', { quiz })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:1:7 error 没有编号为 l1.s11 的条目 → 最接近的是 l1.s1；是新的就先在 src/content/syllabus.yaml 登记",
        "ccc.yaml:6:16 error 没有编号为 l1.s1.o2 的学习目标 → 最接近的是 l1.s1.o1；是新的就先在 src/content/syllabus.yaml 登记",
        "ccc.yaml:11:10 error 没有编号为 l1.s9 的条目 → 最接近的是 l1.s1；是新的就先在 src/content/syllabus.yaml 登记",
        "ccc.yaml:12:11 error 没有编号为 civil-code-18 的法条 → 最接近的是 civil-code-188；是新的就先在 src/content/law.yaml 登记",
        "ccc.mdx:22:21 error 没有编号为 l1-ccc-b 的题目 → 最接近的是 l1-ccc-a；是新的就先在 quizzes/ 登记",
      ]
    `);
  });

  test('every kind of reference in a lesson', () => {
    const lesson = `---
item: l1.s3
lecture: l2
---

<Term id="dsos">天数</Term>，<Law id="civil-code-188" /><Law id="civil-code-195" /><Stat id="nbs-2024" />，见 <Ref to="l3.s1#x" />。

<Quiz ids="l1-ccc-a
  l1-ccc-x" />

\`<Term id="in-code">\` 和 {/* <Quiz ids="in-a-comment" /> */} 不算。
`;
    expect(said('unknown-id', { lesson })).toMatchInlineSnapshot(`
      [
        "ccc.mdx:2:7 error 没有编号为 l1.s3 的条目 → 最接近的是 l1.s1；是新的就先在 src/content/syllabus.yaml 登记",
        "ccc.mdx:3:10 error 没有编号为 l2 的条目 → 最接近的是 l1；是新的就先在 src/content/syllabus.yaml 登记",
        "ccc.mdx:6:11 error 没有编号为 dsos 的术语 → 最接近的是 dso；是新的就先在 src/content/glossary.yaml 登记",
        "ccc.mdx:6:63 error 没有编号为 civil-code-195 的法条 → 最接近的是 civil-code-188；是新的就先在 src/content/law.yaml 登记",
        "ccc.mdx:6:91 error 没有编号为 nbs-2024 的统计数字 → 最接近的是 nbs-2023；是新的就先在 src/content/figures.yaml 登记",
        "ccc.mdx:6:115 error 没有编号为 l3.s1 的条目 → 最接近的是 l1.s1；是新的就先在 src/content/syllabus.yaml 登记",
        "ccc.mdx:9:3 error 没有编号为 l1-ccc-x 的题目 → 最接近的是 l1-ccc-a；是新的就先在 quizzes/ 登记",
      ]
    `);
  });

  test('an empty list says where to register', () => {
    const { law } = courseTexts();
    const lesson = `${LESSON}\n<Law id="civil-code-188" />\n`;
    expect(said('unknown-id', { lesson, law: { ...law, text: '[]' } })).toMatchInlineSnapshot(`
      [
        "ccc.mdx:30:10 error 没有编号为 civil-code-188 的法条 → 先在 src/content/law.yaml 登记",
      ]
    `);
  });

  test('a list that does not parse is no reason to refuse everything that refers to it', () => {
    const { law } = courseTexts();
    const lesson = `${LESSON}\n<Law id="civil-code-188" />\n`;
    expect(said('unknown-id', { lesson, law: { ...law, text: '[' } })).toEqual([]);
  });
});
