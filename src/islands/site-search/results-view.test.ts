import { expect, test } from 'vitest';
import type { Run } from './excerpt.ts';
import type { Hit, HitPage } from './pagefind.ts';
import { loadViews, pageView } from './results-view.ts';

const line = (runs: Run[]) =>
  runs.map(({ text, marked }) => (marked ? `【${text}】` : text)).join('');

/** A page of sections `[heading, text]`; the first heading is its title. */
function pageOf(...sections: [string, string][]): HitPage {
  const words: string[] = [];
  const anchors = sections.map(([text, body], i) => {
    const location = words.length;
    words.push(...text, '. ', ...body);
    return { element: i === 0 ? 'h1' : 'h2', id: i === 0 ? '_top' : `s${i}`, text, location };
  });
  const title = sections[0]?.[0] ?? '';
  return {
    url: '/p/',
    meta: { title },
    content: '',
    raw_content: words.join('\u200B'),
    anchors,
    excerpt: `${title}. <mark>别</mark>处`,
    sub_results: [],
  };
}

test('shows every section with the phrase, marked in title, heading and text', () => {
  const view = pageView(
    pageOf(['账期', '导言'], ['账期的起算', '签收日'], ['别的', '无关'], ['宽限', '账期之后']),
    '课程',
    ['账期'],
  );
  expect(line(view.title)).toBe('【账期】');
  expect(view.sections.map(({ url, title, excerpt }) => [url, line(title), line(excerpt)])).toEqual(
    [
      ['/p/#s1', '【账期】的起算', '签收日'],
      ['/p/#s3', '宽限', '【账期】之后'],
    ],
  );
  expect([view.kind, view.excerpt]).toEqual(['课程', []]);
});

test('of many sections the three richest stay, in reading order', () => {
  const view = pageView(
    pageOf(['题', ''], ['一', '账期'], ['二', '账期账期'], ['三', '账期账期'], ['四', '账期账期']),
    '',
    ['账期'],
  );
  expect(view.sections.map(({ url }) => url)).toEqual(['/p/#s2', '/p/#s3', '/p/#s4']);
});

test('with the phrase above the first heading only, the page shows that passage', () => {
  const view = pageView(pageOf(['题', '账期是什么'], ['一', '无关']), '', ['账期']);
  expect([line(view.excerpt), view.sections]).toEqual(['【账期】是什么', []]);
});

test('without the phrase as written, the page shows what Pagefind marked', () => {
  const sub = (id: string, locations: number[]) => ({
    title: id,
    url: `/p/#${id}`,
    anchor: { element: id === '_top' ? 'h1' : 'h2', id, text: id, location: 0 },
    excerpt: `${id}. <mark>拖欠</mark>的信号`,
    locations,
  });
  const page = pageOf(['题', '正文']);
  expect(line(pageView(page, '', ['账期']).excerpt)).toBe('【别】处');
  const view = pageView({ ...page, sub_results: [sub('_top', [1]), sub('信号', [1, 2])] }, '', [
    '账期',
  ]);
  expect(view.sections.map(({ url, excerpt }) => [url, line(excerpt)])).toEqual([
    ['/p/#信号', '【拖欠】的信号'],
  ]);
});

test('a page without a title is called by its address', () => {
  expect(line(pageView({ ...pageOf(), meta: {} }, '', ['账期']).title)).toBe('/p/');
});

test('loads a batch with titles first and the kind of each page', async () => {
  const hit = (id: string, title: string): Hit => ({
    id,
    score: 1,
    data: () => Promise.resolve(pageOf([title, '账期'])),
  });
  const views = await loadViews([hit('a', '催款'), hit('b', '账期')], ['账期'], (id) => `${id} 类`);
  expect(views.map(({ title, kind }) => [line(title), kind])).toEqual([
    ['【账期】', 'b 类'],
    ['催款', 'a 类'],
  ]);
});
