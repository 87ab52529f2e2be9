import { expect, test } from 'vitest';
import { isTextList, isTextRecord, own, valuesOf } from './kind.ts';

test('the values under one name come in document order', () => {
  const entries = [
    ['b', '1'],
    ['a', '2'],
    ['b', '3'],
  ] as const;
  expect(valuesOf(entries, 'b')).toEqual(['1', '3']);
  expect(valuesOf(entries, 'c')).toEqual([]);
});

test('a table holds what was put into it, not what every object answers to', () => {
  expect(own({ a: 1 }, 'a')).toBe(1);
  expect(own<unknown>({ a: 1 }, 'constructor')).toBeUndefined();
  expect(own<unknown>({ a: 1 }, '__proto__')).toBeUndefined();
});

test.each([
  [[], true],
  [['a', ''], true],
  [['a', 5], false],
  ['a', false],
  [{ 0: 'a', length: 1 }, false],
  [null, false],
])('%j is a list of texts: %s', (value, is) => {
  expect(isTextList(value)).toBe(is);
});

test.each([
  [{}, true],
  [{ a: 'b' }, true],
  [{ a: 'b', c: 5 }, false],
  [['a'], false],
  ['a', false],
  [null, false],
  [undefined, false],
])('%j is a record of texts: %s', (value, is) => {
  expect(isTextRecord(value)).toBe(is);
});
