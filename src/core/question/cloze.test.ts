import { expect, test } from 'vitest';
import type { ClozeKeyed } from './cloze.ts';
import type { FormEntry } from './kind.ts';
import { keyForm, markForm, restoreForm } from './kinds.ts';
import { UNIT_FAMILIES } from '../text/units.ts';

const letter: ClozeKeyed = {
  type: 'cloze',
  blanks: {
    days: { accept: ['15天'], units: UNIT_FAMILIES.时间 },
    effect: { options: ['proof', 'stop'], key: 'proof' },
  },
};
const form = (days: string, effect: string): FormEntry[] => [
  ['blank:days', days],
  ['blank:effect', effect],
];

test('each blank counts alike', () => {
  expect(markForm(letter, form('十五日', 'proof'))?.marks).toEqual({
    score: 1,
    parts: { days: 'right', effect: 'right' },
  });
  expect(markForm(letter, form('十五日', 'stop'))?.marks).toEqual({
    score: 0.5,
    parts: { days: 'right', effect: 'wrong' },
  });
  expect(markForm(letter, form('半个月', 'stop'))?.marks.score).toBe(0);
});

test.each([
  ['', 'proof'],
  ['。', 'proof'],
  ['15天', ''],
  ['15天', 'gone'],
])('with “%s” and “%s” in the blanks there is nothing to mark yet', (days, effect) => {
  expect(markForm(letter, form(days, effect))).toBeNull();
});

test('the words are saved as typed, the choice by its id', () => {
  expect(markForm(letter, form(' 15 天 ', 'stop'))?.response).toEqual({
    days: '15 天',
    effect: 'stop',
  });
});

test('a saved blank or option that the question no longer has takes the whole answer off the page', () => {
  expect(restoreForm(letter, { days: '15天', effect: 'stop', old: 'x' })).toEqual([]);
  expect(restoreForm(letter, { days: '15天', effect: 'gone' })).toEqual([]);
});

test('the key fills every blank', () => {
  expect(keyForm(letter)).toEqual(form('15天', 'proof'));
});
