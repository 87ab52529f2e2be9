import { describe, expect, test } from 'vitest';
import {
  NUMERIC,
  question,
  QUIZ,
  quizFile,
  said,
  SINGLE,
  TRUE_FALSE,
} from '../../testing/fixtures/course.ts';

const reasoned = (why: string): string =>
  quizFile(question('single', SINGLE.replace('还要等验收。', why)));

describe('empty-reason', () => {
  test('reasons of the course pass, and drafts are for another rule', () => {
    expect(said('empty-reason', { quiz: QUIZ })).toEqual([]);
    expect(said('empty-reason', { quiz: reasoned('（待写）') })).toEqual([]);
  });

  test.each([
    '错。',
    '不行。',
    '“对！！！”',
    '同上',
    '理由同上一项。',
    '货已发出，等客户验收合格。',
    '只等时间',
  ])('%s', (why) => {
    expect(said('empty-reason', { quiz: reasoned(why) })).toHaveLength(1);
  });

  test('in an explanation, in the feedback of a mistake, for both sides of a statement', () => {
    const quiz = quizFile(
      question('single', SINGLE, { explanation: '略。' }),
      question('true-false', TRUE_FALSE.replace('核销不消灭债权', '核销只是账面处理'), {
        id: 'l1-b',
        stem: '核销了就不能追。',
        explanation: '核销了就不能追',
      }),
      question('numeric', NUMERIC.replace('只算增加的天数', '错了'), { id: 'l1-c' }),
    );
    expect(said('empty-reason', { quiz })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:27:18 error “核销了就不能追”只是把旁边的话重复了一遍 → 写出选它的人为什么会这么想、错在哪里或对在哪里。",
        "ccc.yaml:31:7 error “核销只是账面处理。”与这道题里另一项的理由一样 → 写出选它的人为什么会这么想、错在哪里或对在哪里。",
        "ccc.yaml:52:19 error “错了。”没有说出理由 → 写出选它的人为什么会这么想、错在哪里或对在哪里。",
      ]
    `);
  });
});
