import { expect, test } from 'vitest';
import { countKinds, lookUp, ofKind } from './look-up.ts';
import type { Hit } from './pagefind.ts';
import { parseQuery } from './query.ts';

const PAGE = {
  url: '/',
  meta: {},
  content: '打电话催对方付款；客户拖欠的十大信号；回款率',
  anchors: [],
  excerpt: '',
  sub_results: [],
};
const hit = (id: string, score = 1, content = PAGE.content): Hit => ({
  id,
  score,
  data: () => Promise.resolve({ ...PAGE, content }),
});
const ids = (hits: Hit[]) => hits.map(({ id }) => id);

async function found(typed: string, answers: Record<string, Hit[]>) {
  const query = parseQuery(typed);
  if (!query) throw new Error(`${typed} asks nothing`);
  const { exact, near } = await lookUp(
    { search: (term) => Promise.resolve(answers[term] ?? []) },
    query,
  );
  return { exact: ids(exact), near: ids(near) };
}

test('enough phrase hits stand alone, in the order of the loose scores', async () => {
  expect(
    await found('账期', {
      '"账期"': [hit('a'), hit('b'), hit('c')],
      账期: [hit('c', 9), hit('noise', 8, '台账与期限'), hit('a', 7), hit('b', 3)],
    }),
  ).toEqual({ exact: ['c', 'a', 'b'], near: [] });
});

test('few phrase hits are followed by near ones, none of them twice', async () => {
  expect(
    await found('电话催款', {
      '"电话催款"': [hit('a')],
      电话催款: [hit('a', 9), hit('x', 5), hit('y', 4)],
    }),
  ).toEqual({ exact: ['a'], near: ['x', 'y'] });
});

test('without a phrase hit only near ones are left', async () => {
  expect(await found('客户拖欠十大信号', { 客户拖欠十大信号: [hit('x', 5)] })).toEqual({
    exact: [],
    near: ['x'],
  });
});

test('of several phrases a page must have all', async () => {
  expect(
    await found('催款 电话', {
      '"催款"': [hit('a'), hit('b')],
      '"电话"': [hit('b'), hit('c')],
      '催款 电话': [hit('b', 3), hit('a', 2)],
    }),
  ).toEqual({ exact: ['b'], near: ['a'] });
});

test('near hits stop where they turn into noise', async () => {
  const many = Array.from({ length: 40 }, (_, i) => hit(`n${i}`, 40 - i));
  const { near } = await found('回款率', { 回款率: many });
  expect(near).toHaveLength(10);
  expect(near[0]).toBe('n0');
});

test('a near page lacks no letter of the query', async () => {
  const answers = {
    火锅底料dso: [hit('a', 3, '底价的材料 DSO'), hit('b', 2, '火锅的底价与材料，DSO')],
  };
  expect((await found('火锅底料dso', answers)).near).toEqual(['b']);
});

const kinds: Record<string, string> = { a: '课程', b: '案例', c: '课程' };
const kindOf = (id: string) => kinds[id] ?? '';
const mixed = { exact: [hit('a'), hit('b')], near: [hit('c'), hit('home')] };

test('a kind keeps its own pages, exact and near', () => {
  const { exact, near } = ofKind(mixed, '课程', kindOf);
  expect([ids(exact), ids(near)]).toEqual([['a'], ['c']]);
});

test('no kind keeps everything', () => {
  expect(ofKind(mixed, '', kindOf)).toEqual(mixed);
});

test('counts what is shown for each kind, exact and near together', () => {
  expect(Object.fromEntries(countKinds(mixed, kindOf))).toEqual({ 课程: 2, 案例: 1, '': 1 });
});
