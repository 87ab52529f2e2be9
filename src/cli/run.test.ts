import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LESSON, QUIZ, QUIZ_PATH } from '../testing/fixtures/course.ts';
import { projectFolder, type Ended, type Project } from '../testing/fixtures/project.ts';
import type { Change } from '../testing/fixtures/course.ts';
import { kinds } from '../core/question/kinds.ts';
import { findRoot } from './root.ts';
import { run } from './run.ts';

let project: Project;

beforeEach(() => {
  project = projectFolder();
});

afterEach(() => {
  project.remove();
});

/** Runs a command line in the project, or in one that was changed. */
function hk(line: string, change?: Change): Promise<Ended> {
  if (change) {
    project.remove();
    project = projectFolder(change);
  }
  return project.run((io) => run(line.split(' ').filter(Boolean), io));
}

const BROKEN = {
  quiz: QUIZ.replace('l1.s1#ccc', 'l1.s1#cccc'),
  lesson: LESSON.replace(' [#ccc]', ''),
};

describe('check', () => {
  test('says that there is nothing to repair, and what it looked at', async () => {
    expect(await hk('check')).toEqual({
      code: 0,
      out: '没有问题：1 个题目文件 3 题，1 个页面',
      err: '',
    });
  });

  test('names everything at once, by file, with the reason and the way out', async () => {
    const { code, out } = await hk('check', BROKEN);
    expect(code).toBe(1);
    expect(out).toMatchInlineSnapshot(`
      "quizzes/l1/ccc.yaml
        quizzes/l1/ccc.yaml:11:10  错误  src/content/docs/lectures/basics/ccc.mdx 里没有锚点 #cccc  unknown-anchor
            │ see: l1.s1#cccc
            │      ^
            为什么：学员点“回到课文”会落在页首，找不到教这道题的那一段。
            怎么改：最接近的是 #practice；或者在那一课的标题后写上 [#cccc]
        quizzes/l1/ccc.yaml:28:10  错误  src/content/docs/lectures/basics/ccc.mdx 里没有锚点 #ccc  unknown-anchor
            │ see: l1.s1#ccc
            │      ^
            为什么：学员点“回到课文”会落在页首，找不到教这道题的那一段。
            怎么改：最接近的是 #practice；或者在那一课的标题后写上 [#ccc]
        quizzes/l1/ccc.yaml:41:10  错误  src/content/docs/lectures/basics/ccc.mdx 里没有锚点 #ccc  unknown-anchor
            │ see: l1.s1#ccc
            │      ^
            为什么：学员点“回到课文”会落在页首，找不到教这道题的那一段。
            怎么改：最接近的是 #practice；或者在那一课的标题后写上 [#ccc]

      src/content/docs/lectures/basics/ccc.mdx
        src/content/docs/lectures/basics/ccc.mdx:8:1  错误  二级标题“怎么算”没有锚点  heading-id
            │ ## 怎么算
            │ ^
            为什么：题目的 see 和别人的链接指向锚点；没有写明的锚点会随标题的字改变。
            怎么改：在标题末尾写 [#ascii-id]：小写字母、数字、连字符。

      发现 4 个错误、0 个警告（1 个题目文件 3 题，1 个页面）"
    `);
  });

  test('a warning is no reason to fail, unless it is strict', async () => {
    const change = { lesson: LESSON.replace('三个天数一加一减', '三个天数,一加一减') };
    expect(await hk('check', change)).toMatchObject({ code: 0 });
    const { code, out } = await hk('check --strict');
    expect([code, out.split('\n').at(-1)]).toEqual([
      1,
      '发现 1 个错误、0 个警告（1 个题目文件 3 题，1 个页面）',
    ]);
  });

  test('speaks JSON', async () => {
    const { code, out } = await hk('check --json', BROKEN);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      errors: 4,
      warnings: 0,
      seen: { quizFiles: 1, questions: 3, pages: 1 },
      findings: [{ code: 'unknown-anchor', file: QUIZ_PATH, line: 11, column: 10 }, {}, {}, {}],
    });
  });
});

describe('build', () => {
  test('stops before Astro when the content has errors', async () => {
    const { code, out, err } = await hk('build', BROKEN);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('发现 4 个错误');
  });
});

describe('bank', () => {
  test('check leaves the lessons to check', async () => {
    const change = { lesson: LESSON.replace('## 本节要点 [#key-points]', '## 本节要点') };
    expect(await hk('bank check', change)).toMatchObject({ code: 0 });
    expect(await hk('check')).toMatchObject({ code: 1 });
  });

  test('stats counts by type, level, lecture and objective', async () => {
    const { out } = await hk('bank stats --json');
    expect(JSON.parse(out)).toEqual({
      questions: 3,
      byType: { single: 1, 'true-false': 1, numeric: 1 },
      byLevel: { understand: 1, remember: 1, apply: 1 },
      byLecture: { l1: 3 },
      byObjective: { 'l1.s1.o1': 3 },
    });
    expect((await hk('bank stats')).out).toContain(
      '共 3 题\n题型  单选 1 · 多选 0 · 判断 1 · 计算 1',
    );
  });

  test('coverage shows what each objective has and lacks', async () => {
    expect((await hk('bank coverage')).out).toMatchInlineSnapshot(`
      "l1.s1 现金循环（3 题，计划 3）
        l1.s1.o1 算出周期（3 题）
            记忆  判断 1
            理解  单选 1
            应用  计算 1

      1 个目标都够了"
    `);
    const quiz = QUIZ.slice(0, QUIZ.indexOf('  - id: l1-ccc-b'));
    expect((await hk('bank coverage', { quiz })).out).toMatchInlineSnapshot(`
      "l1.s1 现金循环（1 题，计划 3）
        l1.s1.o1 算出周期（1 题）
            理解  单选 1
            还缺  再写 2 题；没有“应用”层次的题；没有能证明它的题型（计算）

      1 个目标，1 个还缺"
    `);
  });

  test('show gives a question with its place, and its answers for each row', async () => {
    const { out } = await hk('bank show l1-ccc-c');
    expect(out.split('\n')[0]).toBe(`${QUIZ_PATH}:33`);
    expect(out).toContain('sales = 9800，days = 68 → 214.8 万元（± 1.074）；预料的错误：1825.8');
  });

  test('show names the nearest question when there is none', async () => {
    expect(await hk('bank show l1-ccc-d')).toMatchObject({
      code: 2,
      err: '题库里没有 l1-ccc-d，最接近的是 l1-ccc-a',
    });
  });

  test('new prints a question and touches nothing', async () => {
    expect((await hk('bank new l1.s1')).out).toMatchInlineSnapshot(`
      "# 加到 quizzes/l1/ccc.yaml 的末尾：
        - id: l1-ccc-4
          rev: 1
          type: single
          objective: l1.s1.o1
          level: apply
          difficulty: 2
          stem: （待写）
          options:
            - id: a
              text: （待写）
              key: true
              why: （待写）
            - id: b
              text: （待写）
              why: （待写）
            - id: c
              text: （待写）
              why: （待写）
            - id: d
              text: （待写）
              why: （待写）
          explanation: （待写）
          see: l1.s1#ccc"
    `);
    expect(readFileSync(join(project.root, QUIZ_PATH), 'utf8')).toBe(QUIZ);
  });

  test.each(Object.keys(kinds))(
    'new --type %s appends one that only waits to be written',
    async (type) => {
      expect(await hk(`bank new l1.s1 --type ${type} --append`)).toMatchObject({ code: 0 });
      const { findings } = JSON.parse((await hk('bank check --json')).out) as {
        findings: { code: string; severity: string }[];
      };
      const errors = findings.filter(({ severity }) => severity === 'error');
      expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['unfinished']));
    },
  );

  test('new begins the file of an item that has none', async () => {
    await hk('bank new l1.s2 --append');
    const text = readFileSync(join(project.root, 'quizzes/l1/dso.yaml'), 'utf8');
    expect(text).toMatch(
      /^# yaml-language-server: .*\nitem: l1\.s2\nquestions:\n {2}- id: l1-dso-1\n/,
    );
  });

  test('two new questions have two ids', async () => {
    await hk('bank new l1.s1 --append');
    expect((await hk('bank new l1.s1')).out).toContain('id: l1-ccc-5');
  });
});

describe('what is not understood', () => {
  test.each([
    ['chek', '没有命令 chek，可用的有：check、bank、build、serve、schema、bench'],
    ['bank chek', '没有命令 bank chek，可用的有：check、stats、coverage、show、new'],
    ['bank new l1.s9', '大纲里没有能出题的条目 l1.s9，最接近的是 l1.s1'],
    ['bank new l1.s1 --type singel', '没有题型 singel，最接近的是 single。可用：'],
    ['check --strct', '选项 --strct 写得不对。'],
  ])('%s', async (line, complaint) => {
    const { code, err } = await hk(line);
    expect(code).toBe(2);
    expect(err).toContain(complaint);
  });

  test('help lists every command, and each has its own', async () => {
    expect((await hk('')).out).toMatch(/check .*\n.*bank .*\n.*build .*\n.*serve /);
    expect((await hk('check --help')).out).toContain('--strict');
    expect((await hk('bank --help')).out).toContain('bank coverage');
    expect((await hk('bank new --help')).out).toContain('--append');
  });
});

test('the folder of the project is found from any folder in it', () => {
  expect(findRoot(join(project.root, 'src/content/docs'))).toBe(project.root);
});
