import { expect, test } from 'vitest';
import type { HitPage } from './pagefind.ts';
import { countPhrases, passage, sectionsOf } from './passages.ts';

/** As Pagefind writes it: words separated by U+200B, headings closed with a full stop. */
const page: HitPage = {
  url: '/training/lectures/terms/',
  meta: { title: '付款条款' },
  content: '',
  raw_content:
    '付款|条款|. |先|看|账|期|。 |起算|日|. |账|期|从|签收|日|起算|，|账|期|60 |天|。 |宽|限|. |余额 |&lt; |限额|。'.replaceAll(
      '|',
      '\u200B',
    ),
  anchors: [
    { element: 'h1', id: '_top', text: '付款条款', location: 0 },
    { element: 'figure', id: 'timeline', text: '图', location: 12 },
    { element: 'h2', id: '宽限', text: '宽限', location: 23 },
    { element: 'h2', id: 'start', text: '起算日', location: 8 },
  ],
  excerpt: '',
  sub_results: [],
};

test('cuts a page at its headings, in reading order, headings and entities resolved', () => {
  expect(sectionsOf(page)).toEqual([
    { url: '/training/lectures/terms/', heading: '', text: '先看账期。' },
    {
      url: '/training/lectures/terms/#start',
      heading: '起算日',
      text: '账期从签收日起算，账期60 天。',
    },
    {
      url: '/training/lectures/terms/#%E5%AE%BD%E9%99%90',
      heading: '宽限',
      text: '余额 < 限额。',
    },
  ]);
});

test('a page whose words are not separated has no sections to offer', () => {
  expect(sectionsOf({ ...page, raw_content: 'plain English text' })).toEqual([]);
  const { url, meta, content, anchors, excerpt, sub_results } = page;
  expect(sectionsOf({ url, meta, content, anchors, excerpt, sub_results })).toEqual([]);
});

test('counts phrases in text and heading', () => {
  const [top, start, grace] = sectionsOf(page);
  if (!top || !start || !grace) throw new Error('three sections expected');
  expect(countPhrases(top, ['账期', '起算'])).toBe(1);
  expect(countPhrases(start, ['账期', '起算'])).toBe(4);
  expect(countPhrases(grace, ['账期', '起算'])).toBe(0);
});

const filler = '一二三四五六七八九十'.repeat(12);

test('a passage begins with the sentence of the first phrase', () => {
  expect(passage(`${filler}。合同写清账期。${filler}`, ['账期'])).toMatch(
    /^合同写清账期。一二.*…$/u,
  );
});

test('far from the start of its sentence, it begins a little before the phrase', () => {
  const text = passage(`${filler}账期${filler}`, ['账期']);
  expect(text).toMatch(/^….{24}账期.*…$/u);
});

test('a short text is its own passage', () => {
  expect(passage('账期 60 天。', ['账期'])).toBe('账期 60 天。');
});

test('with the phrase in the heading only, the passage is the beginning', () => {
  expect(passage('从签收日起算。', ['账期'])).toBe('从签收日起算。');
});
