import { describe, expect, test } from 'vitest';
import type { Code } from '../catalogue.ts';
import { checkCourse } from '../run.ts';
import {
  courseTexts,
  NUMERIC,
  question,
  QUIZ,
  quizFile,
  said,
  SINGLE,
} from '../../testing/fixtures/course.ts';

describe('yaml-syntax', () => {
  test('well-formed files pass', () => {
    expect(said('yaml-syntax', {})).toEqual([]);
  });

  test('a colon in a text without quotes', () => {
    const quiz = QUIZ.replace('哪一笔是应收账款？', '客户说: 月底付');
    expect(said('yaml-syntax', { quiz })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:9:11 error 一行里有两个冒号加空格，YAML 读成了两个字段 → 按行号看缩进、冒号和引号；文字里有冒号、引号、# 时，用 | 另起一行写。",
      ]
    `);
  });

  test('the first mistake of each question: the parser stumbles over what follows from it', () => {
    const quiz = QUIZ.replace('rev: 1', 'rev: 1\n    rev: 2\n    rev: 3').replace(
      'true: 核销',
      'true: "核销',
    );
    expect(said('yaml-syntax', { quiz })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:5:5 error 同一个字段写了两次 → 按行号看缩进、冒号和引号；文字里有冒号、引号、# 时，用 | 另起一行写。",
        "ccc.yaml:33:13 error 少了一个符号，多半是引号或括号没有合上，或者缩进对不齐 → 按行号看缩进、冒号和引号；文字里有冒号、引号、# 时，用 | 另起一行写。",
      ]
    `);
  });

  test('what refers to questions of such a file is not wrong', () => {
    const quiz = QUIZ.replace('rev: 1', 'rev: "1');
    expect(said('unknown-id', { quiz })).toEqual([]);
    expect(said('few-questions', { quiz })).toEqual([]);
  });

  test('the head of a lesson, at its own lines', () => {
    const lesson = '---\nitem: l1.s1\ndescription: 一句: 结论\n---\n';
    expect(said('yaml-syntax', { lesson })).toMatchInlineSnapshot(`
      [
        "ccc.mdx:3:14 error 一行里有两个冒号加空格，YAML 读成了两个字段 → 按行号看缩进、冒号和引号；文字里有冒号、引号、# 时，用 | 另起一行写。",
      ]
    `);
  });
});

describe('schema', () => {
  test('fields as the manual writes them pass', () => {
    expect(said('schema', {})).toEqual([]);
  });

  test('a half-width comma in a flow mapping eats the rest of a sentence', () => {
    const quiz = quizFile(
      question(
        'single',
        'options:\n  - { id: a, text: 成立,除非甲及时通知乙, key: true, why: 对 }\n  - { id: b, text: 不成立, why: 错 }',
      ),
    );
    expect(said('schema', { quiz })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:13:27 error 半角逗号吃掉了后半句：“除非甲及时通知乙”被当成了一个字段 → 不要用 {…} 的写法，改成一行一个字段；句子里的逗号用全角“，”",
      ]
    `);
  });

  test('a misspelt field and the field that is missing for it', () => {
    const quiz = QUIZ.replace('explanation: 看', 'explian: 看');
    expect(said('schema', { quiz })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:3:5 error 缺少字段 explanation → 加一行 explanation: …",
        "ccc.yaml:10:5 error 没有字段 explian → 改成 explanation，或者删去这一行",
      ]
    `);
  });

  test('a misspelt type, a level that is none, numbers out of range', () => {
    const quiz = quizFile(
      question('singel', SINGLE),
      question('single', SINGLE, { id: 'l1-b', level: 'aply', difficulty: '9', rev: '1.5' }),
      question('numeric', NUMERIC.replace('0.5%', '半'), { id: 'l1-c', stem: '3' }),
    );
    expect(said('schema', { quiz })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:5:11 error type 只能是 single、multiple、true-false、numeric、short、cloze、ordering、matching、categorise、scenario、open → 改成 single",
        "ccc.yaml:21:10 error rev 要写整数 → 对照手册里的例子改：题目看 quizzes/README.md，其他看 src/content/README.md。",
        "ccc.yaml:24:12 error level 只能是 remember、understand、apply、analyse、evaluate、create → 改成 apply",
        "ccc.yaml:25:17 error difficulty 不能大于 5 → 对照手册里的例子改：题目看 quizzes/README.md，其他看 src/content/README.md。",
        "ccc.yaml:43:11 error stem 要写文字 → 要写的就是“3”时，加上引号：'3'",
        "ccc.yaml:53:18 error tolerance：容差写数字（0.1）或百分比（0.5%） → 对照手册里的例子改：题目看 quizzes/README.md，其他看 src/content/README.md。",
      ]
    `);
  });

  test('a question without a key, an option without a reason, an empty text', () => {
    const options = SINGLE.replace('    key: true\n', '')
      .replace('    why: 只等时间。\n', '')
      .replace('货已发出，等客户验收合格', "''");
    const quiz = quizFile(question('single', options, { id: 'L1' }));
    expect(said('schema', { quiz })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:3:5 error 单选要恰好一个选项写 key: true，现在一个也没有 → 对照手册里的例子改：题目看 quizzes/README.md，其他看 src/content/README.md。",
        "ccc.yaml:3:9 error id：题目编号形如 l1-ccc-basic：小写字母、数字、连字符 → 对照手册里的例子改：题目看 quizzes/README.md，其他看 src/content/README.md。",
        "ccc.yaml:13:9 error 缺少字段 why → 加一行 why: …",
        "ccc.yaml:16:15 error text：不能为空 → 对照手册里的例子改：题目看 quizzes/README.md，其他看 src/content/README.md。",
      ]
    `);
  });

  const twoKeys = SINGLE.trim().replace('why: 还', 'key: true\n    why: 还');
  const blank = 'text: 一{{a}}\nblanks:\n  - id: a\n    why: 因\n    ';

  test.each([
    ['single', twoKeys, '19:9', '写了的是 a、b'],
    ['single', SINGLE.replace('    key: true\n', ''), '3:5', '一个也没有'],
    ['multiple', SINGLE, '3:5', '写了的是 a'],
    ['cloze', blank + twoKeys.replaceAll('\n', '\n    '), '23:13', '写了的是 a、b'],
  ])('%s: the key too many, else what has the options', (type, fields, place, keys) => {
    const told = said('schema', { quiz: quizFile(question(type, fields)) });
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(`ccc.yaml:${place} error `);
    expect(told[0]).toMatch(`，现在${keys} →`);
  });

  test('a list of laws with a date that is none', () => {
    const { law } = courseTexts();
    const changed = { ...law, text: law.text.replace('2027-05-22', '明年五月') };
    expect(said('schema', { law: changed })).toMatchInlineSnapshot(`
      [
        "law.yaml:8:13 error reviewBy 要写成日期，如 2026-11-22 → 对照手册里的例子改：题目看 quizzes/README.md，其他看 src/content/README.md。",
      ]
    `);
  });

  test('a file that holds no questions', () => {
    expect(said('schema', { quiz: '题目以后写' })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:1:1 error 整个文件 要写一组字段（每行一个） → 对照手册里的例子改：题目看 quizzes/README.md，其他看 src/content/README.md。",
      ]
    `);
    expect(said('schema', { quiz: 'item: l1.s1\nquestions:\n  - 第一题\n' }))
      .toMatchInlineSnapshot(`
        [
          "ccc.yaml:3:5 error 第 1 项 要写一组字段（每行一个） → 对照手册里的例子改：题目看 quizzes/README.md，其他看 src/content/README.md。",
        ]
      `);
  });
});

describe('a fault of form does not hide', () => {
  const FAULTS = { difficulty: '9', level: 'aply', rev: "'1'", see: 'x', extra: '1' };
  const of = (code: Code, type: string, fields: string, more = {}): string[] =>
    said(code, { quiz: quizFile(question(type, fields, { ...FAULTS, ...more })) });
  const keyed = SINGLE.replace('why: 还要等验收。', 'key: true');

  test('how many keys there are', () => {
    expect(of('schema', 'single', keyed).filter((line) => line.includes('恰好'))).toHaveLength(1);
    expect(of('schema', 'single', SINGLE).filter((line) => line.includes('恰好'))).toEqual([]);
  });

  test('options that are the same, be there two keys or no reason', () => {
    const same = keyed.replace('货已发出，等客户验收合格', '货已验收，三十天后付款');
    expect(of('repeated-option', 'single', same)).toHaveLength(1);
    expect(of('repeated-option', 'single', keyed)).toEqual([]);
  });

  test('formulas, units, braces', () => {
    const fields = NUMERIC.replace('- 60)', '- 60').replace('round: 1', 'round: 一');
    const more = { stem: '到 {day} 天，占多少天？' };
    expect(of('bad-formula', 'numeric', fields, more)).toHaveLength(1);
    expect(of('unit-mismatch', 'numeric', fields, more)).toHaveLength(1);
    expect(of('bad-placeholder', 'numeric', fields, more)).toHaveLength(1);
  });

  test('nor is what it leaves open taken for another fault', () => {
    const fields = NUMERIC.replace('round: 1', 'round: 一').replace('0.5%', '半');
    const quiz = quizFile(question('numeric', fields, { ...FAULTS, stem: "''" }));
    const codes = checkCourse(courseTexts({ quiz })).findings.map(({ code }) => code);
    expect(codes.filter((code) => /formula|mistake|unit|numeric|placeholder/.test(code))).toEqual(
      [],
    );
  });

  test('an objective, a place and a law that are not there', () => {
    const more = { objective: 'l9.s1.o1', see: 'l9.s1#x' };
    const told = of('unknown-id', 'single', `${SINGLE}law:\n  - no-law\n`, more);
    expect(told.filter((line) => /l9|no-law/.test(line))).toHaveLength(3);
  });
});
