import { expect, test } from 'vitest';
import { compareCells } from './cell-order.ts';

const sorted = (...cells: string[]) => cells.toSorted(compareCells);

test.each([
  [['1,890', '1,240', '310', '20']],
  [['65.6%', '16.4%', '7.9%']],
  [['1,476.7 万', '980 万', '12 万']],
  [['12', '0', '−8', '-20']],
  [['约 90 天', '45 天', '≤15 天', '3 天']],
])('%j are numbers', (largestFirst) => {
  const mixed = [...largestFirst.slice(1), largestFirst[0] ?? ''];
  expect(sorted(...mixed)).toEqual(largestFirst.toReversed());
});

test('ranges of days go by where they begin', () => {
  expect(sorted('91–180 天', '1–30 天', '31–60 天')).toEqual(['1–30 天', '31–60 天', '91–180 天']);
});

test('words go by their sound, the numbers in them by value', () => {
  expect(sorted('乙', '甲', '丙')).toEqual(['丙', '甲', '乙']);
  expect(sorted('第 10 周', '第 2 周')).toEqual(['第 2 周', '第 10 周']);
});

test('dates of one year go by month and day', () => {
  expect(sorted('2026-11-02', '2026-04-27', '2026-04-03')).toEqual([
    '2026-04-03',
    '2026-04-27',
    '2026-11-02',
  ]);
  expect(sorted('6 月 15 日', '6 月 2 日')).toEqual(['6 月 2 日', '6 月 15 日']);
});

test('numbers come before words, and what has no value last', () => {
  const cells = ['—', '无', '30', '7'];
  expect(sorted(...cells)).toEqual(['7', '30', '无', '—']);
  expect(cells.toSorted((one, other) => compareCells(one, other, -1))).toEqual([
    '无',
    '30',
    '7',
    '—',
  ]);
});

test('tiers of age run from what is not due to the open end', () => {
  const tiers = ['未逾期', '1–30', '31–60', '61–90', '91–180', '181–365', '超过 365'];
  expect(sorted(...tiers.toReversed())).toEqual(tiers);
  expect(tiers.toSorted((one, other) => compareCells(one, other, -1))).toEqual(tiers.toReversed());
  expect(sorted('>180 天', '未到期', '91–180 天', '180')).toEqual([
    '未到期',
    '91–180 天',
    '180',
    '>180 天',
  ]);
});

test('units count: a share, ten thousands, a hundred millions, money', () => {
  expect(sorted('0.40', '25%', '3.0', '5‰')).toEqual(['5‰', '25%', '0.40', '3.0']);
  expect(sorted('1.2 亿', '980 万', '35 万', '8,000')).toEqual([
    '8,000',
    '35 万',
    '980 万',
    '1.2 亿',
  ]);
  expect(sorted('¥1,200', '￥980', '−¥5')).toEqual(['−¥5', '￥980', '¥1,200']);
  expect(sorted('+8.3%', '−25%', '+11.1%')).toEqual(['−25%', '+8.3%', '+11.1%']);
});

test('only a comma before three digits groups them', () => {
  expect(sorted('2027', '2026，120 家')).toEqual(['2026，120 家', '2027']);
  expect(sorted('13 户', '12，345 户')).toEqual(['12，345 户', '13 户']);
  expect(sorted('900', '12,34')).toEqual(['12,34', '900']);
});
