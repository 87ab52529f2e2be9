import { expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';

test('a short line is shown whole, without its indentation', () => {
  expect(excerpt('    stem: 哪一笔？', 11)).toEqual({ shown: 'stem: 哪一笔？', caret: '      ^' });
});

test('a Chinese character takes two columns', () => {
  expect(excerpt('先对账,再付款', 4).caret).toBe('      ^');
});

test('of a long line the part around the place is shown', () => {
  const { shown, caret } = excerpt(`${'甲'.repeat(100)}!${'乙'.repeat(100)}`, 101);
  expect(shown).toBe(`…${'甲'.repeat(20)}!${'乙'.repeat(19)}…`);
  expect(caret).toBe(`${' '.repeat(41)}^`);
});

test('a place behind a shortened line is shown from its start', () => {
  expect(excerpt('<h1>', 4498)).toEqual({ shown: '<h1>', caret: '^' });
});
