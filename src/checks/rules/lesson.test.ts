import { describe, expect, test } from 'vitest';
import { LESSON, said } from '../../testing/fixtures/course.ts';

describe('heading-id', () => {
  test('a third-level heading and a heading in code need none', () => {
    const lesson = `${LESSON}\n### 细目\n\n\`\`\`md\n## 例子\n\`\`\`\n`;
    expect(said('heading-id', { lesson })).toEqual([]);
  });

  test('a second-level heading without one, a mark that is none', () => {
    const lesson = `${LESSON}\n## 怎么收\n\n### 先打电话 [#Call_First]\n`;
    expect(said('heading-id', { lesson })).toMatchInlineSnapshot(`
      [
        "ccc.mdx:30:1 error 二级标题“怎么收”没有锚点 → 在标题末尾写 [#ascii-id]：小写字母、数字、连字符。",
        "ccc.mdx:32:1 error “先打电话 [#Call_First]”的锚点写得不对，会原样显示 → 锚点写在行末，只用小写字母、数字和连字符",
      ]
    `);
  });
});

describe('duplicate-anchor', () => {
  test('anchors of their own pass', () => {
    expect(said('duplicate-anchor', {})).toEqual([]);
  });

  test('a heading, a form, and an anchor of the frame', () => {
    const lesson = `${LESSON}\n## 再算 [#ccc]\n\n<Form title="卡" id="practice">\n</Form>\n\n## 依据 [#sources]\n`;
    expect(said('duplicate-anchor', { lesson })).toMatchInlineSnapshot(`
      [
        "ccc.mdx:30:1 error 锚点 #ccc 已经用在第 8 行 → 给后一个换一个锚点。",
        "ccc.mdx:32:1 error 锚点 #practice 已经用在第 20 行 → 给后一个换一个锚点。",
        "ccc.mdx:35:1 error 锚点 #sources 是页面框架自己用的 → 给后一个换一个锚点。",
      ]
    `);
  });
});

describe('missing-part', () => {
  test('a page that teaches no item needs no parts', () => {
    const pages = [{ path: 'src/content/docs/progress.mdx', text: '---\ntitle: 学习进度\n---\n' }];
    expect(said('missing-part', { pages })).toEqual([]);
    expect(said('missing-part', {})).toEqual([]);
  });

  test('a lesson without conclusion, key points and practice', () => {
    expect(said('missing-part', { lesson: '---\nitem: l1.s1\n---\n\n正文。\n' }))
      .toMatchInlineSnapshot(`
      [
        "ccc.mdx:2:7 error 页首缺少 description（一句话结论） → 照 src/content/README.md 的样子补上。",
        "ccc.mdx:2:7 error 缺少 <KeyPoints>（本节要点）：投影时显示的就是它 → 照 src/content/README.md 的样子补上。",
        "ccc.mdx:2:7 error 缺少 <Quiz>（练一练）：学完马上练 → 照 src/content/README.md 的样子补上。",
      ]
    `);
  });
});

describe('law-unreviewed', () => {
  const citing = `${LESSON}\n时效三年<Law id="civil-code-188" />。\n`;

  test('a lesson that says when its law was checked passes', () => {
    const lesson = citing.replace('item: l1.s1', 'item: l1.s1\nlawReviewed: 2026-11-22');
    expect(said('law-unreviewed', { lesson })).toEqual([]);
  });

  test('a lesson that does not', () => {
    expect(said('law-unreviewed', { lesson: citing })).toMatchInlineSnapshot(`
      [
        "ccc.mdx:30:5 error 这一页引了法条，页首没有 lawReviewed → 核对后在页首加一行 lawReviewed: 2026-11-22（写核对的那一天）。",
      ]
    `);
  });
});
