import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LESSON, QUIZ, QUIZ_PATH } from '../../../testing/fixtures/course.ts';
import { useProjects } from '../../../testing/fixtures/project.ts';
import { kinds } from '../../../core/question/kinds.ts';

const project = useProjects();

describe('bank', () => {
  test('check leaves the lessons to check', async () => {
    const change = { lesson: LESSON.replace('## 本节要点 [#key-points]', '## 本节要点') };
    expect(await project(change).hk('bank check')).toMatchObject({ code: 0 });
    expect(await project(change).hk('check')).toMatchObject({ code: 1 });
  });

  test('stats counts by type, level, lecture and objective', async () => {
    const { out } = await project().hk('bank stats --json');
    expect(JSON.parse(out)).toEqual({
      questions: 3,
      byType: { single: 1, 'true-false': 1, numeric: 1 },
      byLevel: { understand: 1, remember: 1, apply: 1 },
      byLecture: { l1: 3 },
      byObjective: { 'l1.s1.o1': 3 },
    });
    expect((await project().hk('bank stats')).out).toContain(
      '共 3 题\n题型  单选 1 · 多选 0 · 判断 1 · 计算 1',
    );
  });

  test('coverage shows what each objective has and lacks', async () => {
    expect((await project().hk('bank coverage')).out).toMatchInlineSnapshot(`
      "l1.s1 现金循环（3 题，计划 3）
        l1.s1.o1 算出周期（3 题）
            记忆  判断 1
            理解  单选 1
            应用  计算 1

      1 个目标都够了"
    `);
    const quiz = QUIZ.slice(0, QUIZ.indexOf('  - id: l1-ccc-b'));
    expect((await project({ quiz }).hk('bank coverage')).out).toMatchInlineSnapshot(`
      "l1.s1 现金循环（1 题，计划 3）
        l1.s1.o1 算出周期（1 题）
            理解  单选 1
            还缺  再写 2 题；没有“应用”层次的题；没有能证明它的题型（计算）

      1 个目标，1 个还缺"
    `);
  });

  test.each(['l1', 'l1.s1'])('coverage %s shows what is below it', async (id) => {
    const { out } = await project().hk(`bank coverage ${id}`);
    expect(out).toContain('1 个目标都够了');
    expect(out.includes('还没有题目文件：l1.s2')).toBe(id === 'l1');
  });

  test('coverage of an item without questions does not say that they are enough', async () => {
    expect(await project().hk('bank coverage l1.s2')).toEqual({
      code: 0,
      out: '还没有题目文件：l1.s2',
      err: '',
    });
  });

  test('coverage of what is not in the outline is refused', async () => {
    expect(await project().hk('bank coverage L1.S3')).toEqual({
      code: 2,
      out: '',
      err: '大纲里没有 L1.S3，最接近的是 l1.s1',
    });
  });

  test.each([
    ['bank check foo', '多了 foo，'],
    ['bank stats foo', '多了 foo，'],
    ['bank publish foo', '多了 foo，'],
    ['bank show l1-ccc-a l1-ccc-b', '多了 l1-ccc-b，'],
    ['bank coverage l1 l2', '多了 l2，'],
    ['bank new l1.s2 l1.s3 l1.s4', '多了 l1.s3 l1.s4，'],
  ])('%s is refused: a word that is not understood is not passed over', async (line, said) => {
    const { code, out, err } = await project().hk(line);
    expect([code, out, err.startsWith(said)]).toEqual([2, '', true]);
  });

  test('show looks for the nearest without regard to case', async () => {
    const { err } = await project().hk('bank show L1-CCC-C');
    expect(err).toBe('题库里没有 L1-CCC-C，最接近的是 l1-ccc-c');
  });

  test('show gives a question with its place, and its answers for each row', async () => {
    const { out } = await project().hk('bank show l1-ccc-c');
    expect(out.split('\n')[0]).toBe(`${QUIZ_PATH}:33`);
    expect(out).toContain('sales = 9800，days = 68 → 214.8 万元（± 1.074）；预料的错误：1825.8');
  });

  test('show speaks JSON', async () => {
    const { out } = await project().hk('bank show l1-ccc-c --json');
    expect(JSON.parse(out)).toMatchObject({
      place: `${QUIZ_PATH}:33`,
      question: { id: 'l1-ccc-c', type: 'numeric' },
      answers: [{ variables: { sales: 9800, days: 68 }, answer: '214.8 万元' }],
    });
  });

  test('show names the nearest question when there is none', async () => {
    expect(await project().hk('bank show l1-ccc-d')).toMatchObject({
      code: 2,
      err: '题库里没有 l1-ccc-d，最接近的是 l1-ccc-a',
    });
  });

  test('new prints a question and touches nothing', async () => {
    const { root, hk } = project();
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
    expect(readFileSync(join(root, QUIZ_PATH), 'utf8')).toBe(QUIZ);
  });

  test.each(Object.keys(kinds))(
    'new --type %s appends one that only waits to be written',
    async (type) => {
      const { hk } = project();
      expect(await hk(`bank new l1.s1 --type ${type} --append`)).toMatchObject({ code: 0 });
      const { findings } = JSON.parse((await hk('bank check --json')).out) as {
        findings: { code: string; severity: string }[];
      };
      const errors = findings.filter(({ severity }) => severity === 'error');
      expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['unfinished']));
    },
  );

  test('new begins the file of an item that has none', async () => {
    const { root, hk } = project();
    await hk('bank new l1.s2 --append');
    const text = readFileSync(join(root, 'quizzes/l1/dso.yaml'), 'utf8');
    expect(text).toMatch(
      /^# yaml-language-server: .*\nitem: l1\.s2\nquestions:\n {2}- id: l1-dso-1\n/,
    );
  });

  test('two new questions have two ids', async () => {
    const { hk } = project();
    await hk('bank new l1.s1 --append');
    expect((await hk('bank new l1.s1')).out).toContain('id: l1-ccc-5');
  });

  test('a number that was used for another question is not used again', async () => {
    const { hk } = project({ quiz: QUIZ.replaceAll('l1-ccc-b', 'l1-ccc-4') });
    expect((await hk('bank new l1.s1')).out).toContain('id: l1-ccc-5');
  });
});
