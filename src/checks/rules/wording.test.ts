import { describe, expect, test } from 'vitest';
import { question, QUIZ, quizFile, said, SINGLE } from '../../testing/fixtures/course.ts';

const explained = (explanation: string): string =>
  quizFile(question('single', SINGLE, { explanation }));
const asked = (stem: string): string => quizFile(question('single', SINGLE, { stem }));

describe('option-letter', () => {
  test.each(['A 公司没有付款，B 项目也停了。', '选中合适的一项。', '评级为 A 的客户。'])(
    '%s',
    (text) => {
      expect(said('option-letter', { quiz: explained(text) })).toEqual([]);
    },
  );

  test.each([
    '选项 A 错在金额。',
    '选项B也行。',
    '所以 C 项不对。',
    '答案是 D。',
    '第二个选项太贵。',
  ])('%s', (text) => {
    expect(said('option-letter', { quiz: explained(text) })).toHaveLength(1);
  });

  test('is told where it stands, in whatever text', () => {
    const quiz = QUIZ.replace('还要等验收', '比选项 A 多了条件');
    expect(said('option-letter', { quiz })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:19:15 error “选项 A”说不清是哪一个：选项会打乱次序 → 写选项的内容，不写它的字母或位置。",
      ]
    `);
  });
});

describe('catch-all-option', () => {
  test('in an explanation it is a sentence like any other', () => {
    expect(said('catch-all-option', { quiz: explained('以上都对，才算闭环。') })).toEqual([]);
  });

  test('as an option it is not', () => {
    const quiz = QUIZ.replace('货已发出，等客户验收合格', '以上都不对');
    expect(said('catch-all-option', { quiz })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:18:15 warning 选项写了“以上都不对” → 换成一个真实的错误做法；几个都对时改成多选题。",
      ]
    `);
  });
});

describe('negative-stem', () => {
  test.each([
    '下面哪一笔**不**是应收账款？',
    '客户说不付，哪一句回应合适？',
    '哪一笔是应收账款，不是合同资产？',
  ])('%s', (stem) => {
    expect(said('negative-stem', { quiz: asked(stem) })).toEqual([]);
  });

  test('a negation that is easily overlooked', () => {
    expect(said('negative-stem', { quiz: asked('下面哪一笔不是应收账款？') }))
      .toMatchInlineSnapshot(`
      [
        "ccc.yaml:9:13 warning 题干用了否定：“哪一笔不是” → 改成正面问；非用否定不可时写成 **不**。",
      ]
    `);
  });
});

describe('unfinished', () => {
  test('finished texts pass', () => {
    expect(said('unfinished', {})).toEqual([]);
  });

  test('what the scaffold left', () => {
    expect(said('unfinished', { quiz: asked('（待写：问句）') })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:9:11 error 这里还是“（待写：问句）” → 把它换成正文。",
      ]
    `);
  });
});
