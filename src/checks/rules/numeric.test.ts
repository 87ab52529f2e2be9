import { describe, expect, test } from 'vitest';
import { NUMERIC, question, QUIZ, quizFile, said, SINGLE } from '../../testing/fixtures/course.ts';

const numeric = (fields: string, more?: Record<string, string>): string =>
  quizFile(question('numeric', fields, more));

describe('bad-formula', () => {
  test('a formula that agrees with the answer worked out by hand passes', () => {
    const fields = NUMERIC.replace('  unit:', '  value: 214.8\n  unit:');
    expect(said('bad-formula', { quiz: numeric(fields) })).toEqual([]);
  });

  test('a formula that disagrees with it', () => {
    const fields = NUMERIC.replace('  unit:', '  value: 241.8\n  unit:');
    expect(said('bad-formula', { quiz: numeric(fields) })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:17:14 error 手算的答案是 241.8，公式用第一组数算出 214.8 → 两个里有一个错了：重新手算，再改公式或 value",
      ]
    `);
  });

  test('formulas that can not be worked out, each at its place', () => {
    const fields = NUMERIC.replace('days: 68', 'days: 68\n  - sales: 9800')
      .replace('- 60)', '- 60')
      .replace('365 * days', '365 * days * avg(1)');
    expect(said('bad-formula', { quiz: numeric(fields) })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:17:16 error 第 1 组数：公式“sales / 365 * (days - 60”：读不懂：Parenthesis ) expected (char 25) → 只用本题 variables 里的变量、数字、+ - * / ^ ( ) 和 round、min、max、abs、sqrt；再核对手算的 value。",
        "ccc.yaml:22:18 error 第 1 组数：公式“sales / 365 * days * avg(1)”：没有函数 avg，可用 round、min、max、abs、sqrt → 只用本题 variables 里的变量、数字、+ - * / ^ ( ) 和 round、min、max、abs、sqrt；再核对手算的 value。",
      ]
    `);
  });

  test('a variable that one row lacks', () => {
    const fields = NUMERIC.replace('days: 68', 'days: 68\n  - sales: 7300');
    expect(said('bad-formula', { quiz: numeric(fields) })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:17:16 error 第 2 组数：公式“sales / 365 * (days - 60)”：没有变量 days，本题的变量是 sales → 只用本题 variables 里的变量、数字、+ - * / ^ ( ) 和 round、min、max、abs、sqrt；再核对手算的 value。",
        "ccc.yaml:22:18 error 第 2 组数：公式“sales / 365 * days”：没有变量 days，本题的变量是 sales → 只用本题 variables 里的变量、数字、+ - * / ^ ( ) 和 round、min、max、abs、sqrt；再核对手算的 value。",
      ]
    `);
  });
});

describe('mistake-accepted', () => {
  test('a mistake that leads elsewhere passes', () => {
    expect(said('mistake-accepted', { quiz: numeric(NUMERIC) })).toEqual([]);
  });

  test('a mistake that is marked as right', () => {
    const fields = NUMERIC.replace(
      'formula: sales / 365 * days',
      'formula: sales / 364 * (days - 60)',
    );
    expect(said('mistake-accepted', { quiz: numeric(fields) })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:21:18 error 第 1 组数下，错误公式 sales / 364 * (days - 60) 得 215.4，答案是 214.8，在容差 1.074 之内 → 换一组数、缩小容差，或者换一个错误公式。",
      ]
    `);
  });
});

describe('bad-placeholder', () => {
  test('variables, the answer and sums in any text pass', () => {
    const stem = '|\n  {sales} 万元，{= sales / 365 | 2}，答案 {answer}？';
    expect(said('bad-placeholder', { quiz: numeric(NUMERIC, { stem }) })).toEqual([]);
  });

  test('a name that is no variable, in each text', () => {
    const fields = NUMERIC.replace('feedback: 只', 'feedback: 减 {dayz}，只');
    const quiz = numeric(fields, {
      stem: '到 {day} 天？',
      hint: '用 {= sales / } 算',
      explanation: '得 { answer }。',
    });
    expect(said('bad-placeholder', { quiz })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:9:11 error 公式“day”：没有变量 day，本题的变量是 sales、days、answer → 变量写 {sales}，算式写 {= sales / 365 | 2}；名字要在 variables 里。只有计算题会代入。",
        "ccc.yaml:10:18 error 花括号写法不对：“得 { answer }。”。变量写 {sales}，算式写 {= sales / 365 | 2} → 变量写 {sales}，算式写 {= sales / 365 | 2}；名字要在 variables 里。只有计算题会代入。",
        "ccc.yaml:12:11 error 公式“sales /”：读不懂：Unexpected end of expression (char 8) → 变量写 {sales}，算式写 {= sales / 365 | 2}；名字要在 variables 里。只有计算题会代入。",
        "ccc.yaml:23:19 error 公式“dayz”：没有变量 dayz，本题的变量是 sales、days、answer → 变量写 {sales}，算式写 {= sales / 365 | 2}；名字要在 variables 里。只有计算题会代入。",
      ]
    `);
  });

  test('a formula that fails is not blamed on the texts', () => {
    const quiz = numeric(NUMERIC.replace('- 60)', '- 60'), { explanation: '得 {answer}。' });
    expect(said('bad-placeholder', { quiz })).toEqual([]);
  });

  test('braces in a question that fills nothing in', () => {
    const quiz = quizFile(question('single', SINGLE, { stem: '{sales} 万元是什么？' }));
    expect(said('bad-placeholder', { quiz })).toMatchInlineSnapshot(`[]`);
    expect(said('bad-placeholder', { quiz: QUIZ })).toEqual([]);
  });
});
