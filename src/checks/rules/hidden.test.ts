import { describe, expect, test } from 'vitest';
import { QUIZ, said } from '../../testing/fixtures/course.ts';

const inStem = (text: string): string => QUIZ.replace('哪一笔', `哪${text}一笔`);

describe('hidden-character', () => {
  test.each(['　', '\t', '😀', '👨‍👩‍👧', '❤️', '①', 'é', '—'])('%j passes', (text) => {
    expect(said('hidden-character', { quiz: inStem(text) })).toEqual([]);
  });

  test('a mark at the very beginning and line breaks of Windows pass', () => {
    const quiz = `\uFEFF${QUIZ.replaceAll('\n', '\r\n')}`;
    expect(said('hidden-character', { quiz })).toEqual([]);
  });

  test.each([
    '\u0000',
    '\u0007',
    '\u00A0',
    '\u00AD',
    '\u200B',
    '\u200D',
    '\u2028',
    '\u202E',
    '\u2060',
    '\uFEFF',
    '\uFFFD',
    '\uD800',
  ])('%j', (text) => {
    expect(said('hidden-character', { quiz: inStem(text) })).toHaveLength(1);
  });

  test('is told where it stands, in a file that does not parse too', () => {
    const quiz = QUIZ.replace('id: l1-ccc-a', 'id: l1-ccc-a\u200B').replace('rev: 1', 'rev: "1');
    expect(said('hidden-character', { quiz })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:3:17 error 这里有看不见的字符 U+200B → 把这个字符删掉（光标移到这里按退格键），需要空格就打普通的空格。",
      ]
    `);
  });
});

describe('html-in-question', () => {
  test.each(['<', ' < ', '<30', '`<b>`', '《b》'])('%s passes', (text) => {
    expect(said('html-in-question', { quiz: inStem(text) })).toEqual([]);
  });

  test.each(['<b>', '</td>', '<br/>', '<img src=x onerror=alert(1)>', '<SCRIPT>', '<!-- 注 -->'])(
    '%s',
    (text) => {
      expect(said('html-in-question', { quiz: inStem(text) })).toHaveLength(1);
    },
  );

  test('is told where it stands', () => {
    expect(said('html-in-question', { quiz: inStem('<br>') })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:9:12 error “<br>”会原样显示 → 加粗写 **…**，分段空一行，表格用 | 画；真要显示尖括号，就放进反引号里。",
      ]
    `);
  });
});
