import { describe, expect, test } from 'vitest';
import { question, quizFile, said } from '../../testing/fixtures/course.ts';

/** Two steps and two endings; the good choices lead through both. */
const STORY = `
start: n1
nodes:
  - id: n1
    say: 客户没接电话。
    choices:
      - id: again
        text: 再打
        why: 先找到人。
        score: 2
        to: n2
      - id: leave
        text: 算了
        why: 钱不会自己来。
        score: 0
        to: e-lost
  - id: n2
    say: 客户接了。
    choices:
      - id: date
        text: 要日期
        why: 有日期才能跟。
        score: 2
        to: e-paid
      - id: later
        text: 改天说
        why: 又拖一天。
        score: 1
        to: e-lost
endings:
  - id: e-paid
    say: 到账。
  - id: e-lost
    say: 没到账。
`;

const bank = (story: string): { quiz: string } => ({ quiz: quizFile(question('scenario', story)) });

describe('unreachable-step', () => {
  test('a story whose every place is reached passes', () => {
    expect(said('unreachable-step', bank(STORY))).toEqual([]);
    expect(said('schema', bank(STORY))).toEqual([]);
  });

  test('a step and an ending that no path leads to', () => {
    const story = STORY.replace('to: n2', 'to: e-paid').replaceAll('to: e-lost', 'to: e-paid');
    expect(said('unreachable-step', bank(story))).toMatchInlineSnapshot(`
      [
        "ccc.yaml:27:13 error 从 n1 出发走不到 n2 → 照着 start 和 to 画一遍路线，把它接上，或者删去。",
        "ccc.yaml:43:13 error 从 n1 出发走不到 e-lost → 照着 start 和 to 画一遍路线，把它接上，或者删去。",
      ]
    `);
  });
});

describe('with a fault of form in the same story', () => {
  const amiss = STORY.replace('why: 先找到人。', 'wy: 先找到人。').replace('id: n1', 'id: N1');

  test('ways to nowhere are still told', () => {
    const story = amiss.replace('start: n1', 'start: N1').replace('to: e-paid', 'to: e-payd');
    const lines = said('schema', bank(story));
    expect(lines.filter((line) => line.includes('e-payd'))).toHaveLength(1);
    expect(lines.filter((line) => line.includes('start：没有'))).toEqual([]);
  });

  test('steps that no way leads to are still told', () => {
    const story = amiss.replace('to: n2', 'to: e-paid').replace('start: n1', 'start: N1');
    expect(said('unreachable-step', bank(story))).toHaveLength(1);
  });
});

describe('what the schema says of the ways through a story', () => {
  test('steps that lead nowhere', () => {
    const story = STORY.replace('start: n1', 'start: n11').replace('to: e-paid', 'to: e-payd');
    expect(said('schema', bank(story))).toMatchInlineSnapshot(`
      [
        "ccc.yaml:12:12 error start：没有“n11”，最接近的是“n1” → 对照手册里的例子改：题目看 quizzes/README.md，其他看 src/content/README.md。",
        "ccc.yaml:34:17 error to：没有“e-payd”，最接近的是“e-paid” → 对照手册里的例子改：题目看 quizzes/README.md，其他看 src/content/README.md。",
      ]
    `);
  });

  test('a circle', () => {
    const story = STORY.replace('score: 1\n        to: e-lost', 'score: 1\n        to: n1');
    expect(said('schema', bank(story))).toMatchInlineSnapshot(`
      [
        "ccc.yaml:21:17 error to：从“n2”又会绕回“n1”：每一步只走一次，学员会卡住 → 对照手册里的例子改：题目看 quizzes/README.md，其他看 src/content/README.md。",
        "ccc.yaml:39:17 error to：从“n1”又会绕回“n2”：每一步只走一次，学员会卡住 → 对照手册里的例子改：题目看 quizzes/README.md，其他看 src/content/README.md。",
      ]
    `);
  });

  test('no path that earns full marks', () => {
    const story = STORY.replace('score: 2\n        to: e-paid', 'score: 1\n        to: e-paid');
    expect(said('schema', bank(story))).toMatchInlineSnapshot(`
      [
        "ccc.yaml:14:7 error nodes：没有一条每步都得 2 分、走到结局的路：这题谁也得不了满分 → 对照手册里的例子改：题目看 quizzes/README.md，其他看 src/content/README.md。",
      ]
    `);
  });
});
