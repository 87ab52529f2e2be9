import { describe, expect, test } from 'vitest';
import type { Marks } from './kind.ts';
import { keyForm, markForm, restoreForm } from './kinds.ts';
import type { ShortKeyed } from './short.ts';

const period: ShortKeyed = {
  type: 'short',
  accept: ['3年', '诉讼时效'],
  patterns: ['满3年'],
  mistakes: [['2年', '20年'], ['1年']],
};

const type = (text: string): Marks | undefined => markForm(period, [['answer', text]])?.marks;

test.each(['三年', '3 年。', '《诉讼时效》', '满三年'])('%s is accepted', (text) => {
  expect(type(text)).toEqual({ score: 1, parts: { answer: 'right' } });
});

test('anything else is wrong', () => {
  expect(type('四年')).toEqual({ score: 0, parts: { answer: 'wrong' } });
});

describe('anticipated mistakes', () => {
  test.each([
    ['二十年', 0],
    ['一年。', 1],
  ])('%s is named by its place', (text, mistake) => {
    expect(type(text)).toEqual({ score: 0, parts: { answer: 'wrong' }, mistake });
  });

  test('one that is accepted is right', () => {
    const keyed = { ...period, mistakes: [['3年']] };
    expect(markForm(keyed, [['answer', '三年']])?.marks).toEqual({
      score: 1,
      parts: { answer: 'right' },
    });
  });
});

test.each(['', ' ', '？', '“”'])('“%s” is not an answer yet', (text) => {
  expect(type(text)).toBeUndefined();
});

test('what was typed is saved as typed, without the spaces around it', () => {
  expect(markForm(period, [['answer', ' 《三 年》 ']])?.response).toBe('《三 年》');
  expect(restoreForm(period, '《三 年》')).toEqual([['answer', '《三 年》']]);
});

test('the key is the first accepted answer', () => {
  expect(keyForm(period)).toEqual([['answer', '3年']]);
});
