import { expect, test } from 'vitest';
import { parseQuery } from './query.ts';

test('one word is one phrase', () => {
  expect(parseQuery(' 账期 ')).toEqual({ phrases: ['账期'], loose: '账期' });
});

test('spaces of both widths separate phrases', () => {
  expect(parseQuery('催款　电话 DSO')?.phrases).toEqual(['催款', '电话', 'DSO']);
});

test.each(['"DSO 法"', '“DSO 法”', '「DSO 法」', '『DSO 法』'])('%s stays together', (quoted) => {
  expect(parseQuery(`${quoted} 怎么算`)).toEqual({
    phrases: ['DSO 法', '怎么算'],
    loose: 'DSO 法 怎么算',
  });
});

test('a quote without its partner is ignored', () => {
  expect(parseQuery('"账期')?.phrases).toEqual(['账期']);
});

test('no phrase holds a quote, which Pagefind would misread', () => {
  for (const typed of ['"', '账"期', '“账期"”', '""账期""']) {
    for (const phrase of parseQuery(typed)?.phrases ?? []) expect(phrase).not.toMatch(/["“”]/);
  }
});

test('full-width letters and digits are the same as plain ones', () => {
  expect(parseQuery('ＤＳＯ　９０天')?.phrases).toEqual(['DSO', '90天']);
});

test('a phrase typed twice is looked up once', () => {
  expect(parseQuery('账期 账期')?.phrases).toEqual(['账期']);
});

test.each(['', '  ', '，。', '""', '/ -'])('%o asks nothing', (typed) => {
  expect(parseQuery(typed)).toBeUndefined();
});
