import { expect, test } from 'vitest';
import type { Hit } from './pagefind.ts';
import { byScoreOf, inAll, titlesFirst } from './rank.ts';

const hit = (id: string, score = 1): Hit => ({
  id,
  score,
  data: () => Promise.reject(new Error()),
});
const ids = (hits: Hit[]) => hits.map(({ id }) => id);

test('a page must be in every list', () => {
  expect(
    ids(
      inAll([
        [hit('a'), hit('b'), hit('c')],
        [hit('c'), hit('a')],
      ]),
    ),
  ).toEqual(['a', 'c']);
  expect(ids(inAll([[hit('a')]]))).toEqual(['a']);
  expect(inAll([[hit('a')], []])).toEqual([]);
  expect(inAll([])).toEqual([]);
});

test('hits take the order of the scores in another list', () => {
  const loose = [hit('a', 2), hit('b', 9), hit('c', 5)];
  expect(ids(byScoreOf(loose, [hit('a'), hit('c'), hit('b')]))).toEqual(['b', 'c', 'a']);
});

test('a page without a score elsewhere comes last', () => {
  expect(ids(byScoreOf([hit('a', 2)], [hit('x'), hit('a')]))).toEqual(['a', 'x']);
});

test('pages with a phrase in the title, in any case, come first; the rest keep their order', () => {
  const page = (title: string) => ({ meta: { title } });
  const pages = ['催款函', 'RPM', 'dso 法', '账龄', '影响 DSO 的因素'].map(page);
  expect(titlesFirst(pages, ['DSO', '回款']).map(({ meta }) => meta.title)).toEqual([
    'dso 法',
    '影响 DSO 的因素',
    '催款函',
    'RPM',
    '账龄',
  ]);
});
