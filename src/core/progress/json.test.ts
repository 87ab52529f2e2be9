import fc from 'fast-check';
import { expect, test } from 'vitest';
import { json } from '../../testing/arbitraries/progress.ts';
import { canonical, deeperThan, parseJson } from './json.ts';

test('names are put in order at every level, lists keep theirs', () => {
  expect(canonical({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
  expect(canonical(['b', 'a'])).toBe('["b","a"]');
});

test('a field named __proto__ is a field like any other', () => {
  const text = '{"__proto__":{"x":1},"a":2}';
  expect(canonical(parseJson(text) ?? null)).toBe(text);
});

test('the canonical text has the same value', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('a text that is not JSON gives undefined', () => {
  expect(parseJson('{"a":')).toBeUndefined();
  expect(parseJson('null')).toBeNull();
});

test('levels are counted in lists and objects', () => {
  expect(deeperThan('text', 0)).toBe(false);
  expect(deeperThan([], 0)).toBe(true);
  expect(deeperThan({ a: [1] }, 2)).toBe(false);
  expect(deeperThan({ a: [1] }, 1)).toBe(true);
});
