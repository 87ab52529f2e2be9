import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LEDGER_PATH, QUIZ, QUIZ_PATH } from '../../../testing/fixtures/course.ts';
import { useProjects, type Project } from '../../../testing/fixtures/project.ts';

const project = useProjects();

const ledger = ({ root }: Project): string => readFileSync(join(root, LEDGER_PATH), 'utf8');

/** A project whose bank was published and then written anew. */
async function publishedThen(quiz: string): Promise<Project> {
  const one = project();
  expect(await one.hk('bank publish')).toMatchObject({ code: 0 });
  writeFileSync(join(one.root, QUIZ_PATH), quiz);
  return one;
}

const KEY_CHANGED = QUIZ.replace('answer: false', 'answer: true');
const WITHOUT_C = QUIZ.slice(0, QUIZ.indexOf('  - id: l1-ccc-c'));

describe('bank publish', () => {
  test('begins the ledger, sorted by id, a line each', async () => {
    const one = project();
    rmSync(join(one.root, LEDGER_PATH));
    expect(await one.hk('bank publish')).toEqual({
      code: 0,
      err: '',
      out: '新题 3 题：l1-ccc-a、l1-ccc-b、l1-ccc-c\nquizzes/ids.csv 现在记着 3 题。把它和题目一起提交',
    });
    expect(ledger(one)).toMatch(
      /^id,rev,key,retired\nl1-ccc-a,1,[0-9a-f]{8},\nl1-ccc-b,1,[0-9a-f]{8},\nl1-ccc-c,1,[0-9a-f]{8},\n$/,
    );
  });

  test('a second time changes nothing', async () => {
    const one = await publishedThen(QUIZ);
    const before = ledger(one);
    expect((await one.hk('bank publish')).out).toBe('没有变化：quizzes/ids.csv 记着 3 题');
    expect(ledger(one)).toBe(before);
  });

  test('refuses another key under the same rev, and writes nothing', async () => {
    const one = await publishedThen(KEY_CHANGED);
    const before = ledger(one);
    const { code, out } = await one.hk('bank publish');
    expect([code, out]).toEqual([1, expect.stringContaining('把 rev 加 1')]);
    expect(ledger(one)).toBe(before);
  });

  test('takes another key under a higher rev', async () => {
    const raised = KEY_CHANGED.replace('l1-ccc-b\n    rev: 1', 'l1-ccc-b\n    rev: 2');
    const one = await publishedThen(raised);
    const before = ledger(one);
    const { code, out } = await one.hk('bank publish --json');
    expect([code, JSON.parse(out)]).toEqual([
      0,
      { questions: 3, added: [], raised: ['l1-ccc-b'], retired: [] },
    ]);
    expect(ledger(one)).toContain('l1-ccc-b,2,');
    expect(ledger(one)).not.toContain(/l1-ccc-b,1,(\w+)/.exec(before)?.[1]);
  });

  test('a question that is gone is refused until it is retired, and stays retired', async () => {
    const one = await publishedThen(WITHOUT_C);
    const refused = await one.hk('bank publish');
    expect([refused.code, refused.out]).toEqual([1, expect.stringContaining('编号不见了')]);
    const { code, out } = await one.hk('bank publish --retire l1-ccc-c');
    expect([code, out]).toEqual([0, expect.stringContaining('停用 1 题：l1-ccc-c')]);
    expect(ledger(one)).toMatch(/^l1-ccc-c,1,\w{8},2026-11-22$/m);
    expect((await one.hk('bank publish')).out).toBe('没有变化：quizzes/ids.csv 记着 2 题');
    writeFileSync(join(one.root, QUIZ_PATH), QUIZ);
    expect(await one.hk('bank publish')).toMatchObject({ code: 1 });
  });

  test.each([
    ['l1-ccc-a', 'l1-ccc-a 还在题库里：先把这道题删去，再标明停用'],
    ['l1-ccc-d', '最接近的编号是 l1-ccc-a'],
  ])('--retire %s is refused with the reason', async (id, reason) => {
    const { code, err } = await (await publishedThen(QUIZ)).hk(`bank publish --retire ${id}`);
    expect([code, err]).toEqual([2, expect.stringContaining(reason)]);
  });

  test('a course with errors is not published', async () => {
    const one = project({ quiz: QUIZ.replace('l1.s1#ccc', 'l1.s1#cccc') });
    rmSync(join(one.root, LEDGER_PATH));
    expect(await one.hk('bank publish')).toMatchObject({ code: 1 });
    expect(existsSync(join(one.root, LEDGER_PATH))).toBe(false);
  });

  test('a ledger that does not read is not written over', async () => {
    const broken = 'id,rev,key,retired\n<<<<<<< 我的\n';
    const one = project({ ids: broken });
    expect(await one.hk('bank publish')).toMatchObject({ code: 1 });
    expect(ledger(one)).toBe(broken);
  });
});

test('new never gives the number of a question that was published', async () => {
  const ids = 'id,rev,key,retired\nl1-ccc-4,1,00000000,2026-01-01\nl1-ccc-5,1,00000000,\n';
  expect((await project({ ids }).hk('bank new l1.s1')).out).toContain('id: l1-ccc-6');
});

test('new never gives a number that stands in a file that does not parse', async () => {
  const { root, hk } = project();
  writeFileSync(join(root, 'quizzes/l1/dso.yaml'), 'questions:\n- id: l1-ccc-4\n  stem: "\n');
  expect((await hk('bank new l1.s1')).out).toContain('id: l1-ccc-5');
});
