import { expect, test } from 'vitest';
import { cutAtBlanks } from './blanks.ts';

test('a text is cut at its blanks, in their order', () => {
  expect(cutAtBlanks('{{b-1}}和{{a}}。')).toEqual({ pieces: ['', '和', '。'], ids: ['b-1', 'a'] });
});

test('what is no blank stays in the text', () => {
  expect(cutAtBlanks('{a} {{A}} {{ a }}')).toEqual({ pieces: ['{a} {{A}} {{ a }}'], ids: [] });
});
