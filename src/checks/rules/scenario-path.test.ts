import { expect, test } from 'vitest';
import { question, quizFile, said } from '../../testing/fixtures/course.ts';

/** Two steps and two endings; the good choices lead through both. */
const STORY = `
start: n1
nodes:
  - id: n1
    say: 客户没接电话。
    choices:
      - id: a
        text: 再打
        why: 先找到人。
        score: 2
        to: n2
      - id: b
        text: 算了
        why: 钱不会自己来。
        score: 0
        to: e-lost
  - id: n2
    say: 客户接了。
    choices:
      - id: a
        text: 要日期
        why: 有日期才能跟。
        score: 2
        to: e-paid
      - id: b
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

const complaints = (story: string): string[] =>
  said('scenario-path', { quiz: quizFile(question('scenario', story)) });

test('a story whose every path ends passes', () => {
  expect(complaints(STORY)).toEqual([]);
});

test('scenario-path: steps that lead nowhere', () => {
  const story = STORY.replace('start: n1', 'start: n11').replace('to: e-paid', 'to: e-payd');
  expect(
    said('scenario-path', { quiz: quizFile(question('scenario', story)) }),
  ).toMatchInlineSnapshot(`[]`);
});

test('a node and an ending that no path reaches', () => {
  const story = STORY.replace('score: 2\n        to: n2', 'score: 2\n        to: e-paid').replace(
    'score: 2\n        to: e-paid\n      - id: b\n        text: 改',
    'score: 2\n        to: e-lost\n      - id: b\n        text: 改',
  );
  expect(complaints(story)).toMatchInlineSnapshot(`
    [
      "ccc.yaml:27:13 error 从 n1 出发走不到 n2 → 照着 start、to 画一遍路线：每个节点和结局都走得到，每条路都有结局，有一条路全是 2 分。",
    ]
  `);
});

test('a circle without a way out', () => {
  const story = STORY.replace('to: e-paid', 'to: n2').replaceAll(
    'score: 1\n        to: e-lost',
    'score: 1\n        to: n2',
  );
  expect(complaints(story)).toMatchInlineSnapshot(`[]`);
});

test('no path that earns full marks', () => {
  expect(
    complaints(STORY.replace('score: 2\n        to: e-paid', 'score: 1\n        to: e-paid')),
  ).toMatchInlineSnapshot(`[]`);
});

test('an ending that has the name of a node', () => {
  const story = STORY.replaceAll('e-lost', 'n2');
  expect(complaints(story)).toMatchInlineSnapshot(`[]`);
});
