import { describe, expect, test } from 'vitest';
import { questionSchema } from './index.ts';

const common = {
  id: 'l1-ccc-basic',
  rev: 1,
  objective: 'l1.s2.o1',
  level: 'apply',
  difficulty: 1,
  stem: '问',
  explanation: '答',
  see: 'l1.s2#ccc',
};

/** What the schema says of a question, as `path: message`. */
function complaints(own: object): string[] {
  const { error } = questionSchema.safeParse({ ...common, ...own });
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('scenario', () => {
  const choice = (id: string, to: string, score = 2): object => ({
    id,
    text: '打电话',
    why: '先问清楚',
    score,
    to,
  });
  const node = (id: string, ...choices: object[]): object => ({ id, say: '……', choices });
  const scenario = (nodes: object[], fields: object = {}): object => ({
    type: 'scenario',
    start: 'n1',
    nodes,
    endings: [{ id: 'paid', say: '……' }],
    ...fields,
  });
  const n1 = node('n1', choice('a', 'n2'), choice('b', 'paid', 0));
  const n2 = node('n2', choice('a', 'paid'), choice('b', 'paid', 1));

  test('accepts a case in which every way ends and one of them is the best', () => {
    expect(complaints(scenario([n1, n2]))).toEqual([]);
  });

  test('refuses a start and a way to somewhere that is not there, and says what is near', () => {
    const lost = node('n2', choice('a', 'piad'), choice('b', 'paid'));
    expect(complaints(scenario([n1, lost], { start: 'n11' }))).toEqual([
      'start: 没有“n11”，最接近的是“n1”',
      'nodes.1.choices.0.to: 没有“piad”，最接近的是“paid”',
    ]);
  });

  test('refuses an ending named like a node', () => {
    const endings = [
      { id: 'paid', say: '……' },
      { id: 'n2', say: '……' },
    ];
    expect(complaints(scenario([n1, n2], { endings }))).toEqual([
      'endings.1.id: 结局与节点同名“n2”：给结局换个编号',
    ]);
  });

  test('refuses ways that come round to where they were', () => {
    const back = node('n2', choice('a', 'paid'), choice('b', 'n1', 0));
    expect(complaints(scenario([n1, back]))).toEqual([
      'nodes.0.choices.0.to: 从“n2”又会绕回“n1”：每一步只走一次，学员会卡住',
      'nodes.1.choices.1.to: 从“n1”又会绕回“n2”：每一步只走一次，学员会卡住',
    ]);
  });

  test('refuses a case in which nobody can earn full marks', () => {
    const weak = node('n2', choice('a', 'paid', 1), choice('b', 'paid', 0));
    expect(complaints(scenario([n1, weak]))).toEqual([
      'nodes: 没有一条每步都得 2 分、走到结局的路：这题谁也得不了满分',
    ]);
  });
});

describe('categorise', () => {
  const item = (id: string): object => ({ id, text: '……', why: '……' });
  const group = (id: string, ...items: object[]): object => ({ id, text: '……', items });

  test('a group may be empty, for it can be chosen wrongly', () => {
    const groups = [group('ar', item('a'), item('b'), item('c')), group('asset')];
    expect(complaints({ type: 'categorise', groups })).toEqual([]);
  });

  test('refuses groups with less than three items among them', () => {
    const groups = [group('ar', item('a'), item('b')), group('asset')];
    expect(complaints({ type: 'categorise', groups })).toEqual(['groups: 各类合起来至少三项']);
  });
});
