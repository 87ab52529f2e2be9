import { expect, test } from 'vitest';
import { lawTitle } from './law-title.ts';

test('marks of a name within a name become single', () => {
  expect(lawTitle({ name: '关于适用《民法典》的解释', article: '第 2 条' })).toBe(
    '《关于适用〈民法典〉的解释》第 2 条',
  );
});

test('a whole document has no article', () => {
  expect(lawTitle({ name: '商事调解条例', article: '' })).toBe('《商事调解条例》');
});
