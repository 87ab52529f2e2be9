import { expect, test } from 'vitest';
import { traditionalOf } from './traditional.ts';

test('a text gets the traditional forms of its own characters, all of them', () => {
  expect(traditionalOf('应收账款')).toEqual({ 應: '应', 賬: '账', 帳: '账', 帐: '账' });
});

test('a text in which nothing was simplified needs none', () => {
  expect(traditionalOf('DSO 30')).toEqual({});
});

test('a traditional character that the text has is left alone', () => {
  expect(traditionalOf('干、乾')).not.toHaveProperty('乾');
  expect(traditionalOf('干')).toHaveProperty('乾');
});
