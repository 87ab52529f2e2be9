import { expect, test } from 'vitest';
import { answerKey, foldAll } from './answer-key.ts';
import { UNIT_FAMILIES } from './units.ts';

const none = (): Readonly<Record<string, string>> => ({});

test('accepted texts travel folded, each once, and nothing that is not needed with them', () => {
  expect(answerKey({ accept: ['三年', '3 年。', 'DSO'], patterns: [] }, none)).toEqual({
    accept: ['3年', 'dso'],
  });
});

test('the units of the family travel with the answer', () => {
  expect(answerKey({ accept: ['三年'], patterns: ['36个月.*'], units: '时间' }, none)).toEqual({
    accept: ['36个月'],
    patterns: ['36个月.*'],
    units: UNIT_FAMILIES.时间,
  });
});

test('traditional forms are asked for of every text that is compared', () => {
  const asked: string[] = [];
  const key = answerKey(
    { accept: ['应收'], patterns: ['款.*'], units: '时间' },
    (text) => {
      asked.push(text);
      return { 應: '应' };
    },
    ['坏账'],
  );
  expect(asked.join('')).toMatch(/^应收款\.\*坏账.*年.*个$/);
  expect(foldAll(['應收', '应收'], key)).toEqual(['应收']);
});
