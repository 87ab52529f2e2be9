import { describe, expect, test } from 'vitest';
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
        "ccc.yaml:3:9 error id：题目编号形如 l1-ccc-basic：小写字母、数字、连字符 → 对照手册里的例子改：题目看 quizzes/README.md，其他看 src/content/README.md。",
        "ccc.yaml:13:9 error 缺少字段 why → 加一行 why: …",
        "ccc.yaml:16:15 error text：不能为空 → 对照手册里的例子改：题目看 quizzes/README.md，其他看 src/content/README.md。",
      ]
    `);
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
