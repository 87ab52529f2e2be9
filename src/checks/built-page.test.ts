import { describe, expect, test } from 'vitest';
import { checkBuiltSite } from './built-page.ts';
import type { PageCode } from './page-catalogue.ts';

/** What one rule says of the first page of a small site. */
function said(code: PageCode, body: string, { base = '/', notes = [] as string[] } = {}): string[] {
  const page = (path: string, inside: string) => ({
    path,
    text: `<!doctype html><html><head><title>课</title></head><body>${inside}</body></html>`,
  });
  const pages = [
    page('index.html', body),
    page('lectures/l1/index.html', '<h1>第一讲</h1><h2 id="ccc">周期</h2>'),
  ];
  const files = [...pages.map(({ path }) => path), '_astro/a.css', '404.html'];
  return checkBuiltSite({ pages, files, base, trainerNotes: notes })
    .filter((finding) => finding.code === code && finding.file === 'index.html')
    .map(({ line, column, message, fix }) => `${line}:${column} ${message} → ${fix}`);
}

describe('literal-markup', () => {
  test('bold that was rendered, and stars in code, pass', () => {
    expect(said('literal-markup', '<p><strong>要点</strong>：<code>a ** b</code></p>')).toEqual([]);
  });

  test('stars and marks of headings that everyone sees', () => {
    const body = '<p>说明**要约。**与承诺</p><h2>先打电话 [#Call]</h2>';
    expect(said('literal-markup', body)).toMatchInlineSnapshot(`
      [
        "1:57 看得见的记号：“说明**要约。**与承诺” → 改课文：标点放到 ** 外面；锚点放在标题行末，用小写字母、数字和连字符。",
        "1:76 看得见的记号：“先打电话 [#Call]” → 改课文：标点放到 ** 外面；锚点放在标题行末，用小写字母、数字和连字符。",
      ]
    `);
  });
});

describe('newline-in-text', () => {
  test('line breaks of the source between blocks and beside Latin pass', () => {
    const body = '<ul>\n<li>\n甲\n</li>\n<li><p>乙</p>\n<p>丙</p></li></ul><p>天数\nDSO</p>';
    expect(said('newline-in-text', body)).toEqual([]);
  });

  test('a sentence on two lines, also across a tag', () => {
    const body = '<p>先对账，\n再付款。</p><li>签收<a href="/">单</a>\n  收回</li>';
    expect(said('newline-in-text', body)).toMatchInlineSnapshot(`
      [
        "1:57 换行断在“先对账，⏎再付款。” → 课文和题目里一段写成一行；组件里的相邻文字写在同一行。",
        "2:9 换行断在“签收单⏎收回” → 课文和题目里一段写成一行；组件里的相邻文字写在同一行。",
      ]
    `);
  });
});

describe('trainer-note-shown', () => {
  const notes = ['先让每桌猜一个天数再翻答案'];

  test('a page without the note passes', () => {
    expect(said('trainer-note-shown', '<p>先让每桌猜。</p>', { notes })).toEqual([]);
  });

  test('a page with it, even where it is hidden or cut by tags', () => {
    const body = '<div hidden>先让每桌猜<b>一个天数</b>\n再翻答案。</div>';
    expect(said('trainer-note-shown', body, { notes })).toMatchInlineSnapshot(`
      [
        "1:57 页面里有讲师提示：“先让每桌猜一个天数再翻答案…” → 检查 <TrainerNote> 的标签是否成对；组件不要输出它的内容。",
      ]
    `);
  });
});

describe('heading-order', () => {
  test('headings that go down step by step and up at once pass', () => {
    const body = '<nav><h2>本页内容</h2></nav><h1>一</h1><h2>二</h2><h3>三</h3><h2>二</h2>';
    expect(said('heading-order', body)).toEqual([]);
  });

  test('a level left out, a second title, a page that begins below its title', () => {
    expect(said('heading-order', '<h1>一</h1><h3>三</h3><h1>又</h1>')).toMatchInlineSnapshot(`
      [
        "1:67 “三”是 3 级标题，前一个是 1 级 → 正文从二级标题（##）写起，下面用三级（###），不跳过。",
        "1:77 “又”是第二个一级标题 → 正文从二级标题（##）写起，下面用三级（###），不跳过。",
      ]
    `);
    expect(said('heading-order', '<h2>二</h2>')).toHaveLength(1);
  });
});

describe('empty-table-header', () => {
  test('a header with words passes, and so does an empty cell of the body', () => {
    const body = '<table><tr><th>项目</th></tr><tr><td></td></tr></table>';
    expect(said('empty-table-header', body)).toEqual([]);
  });

  test('a header without words', () => {
    const body = '<table><tr><th> </th><th><b>金额</b></th></tr></table>';
    expect(said('empty-table-header', body)).toMatchInlineSnapshot(`
      [
        "1:68 表头有一格是空的 → 给这一列起个名，如“项目”“指标”“客户”。",
      ]
    `);
  });
});

describe('duplicate-html-id', () => {
  test('ids of their own pass', () => {
    expect(said('duplicate-html-id', '<p id="a"></p><p id="b"></p>')).toEqual([]);
  });

  test('an id used twice', () => {
    expect(said('duplicate-html-id', '<p id="a"></p><p id="a"></p>')).toMatchInlineSnapshot(`
      [
        "1:71 id="a" 用了不止一次 → 课文里换一个锚点；组件里给 id 加上各自的前缀。",
      ]
    `);
  });
});

describe('dead-link', () => {
  test.each([
    [
      '/',
      '<a href="/lectures/l1/#ccc">甲</a><a href="lectures/l1/">乙</a><a href="#top" id="top">丙</a>',
    ],
    [
      '/',
      '<link href="/_astro/a.css?v=1"><a href="https://a.cn/x">外</a><a href="mailto:a@b.cn">信</a>',
    ],
    ['/training/', '<a href="/training/lectures/l1/">甲</a><a href="./">乙</a>'],
  ])('under %s: %s', (base, body) => {
    expect(said('dead-link', body, { base })).toEqual([]);
  });

  test('a page, an anchor and a file that are not there', () => {
    const body =
      '<a href="/lectures/l2/">甲</a><a href="/lectures/l1/#cccc">乙</a><a href="#nowhere">丙</a><img src="/a.png">';
    expect(said('dead-link', body)).toMatchInlineSnapshot(`
      [
        "1:57 /lectures/l2/ 指向不存在的 lectures/l2/index.html → 课文里用 <Ref to="条目#锚点"> 而不写网址；组件里用 pageUrl()。",
        "1:86 /lectures/l1/#cccc 的锚点 #cccc 不在 lectures/l1/index.html → 课文里用 <Ref to="条目#锚点"> 而不写网址；组件里用 pageUrl()。",
        "1:120 #nowhere 的锚点 #nowhere 不在 index.html → 课文里用 <Ref to="条目#锚点"> 而不写网址；组件里用 pageUrl()。",
        "1:144 /a.png 指向不存在的 a.png → 课文里用 <Ref to="条目#锚点"> 而不写网址；组件里用 pageUrl()。",
      ]
    `);
  });

  test('a link that forgets the path of the site', () => {
    expect(said('dead-link', '<a href="/lectures/l1/">甲</a>', { base: '/training/' }))
      .toMatchInlineSnapshot(`
      [
        "1:57 /lectures/l1/ 不以网站的路径 /training/ 开头 → 课文里用 <Ref to="条目#锚点"> 而不写网址；组件里用 pageUrl()。",
      ]
    `);
  });
});

describe('key-exposed', () => {
  const card = (visible: string, hidden: string, box = 'details class="q-key"'): string =>
    `<quiz-card><form>${visible}</form><${box}><summary>答案</summary>${hidden}</${box.split(' ')[0] ?? ''}></quiz-card>`;
  const why = '<div class="q-why"><p>收款只等时间经过，没有别的条件。</p></div>';

  test('a key that waits in its box passes', () => {
    expect(said('key-exposed', card('<p>哪一笔？</p>', why))).toEqual([]);
  });

  test('reasons beside the box, a box that is open', () => {
    expect(said('key-exposed', card(why, ''))).toMatchInlineSnapshot(`
      [
        "1:74 <div class="q-why"> 在 <details class="q-key"> 外面 → 答案和理由只放在收起的 <details class="q-key"> 里；题干和选项不要重复讲解的原话。",
      ]
    `);
    expect(said('key-exposed', card('', why, 'details open class="q-key"'))).toMatchInlineSnapshot(`
      [
        "1:81 “答案与理由”一打开页面就是展开的 → 答案和理由只放在收起的 <details class="q-key"> 里；题干和选项不要重复讲解的原话。",
      ]
    `);
    expect(said('key-exposed', card('', why, 'div class="q-key"'))).toHaveLength(1);
  });

  test('a reason that the question says aloud', () => {
    expect(said('key-exposed', card('<p>收款只等时间经过，没有别的条件。</p>', why)))
      .toMatchInlineSnapshot(`
      [
        "1:148 理由“收款只等时间经过，没有别的条件。”在题目里也看得到 → 答案和理由只放在收起的 <details class="q-key"> 里；题干和选项不要重复讲解的原话。",
      ]
    `);
  });
});
