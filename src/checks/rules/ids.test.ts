import { describe, expect, test } from 'vitest';
import {
  courseTexts,
  LESSON,
  LESSON_PATH,
  question,
  QUIZ,
  QUIZ_PATH,
  quizFile,
  said,
  SINGLE,
  TRUE_FALSE,
} from '../../testing/fixtures/course.ts';

describe('foreign-objective', () => {
  test('an objective of the item of the file passes', () => {
    expect(said('foreign-objective', {})).toEqual([]);
  });

  test('an objective of another item', () => {
    const quiz = quizFile(question('single', SINGLE, { objective: 'l1.s2.o1' }));
    expect(said('foreign-objective', { quiz })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:6:16 error l1.s2.o1 是 l1.s2（应收天数）的目标，这个文件写的是 l1.s1 → 本条目的目标有 l1.s1.o1；或者把题目移到 l1.s2 的文件",
      ]
    `);
  });
});

describe('duplicate-id', () => {
  test('ids of their own pass', () => {
    expect(said('duplicate-id', {})).toEqual([]);
  });

  test('a question id used in another file', () => {
    const other = quizFile(question('true-false', TRUE_FALSE)).replace(
      'item: l1.s1',
      'item: l1.s2',
    );
    const { quizzes } = courseTexts();
    const both = [...quizzes, { path: 'quizzes/l1/dso.yaml', text: other }];
    expect(said('duplicate-id', { quizzes: both })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:3:9 error 题目编号 l1-ccc-a 写了 2 次：quizzes/l1/ccc.yaml:3、quizzes/l1/dso.yaml:3 → 看哪一个是新写的，给它换一个从没用过的编号；已经发布的不能改。",
        "dso.yaml:3:9 error 题目编号 l1-ccc-a 写了 2 次：quizzes/l1/ccc.yaml:3、quizzes/l1/dso.yaml:3 → 看哪一个是新写的，给它换一个从没用过的编号；已经发布的不能改。",
      ]
    `);
  });

  test('a law that is registered twice', () => {
    const { law } = courseTexts();
    expect(said('duplicate-id', { law: { ...law, text: law.text + law.text } }))
      .toMatchInlineSnapshot(`
        [
          "law.yaml:1:7 error 法条编号 civil-code-188 写了 2 次：src/content/law.yaml:1、src/content/law.yaml:10 → 看哪一个是新写的，给它换一个从没用过的编号；已经发布的不能改。",
          "law.yaml:10:7 error 法条编号 civil-code-188 写了 2 次：src/content/law.yaml:1、src/content/law.yaml:10 → 看哪一个是新写的，给它换一个从没用过的编号；已经发布的不能改。",
        ]
      `);
  });
});

describe('duplicate-item', () => {
  test('one lesson and one file of questions for an item pass', () => {
    expect(said('duplicate-item', {})).toEqual([]);
  });

  test('two lessons, two files of questions', () => {
    const { pages, quizzes } = courseTexts();
    expect(
      said('duplicate-item', {
        pages: [...pages, { path: 'src/content/docs/lectures/basics/again.mdx', text: LESSON }],
        quizzes: [...quizzes, { path: 'quizzes/l1/again.yaml', text: QUIZ }],
      }),
    ).toMatchInlineSnapshot(`
      [
        "again.yaml:1:7 error 条目 l1.s1 的题目文件已经在 quizzes/l1/ccc.yaml:1 → 合成一个文件，或者改正其中一个的 item。",
        "again.mdx:2:7 error 条目 l1.s1 的课已经在 src/content/docs/lectures/basics/ccc.mdx:2 → 合成一个文件，或者改正其中一个的 item。",
      ]
    `);
  });
});

describe('misplaced-file', () => {
  test('a page of a lecture is an index page', () => {
    const path = 'src/content/docs/lectures/basics/index.mdx';
    const pages = [{ path, text: '---\nitem: l1\ndescription: 一讲。\n---\n' }];
    expect(said('misplaced-file', { pages })).toEqual([]);
  });

  test('a lesson and its questions beside their place', () => {
    expect(
      said('misplaced-file', {
        pages: [{ path: LESSON_PATH.replace('ccc', 'cash'), text: LESSON }],
        quizzes: [{ path: QUIZ_PATH.replace('l1/', ''), text: QUIZ }],
      }),
    ).toMatchInlineSnapshot(`
      [
        "ccc.yaml:1:7 error 条目 l1.s1 的题目应该在 quizzes/l1/ccc.yaml → 把文件移到大纲里 slug 对应的位置，或者改正 item。",
        "cash.mdx:2:7 error 条目 l1.s1 的课应该在 src/content/docs/lectures/basics/ccc.mdx → 把文件移到大纲里 slug 对应的位置，或者改正 item。",
      ]
    `);
  });
});

describe('misplaced-file, by its ending', () => {
  const named = (...names: string[]): { quizzes: { path: string; text: string }[] } => ({
    quizzes: names.map((name) => ({ path: `quizzes/l1/${name}`, text: QUIZ })),
  });

  test('files that are not read', () => {
    const change = named('ccc.yml', 'ccc.YAML', 'ccc.yaml.bak', 'ccc');
    expect(said('misplaced-file', change)).toMatchInlineSnapshot(`
      [
        "ccc:1:1 error 文件 ccc 不会读：题目文件的名字要以 .yaml 结尾（小写） → 是题目就改名为 .yaml；不是题目就移出 quizzes/",
        "ccc.YAML:1:1 error 文件 ccc.YAML 不会读：题目文件的名字要以 .yaml 结尾（小写） → 改名为 ccc.yaml",
        "ccc.yaml.bak:1:1 error 文件 ccc.yaml.bak 不会读：题目文件的名字要以 .yaml 结尾（小写） → 是题目就改名为 .yaml；不是题目就移出 quizzes/",
        "ccc.yml:1:1 error 文件 ccc.yml 不会读：题目文件的名字要以 .yaml 结尾（小写） → 改名为 ccc.yaml",
      ]
    `);
    expect([...said('schema', change), ...said('yaml-syntax', change)]).toEqual([]);
  });

  test('what refers to the questions of a misnamed file is not wrong; a copy repeats no ids', () => {
    expect(said('unknown-id', named('ccc.yml'))).toEqual([]);
    expect(said('duplicate-id', named('ccc.yaml', 'ccc.yaml.bak'))).toEqual([]);
    expect(said('duplicate-id', named('ccc.yaml', 'ccc.yml'))).toHaveLength(6);
  });
});

describe('unknown-anchor', () => {
  test('headings, forms and what the frame brings along can be pointed at', () => {
    const lesson = `${LESSON}\n<Form title="卡" id="card">\n\n</Form>\n`;
    const quiz = quizFile(
      question('single', SINGLE),
      question('single', SINGLE, { id: 'l1-b', see: 'l1.s1#card' }),
      question('single', SINGLE, { id: 'l1-c', see: 'l1.s1#objectives' }),
    );
    expect(said('unknown-anchor', { lesson, quiz })).toEqual([]);
  });

  test('an anchor that is not there, a lesson that is not there', () => {
    const quiz = quizFile(
      question('single', SINGLE, { see: 'l1.s1#cccc' }),
      question('single', SINGLE, { id: 'l1-b', see: 'l1.s2#dso' }),
    );
    const lesson = `${LESSON}\n<Ref to="l1.s1#practise">练习</Ref>\n`;
    expect(said('unknown-anchor', { quiz, lesson })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:11:10 error src/content/docs/lectures/basics/ccc.mdx 里没有锚点 #cccc → 最接近的是 #ccc；或者在那一课的标题后写上 [#cccc]",
        "ccc.yaml:28:10 error l1.s2 还没有课文 → 先写那一课，或者指向已有的课",
        "ccc.mdx:30:10 error src/content/docs/lectures/basics/ccc.mdx 里没有锚点 #practise → 最接近的是 #practice；或者在那一课的标题后写上 [#practise]",
      ]
    `);
  });
});
