import { describe, expect, test } from 'vitest';
import { question, QUIZ, quizFile, said, SINGLE } from '../../testing/fixtures/course.ts';

const short = (accept: string): string => quizFile(question('short', `accept: ${accept}`));

describe('eaten-text', () => {
  test.each([
    [
      'comments of their own line, and behind what is no text',
      QUIZ.replace('rev: 1', 'rev: 1 # 首版\n    # 以后再改'),
    ],
    ['a sign inside a block', QUIZ.replace('stem: 哪一笔', 'stem: |\n      # 号合同里，哪一笔')],
    ['a sign without a space before it', QUIZ.replace('哪一笔', '哪#一笔')],
    ['a list in brackets with spaces', short('[三年, 三十六个月]')],
    ['numbers in brackets', short('[3,4]')],
  ])('%s passes', (_, quiz) => {
    expect(said('eaten-text', { quiz })).toEqual([]);
  });

  test('half a stem that became a comment', () => {
    const quiz = QUIZ.replace('哪一笔是应收账款？', '合同 #3 的应收是哪一笔？');
    expect(said('eaten-text', { quiz })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:9:11 error “#”后面的“3 的应收是哪一笔？”被当成了注释 → 一行一个字段，一行一项；文字里有 # 时，用 | 另起一行写；句子里的逗号用全角“，”。",
      ]
    `);
  });

  test('an answer that a half-width comma made two', () => {
    expect(said('eaten-text', { quiz: short('[起诉,或者申请仲裁]') })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:12:17 error 半角逗号把一句话分成了两项：“起诉”和“或者申请仲裁” → 一行一个字段，一行一项；文字里有 # 时，用 | 另起一行写；句子里的逗号用全角“，”。",
      ]
    `);
  });

  test('commas elsewhere: a stray field in braces, half-width in a block', () => {
    const quiz = quizFile(
      question('single', SINGLE, { stem: '|\n  成立,除非甲通知乙？' }),
      question('true-false', 'answer: true\nwhy: { true: 成立,除非甲通知乙, false: 错 }', {
        id: 'l1-b',
      }),
    );
    expect(said('eaten-text', { quiz })).toEqual([]);
    expect(said('half-width', { quiz })).toHaveLength(1);
    expect(said('schema', { quiz })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:31:21 error 半角逗号吃掉了后半句：“除非甲通知乙”被当成了一个字段 → 不要用 {…} 的写法，改成一行一个字段；句子里的逗号用全角“，”",
      ]
    `);
  });
});
