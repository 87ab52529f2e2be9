import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fill, outcome, readLabels } from './labels.ts';
import type { Hit } from './pagefind.ts';

const component = new URL('../../components/overrides/Search.astro', import.meta.url);
const attributes = readFileSync(component, 'utf8').matchAll(/'data-(\w+)':[^']*'([^']*)'/g);
const labels = readLabels(
  Object.fromEntries([...attributes].map(([, name = '', text]) => [name, text])),
);

const hits = (count: number): Hit[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `${i}`,
    score: 1,
    data: () => Promise.reject(new Error()),
  }));
const found = (exact: number, near: number) => ({ exact: hits(exact), near: hits(near) });
const say = (all: [number, number], shown = all, kind = '', online = true) =>
  outcome(labels, { all: found(...all), shown: found(...shown), kind, q: '火锅', online });

test('says how many were found', () => {
  expect(say([27, 0])).toBe('找到 27 条');
  expect(say([2, 10])).toBe('找到 2 条');
});

test('says so when nothing matches as written', () => {
  expect(say([0, 4])).toBe('没有完全匹配，以下是 4 条相近结果');
});

test('says that nothing was found, and for what', () => {
  expect(say([0, 0])).toBe('没有找到“火锅”。少打几个字，或换个说法再试。');
});

test('does not claim to have looked everywhere while there is no network', () => {
  expect(say([0, 0], [0, 0], '', false)).toBe(
    '没有找到“火锅”。现在没有网络，也可能是索引没有取全。',
  );
  expect(say([3, 0], [3, 0], '', false)).toBe('找到 3 条');
});

test('says where the hits are when the chosen kind has none', () => {
  expect(say([3, 0], [0, 0], '案例')).toBe('“案例”里没有，其他类别有 3 条。');
});

test('a label that is missing is named', () => {
  expect(() => readLabels({ found: '找到 {n} 条' })).toThrowErrorMatchingInlineSnapshot(
    `[Error: <site-search> has no data-near: give it one in Search.astro.]`,
  );
});

test('what the reader typed is put in as it is', () => {
  expect(fill('没有找到“{q}”', { q: '{n} $& $1' })).toBe('没有找到“{n} $& $1”');
  expect(fill('{x}', {})).toBe('{x}');
});
