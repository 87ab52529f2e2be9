import { describe, expect, test } from 'vitest';
import { NUMERIC, question, quizFile, said } from '../../testing/fixtures/course.ts';

const asked = (stem: string, unit = '万元', explanation = '得 {answer}。'): string =>
  quizFile(question('numeric', NUMERIC.replace('万元', `'${unit}'`), { stem, explanation }));

describe('unit-mismatch', () => {
  test.each([
    ['多占用多少万元？', '万元'],
    ['多占用多少营运资金？年赊销 {sales} 万元。', '万元'],
    ['应收天数是多少？', '天'],
    ['增长率是百分之多少？', '%'],
    ['下降了几个百分点？', '个百分点'],
    ['多少年赊销额的占用，折成天数？', '天'],
    ['几笔货款一共多少万元？', '万元'],
    ['每件多花几元/件？', '元/件'],
    ['拖了几天的货款一共多少钱，写元？', '元'],
    ['这几天，一共欠多少元？', '元'],
    ['要放**几天**？', '天'],
    ['折算相当天数？', '天'],
    ['到期日是几日？', '天'],
  ])('%s %s', (stem, unit) => {
    expect(said('unit-mismatch', { quiz: asked(stem, unit) })).toEqual([]);
  });

  test('days asked for, money answered; no unit in the stem; another unit behind the answer', () => {
    const of = (quiz: string): string[] => said('unit-mismatch', { quiz });
    expect([
      ...of(asked('账期最多多少天？')),
      ...of(asked('多占用多少元？', '万元')),
      ...of(asked('多占用多少营运资金？')),
      ...of(asked('降了百分之多少？', '个百分点')),
      ...of(asked('多占用多少万元？', '万元', '得 {answer} 元。')),
    ]).toMatchInlineSnapshot(`
      [
        "ccc.yaml:17:13 error 题干问“多少天”，答案的单位是 万元 → 让题干问的单位、answer.unit 和讲解里 {answer} 后面的单位一致；题干要写出用什么单位作答。",
        "ccc.yaml:17:13 error 题干问“多少元”，答案的单位是 万元 → 让题干问的单位、answer.unit 和讲解里 {answer} 后面的单位一致；题干要写出用什么单位作答。",
        "ccc.yaml:17:13 error 题干里没有出现答案的单位 万元 → 让题干问的单位、answer.unit 和讲解里 {answer} 后面的单位一致；题干要写出用什么单位作答。",
        "ccc.yaml:17:13 error 题干问“百分之多少”，答案的单位是 个百分点 → 让题干问的单位、answer.unit 和讲解里 {answer} 后面的单位一致；题干要写出用什么单位作答。",
        "ccc.yaml:10:18 error 这里写“{answer} 元”，答案的单位是 万元 → 让题干问的单位、answer.unit 和讲解里 {answer} 后面的单位一致；题干要写出用什么单位作答。",
      ]
    `);
  });

  test('days asked for by 几, through the stars of bold', () => {
    const of = (stem: string): string[] => said('unit-mismatch', { quiz: asked(stem, '元') });
    expect([...of('收 3 元，要放几天？'), ...of('收 3 元，要放多少**天**？')])
      .toMatchInlineSnapshot(`
      [
        "ccc.yaml:17:13 error 题干问“几天”，答案的单位是 元 → 让题干问的单位、answer.unit 和讲解里 {answer} 后面的单位一致；题干要写出用什么单位作答。",
        "ccc.yaml:17:13 error 题干问“多少天”，答案的单位是 元 → 让题干问的单位、answer.unit 和讲解里 {answer} 后面的单位一致；题干要写出用什么单位作答。",
      ]
    `);
  });

  test.each([
    ['这一单元里，多占用多少？', '元'],
    ['公元 2026 年，多占用多少？', '元'],
    ['今天发货，当天签收，何时收款？', '天'],
    ['到账日期差多少？', '天'],
  ])('%s does not say %s', (stem, unit) => {
    expect(said('unit-mismatch', { quiz: asked(stem, unit) })).toHaveLength(1);
  });

  test('a mistake whose feedback shows the answer in another unit', () => {
    const fields = NUMERIC.replace('只算增加的天数', '应当是 {answer} 天');
    const quiz = quizFile(question('numeric', fields, { stem: '多少万元？' }));
    expect(said('unit-mismatch', { quiz })).toHaveLength(1);
  });
});
