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
        "ccc.yaml:17:16 error 第 1 组数：公式“sales / 365 * (days - 60”：读不懂：括号没有配对 → 只用本题 variables 里的变量、数字、+ - * / ^ ( ) 和 round、min、max、abs、sqrt；再核对手算的 value。",
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

describe('mistake-accepted, of mistakes that lead to one value', () => {
  const twice = (formula: string, more = ''): string =>
    numeric(
      NUMERIC.replace('days: 68', `days: 68${more}`) +
        `  - formula: ${formula}\n    feedback: 别的错。\n`,
    );

  test('each with a value of its own passes', () => {
    expect(said('mistake-accepted', { quiz: twice('sales * days') })).toEqual([]);
  });

  test('the same value, in the second row alone', () => {
    const quiz = twice(
      'sales / 365 * (days + days2)',
      '\n    days2: 1\n  - sales: 1\n    days: 90\n    days2: 0',
    );
    expect(said('mistake-accepted', { quiz })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:27:18 error 第 2 组数下，错误公式 sales / 365 * (days + days2) 得 0.2，与前面的 sales / 365 * days 分不开，学员看到的是前一条的反馈 → 换一组数，让每一种错误得出不同的数；或者合并、删去一条。",
      ]
    `);
  });
});

describe('bad-formula, of the answer with all its digits', () => {
  const off = (round: number, tolerance: string): string[] =>
    said('bad-formula', {
      quiz: numeric(NUMERIC.replace('round: 1', `round: ${round}`).replace('0.5%', tolerance)),
    });

  test('is accepted within the tolerance', () => {
    expect([...off(0, '0.5'), ...off(1, '0.05'), ...off(2, '0.5%')]).toEqual([]);
  });

  test('is refused by a narrower one', () => {
    expect(off(0, '0.1')).toMatchInlineSnapshot(`
      [
        "ccc.yaml:19:18 error 第 1 组数下，没有四舍五入的答案 214.794521 会判错：它与 215 的差大于容差 0.1 → 加大容差，至少是保留位数的半个单位（保留整数用 0.5），或者多保留几位小数。",
      ]
    `);
  });
});

describe('numeric-sense', () => {
  const STEM = { stem: '赊销 {sales}，天数 {days}，多占多少万元？' };
  const sense = (fields: string, stem: Record<string, string> = STEM): string[] =>
    said('numeric-sense', { quiz: numeric(fields, stem) });

  test('variables that the stem gives, also inside a sum, pass', () => {
    expect(sense(NUMERIC)).toEqual([]);
    expect(
      sense(NUMERIC, { stem: '每天 {= max(sales, 1) / 365 | 2}，{days} 天，多少万元？' }),
    ).toEqual([]);
  });

  test('one that only a mistake or a text uses passes', () => {
    const fields = NUMERIC.replace('days: 68', 'days: 68\n    top: 2\n    low: 1')
      .replace('365 * days', '365 * days * top')
      .replace('feedback: 只', 'feedback: 减 {low}，只');
    expect(sense(fields)).toEqual([]);
  });

  test('one that the stem does not give, one that nothing uses', () => {
    const fields = NUMERIC.replace('days: 68', 'days: 68\n    rate: 2');
    expect(sense(fields, { stem: '天数 {days}，多少万元？' })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:13:9 warning 公式用到 sales，题干里没有 {sales}：学员不知道这一组的数 → 公式里的变量都要在题干里用 {变量} 给出；容差不超过答案的 10%。",
        "ccc.yaml:15:9 warning 变量 rate 哪里也没有用到 → 删去它，或者在题干和公式里用它。",
      ]
    `);
  });

  test('rows that are the same, whatever the order of their names', () => {
    const fields = NUMERIC.replace('days: 68', 'days: 68\n  - days: 68\n    sales: 9800');
    expect(sense(fields)).toMatchInlineSnapshot(`
      [
        "ccc.yaml:15:9 warning 第 2 组数与第 1 组一样 → 换一组数，或者删去。",
      ]
    `);
  });

  test('a tolerance of more than a tenth of the answer of some row', () => {
    const rows = NUMERIC.replace('days: 68', 'days: 68\n  - sales: 9800\n    days: 61');
    expect(sense(rows.replace('0.5%', '10%'))).toEqual([]);
    expect([...sense(rows.replace('0.5%', '11%')), ...sense(rows.replace('0.5%', '3'))])
      .toMatchInlineSnapshot(`
      [
        "ccc.yaml:21:18 warning 第 1 组数下，容差 23.628 超过答案 214.8 的 10% → 缩小容差；答案太小时多保留一位小数。",
        "ccc.yaml:21:18 warning 第 2 组数下，容差 3 超过答案 26.8 的 10% → 缩小容差；答案太小时多保留一位小数。",
      ]
    `);
  });

  test('a formula that fails is left to bad-formula', () => {
    expect(sense(NUMERIC.replace('- 60)', '- 60'))).toEqual([]);
  });
});

describe('bad-placeholder', () => {
  test('variables, the answer and sums in any text pass', () => {
    const stem = '|\n  {sales} 万元，{= sales / 365 | 2}？';
    const explanation = '答案 {answer}，一半 {= answer / 2}。';
    expect(said('bad-placeholder', { quiz: numeric(NUMERIC, { stem, explanation }) })).toEqual([]);
  });

  test('the answer in what is read before answering, and braces of full width', () => {
    const quiz = numeric(NUMERIC, {
      stem: '是 {answer} 万元吗？',
      hint: '一半是 {= answer / 2}',
      explanation: '得 ｛answer｝。',
    });
    expect(said('bad-placeholder', { quiz })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:9:11 error “{answer}”在作答前就把答案给了学员 → 变量写 {sales}，算式写 {= sales / 365 | 2}，花括号用半角；名字要在 variables 里。{answer} 只用在讲解和反馈里。只有计算题会代入。",
        "ccc.yaml:10:18 error “｛answer｝”用了全角花括号，不会代入 → 变量写 {sales}，算式写 {= sales / 365 | 2}，花括号用半角；名字要在 variables 里。{answer} 只用在讲解和反馈里。只有计算题会代入。",
        "ccc.yaml:12:11 error “{= answer / 2}”在作答前就把答案给了学员 → 变量写 {sales}，算式写 {= sales / 365 | 2}，花括号用半角；名字要在 variables 里。{answer} 只用在讲解和反馈里。只有计算题会代入。",
      ]
    `);
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
        "ccc.yaml:9:11 error 公式“day”：没有变量 day，本题的变量是 sales、days、answer → 变量写 {sales}，算式写 {= sales / 365 | 2}，花括号用半角；名字要在 variables 里。{answer} 只用在讲解和反馈里。只有计算题会代入。",
        "ccc.yaml:10:18 error 花括号写法不对：“得 { answer }。”。变量写 {sales}，算式写 {= sales / 365 | 2} → 变量写 {sales}，算式写 {= sales / 365 | 2}，花括号用半角；名字要在 variables 里。{answer} 只用在讲解和反馈里。只有计算题会代入。",
        "ccc.yaml:12:11 error 公式“sales /”：读不懂：意外的结尾，后面还缺一个数或变量 → 变量写 {sales}，算式写 {= sales / 365 | 2}，花括号用半角；名字要在 variables 里。{answer} 只用在讲解和反馈里。只有计算题会代入。",
        "ccc.yaml:23:19 error 公式“dayz”：没有变量 dayz，本题的变量是 sales、days、answer → 变量写 {sales}，算式写 {= sales / 365 | 2}，花括号用半角；名字要在 variables 里。{answer} 只用在讲解和反馈里。只有计算题会代入。",
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
