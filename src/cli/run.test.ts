import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LESSON, QUIZ, QUIZ_PATH } from '../testing/fixtures/course.ts';
import { useProjects } from '../testing/fixtures/project.ts';
import { findRoot } from './root.ts';

const project = useProjects();

const BROKEN = {
  quiz: QUIZ.replace('l1.s1#ccc', 'l1.s1#cccc'),
  lesson: LESSON.replace(' [#ccc]', ''),
};

describe('check', () => {
  test('says that there is nothing to repair, and what it looked at', async () => {
    expect(await project().hk('check')).toEqual({
      code: 0,
      out: '没有问题：1 个题目文件 3 题，1 个页面',
      err: '',
    });
  });

  test('names everything at once, by file, with the reason and the way out', async () => {
    const { code, out } = await project(BROKEN).hk('check');
    expect(code).toBe(1);
    expect(out).toMatchInlineSnapshot(`
      "quizzes/l1/ccc.yaml
        quizzes/l1/ccc.yaml:11:10  错误  src/content/docs/lectures/basics/ccc.mdx 里没有锚点 #cccc  unknown-anchor
            │ see: l1.s1#cccc
            │      ^
            为什么：学员点“回到课文”会落在页首，找不到教这道题的那一段。
            怎么改：那一课有 #key-points、#practice；或者在那一课的标题后写上 [#cccc]
        quizzes/l1/ccc.yaml:28:10  错误  src/content/docs/lectures/basics/ccc.mdx 里没有锚点 #ccc  unknown-anchor
            │ see: l1.s1#ccc
            │      ^
            为什么：学员点“回到课文”会落在页首，找不到教这道题的那一段。
            怎么改：那一课有 #key-points、#practice；或者在那一课的标题后写上 [#ccc]
        quizzes/l1/ccc.yaml:41:10  错误  src/content/docs/lectures/basics/ccc.mdx 里没有锚点 #ccc  unknown-anchor
            │ see: l1.s1#ccc
            │      ^
            为什么：学员点“回到课文”会落在页首，找不到教这道题的那一段。
            怎么改：那一课有 #key-points、#practice；或者在那一课的标题后写上 [#ccc]

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
    expect(await project(change).hk('check')).toMatchObject({ code: 0 });
    const { code, out } = await project(change).hk('check --strict');
    expect([code, out.split('\n').at(-1)]).toEqual([
      1,
      '发现 1 个错误、0 个警告（1 个题目文件 3 题，1 个页面）',
    ]);
  });

  test('speaks JSON', async () => {
    const { code, out } = await project(BROKEN).hk('check --json');
    expect(code).toBe(1);
    const report = JSON.parse(out) as { findings: object[] };
    for (const finding of report.findings) {
      expect(Object.keys(finding).sort()).toEqual(FINDING_FIELDS);
    }
    expect(report).toMatchObject({
      errors: 4,
      warnings: 0,
      seen: { quizFiles: 1, questions: 3, pages: 1 },
      findings: [{ code: 'unknown-anchor', file: QUIZ_PATH, line: 11, column: 10 }, {}, {}, {}],
    });
  });
});

/** As `quizzes/README.md` documents them. */
const FINDING_FIELDS = [
  ...['code', 'column', 'file', 'fix', 'line', 'message', 'severity', 'text', 'why'],
];

describe('build', () => {
  test('stops before Astro when the content has errors', async () => {
    const { code, out, err } = await project(BROKEN).hk('build');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('发现 4 个错误');
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
    const { code, err } = await project().hk(line);
    expect(code).toBe(2);
    expect(err).toContain(complaint);
  });

  test('help lists every command, and each has its own', async () => {
    expect((await project().hk('')).out).toMatch(/check .*\n.*bank .*\n.*build .*\n.*serve /);
    expect((await project().hk('check --help')).out).toContain('--strict');
    expect((await project().hk('bank --help')).out).toContain('bank coverage');
    expect((await project().hk('bank new --help')).out).toContain('--append');
  });
});

test('the folder of the project is found from any folder in it', () => {
  const { root } = project();
  expect(findRoot(join(root, 'src/content/docs'))).toBe(root);
});
