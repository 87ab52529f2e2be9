import { expect, test } from 'vitest';
import { citationNumber, citationsOf } from './citations.ts';

const body = `甲<Law id="b-2" />，乙<Stat id="x" />，再提甲<Law id="b-2" />，丙<Law
id="a-1" />`;

test('sources are numbered in the order of first mention, each once', () => {
  expect(citationsOf(body).map(({ id }) => id)).toEqual(['b-2', 'x', 'a-1']);
});

test('a law and a statistic with the same id are two sources', () => {
  expect(citationsOf('<Law id="x" /><Stat id="x" />')).toHaveLength(2);
});

test('a source that is not cited has no number', () => {
  expect(citationNumber(body, { collection: 'law', id: 'a-1' })).toBe(3);
  expect(citationNumber(body, { collection: 'figures', id: 'a-1' })).toBe(0);
});
