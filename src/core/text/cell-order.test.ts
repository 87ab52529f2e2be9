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
  const cells = ['—', '未到期', '30', '7'];
  expect(sorted(...cells)).toEqual(['7', '30', '未到期', '—']);
  expect(cells.toSorted((one, other) => compareCells(one, other, -1))).toEqual([
    '未到期',
    '30',
    '7',
    '—',
  ]);
});

test('a year and a comma between words are not thousands', () => {
  expect(compareCells('12，见附表', '13')).toBeLessThan(0);
});
