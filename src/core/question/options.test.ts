import { describe, expect, test } from 'vitest';
import { markForm, restoreForm, type Keyed } from './kinds.ts';

const questions: [type: string, keyed: Keyed, key: string, other: string][] = [
  ['single', { type: 'single', options: ['a', 'b', 'c'], keys: ['b'] }, 'b', 'c'],
  [
    'true-false',
    { type: 'true-false', options: ['true', 'false'], keys: ['false'] },
    'false',
    'true',
  ],
];

describe.each(questions)('%s', (_type, keyed, key, other) => {
  test('the key earns full marks', () => {
    const marks = { score: 1, parts: { [key]: 'right' } };
    expect(markForm(keyed, [['answer', key]])?.marks).toEqual(marks);
  });

  test('any other option earns nothing, and the key is named as missed', () => {
    const marks = { score: 0, parts: { [other]: 'wrong', [key]: 'missed' } };
    expect(markForm(keyed, [['answer', other]])?.marks).toEqual(marks);
  });

  test('two options at once are no answer', () => {
    const both = [key, other];
    expect(
      markForm(
        keyed,
        both.map((id) => ['answer', id]),
      ),
    ).toBeNull();
    expect(restoreForm(keyed, both)).toEqual([]);
  });

  test('a saved option that the question no longer has is not shown', () => {
    expect(restoreForm(keyed, ['removed'])).toEqual([]);
    expect(restoreForm(keyed, [key, 'removed'])).toEqual([]);
  });
});
