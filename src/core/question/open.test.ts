import { expect, test } from 'vitest';
import type { FormEntry } from './kind.ts';
import { markForm, restoreForm } from './kinds.ts';

const keyed = { type: 'open', rubric: { date: 2, amount: 1, polite: 1 } } as const;

const draft = (text: string, ...met: string[]): FormEntry[] => [
  ['answer', text],
  ...met.map((id): FormEntry => ['met', id]),
];

test('the score is the marks of the lines met, of all marks', () => {
  expect(markForm(keyed, draft('请在 5 日前付款。', 'date', 'polite'))?.marks).toEqual({
    score: 3 / 4,
    parts: { date: 'right', amount: 'missed', polite: 'right' },
  });
});

test('a draft not marked yet earns nothing', () => {
  expect(markForm(keyed, draft('请付款。'))?.marks.score).toBe(0);
});

test('without a draft there is nothing to mark, whatever is ticked', () => {
  expect(markForm(keyed, draft(' \n', 'date'))).toBeNull();
  expect(restoreForm(keyed, { text: ' ', met: ['date'] })).toEqual([]);
});

test('the lines met are saved in the order of the rubric, each once', () => {
  const form = draft('请付款。', 'polite', 'date', 'date');
  expect(markForm(keyed, form)?.response).toEqual({ text: '请付款。', met: ['date', 'polite'] });
});

test('a draft outlives its rubric: lines that have gone are left out', () => {
  const saved = { text: '请付款。', met: ['date', 'removed'] };
  expect(restoreForm(keyed, saved)).toEqual(draft('请付款。', 'date'));
  expect(restoreForm(keyed, { text: '请付款。' })).toEqual(draft('请付款。'));
  expect(restoreForm(keyed, { text: '请付款。', met: [['date']] })).toEqual(draft('请付款。'));
});
