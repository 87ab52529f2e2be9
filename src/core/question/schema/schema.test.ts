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

describe('short', () => {
  test('accepts texts and numbers, patterns that compile, a family of units', () => {
    const own = { type: 'short', accept: ['三年', 3], patterns: ['满3年'], units: '时间' };
    expect(complaints(own)).toEqual([]);
  });

  test('refuses an answer that says nothing, a pattern that does not compile, unknown units', () => {
    const own = { type: 'short', accept: ['。', true], patterns: ['(3年'], units: '时' };
    expect(complaints(own)).toEqual([
      'accept.0: 只有标点，比较时什么也不剩',
      'accept.1: 写文字或数',
      'patterns.0: 正则表达式读不懂：括号、方括号要成对，特殊字符前面加 \\',
      'units: Invalid input: expected "时间"',
    ]);
  });
});

describe('cloze', () => {
  const blank = (id: string, fields: object = { accept: ['甲'] }): object => ({
    id,
    why: '……',
    ...fields,
  });
  const options = [
    { id: 'x', text: '甲', key: true, why: '……' },
    { id: 'y', text: '乙', why: '……' },
  ];

  test('accepts a text in which each blank stands once', () => {
    const blanks = [blank('a'), blank('b', { options })];
    expect(complaints({ type: 'cloze', text: '{{b}}、{{a}}', blanks })).toEqual([]);
  });

  test('refuses blanks that are not there, stand twice or are written wrongly', () => {
    const blanks = [blank('date'), blank('b')];
    expect(complaints({ type: 'cloze', text: '{{dat}}，{{b}}{{b}}，{{ b }}', blanks })).toEqual([
      'text: 空写成 {{编号}}，编号用小写字母、数字和连字符：，{{',
      'text: blanks 里没有“dat”，最接近的是“date”',
      'text: {{b}} 出现了两次，每个空只能有一处',
      'blanks.0.id: text 里没有 {{date}}',
    ]);
  });

  test('refuses a blank to write in and to choose for at once, or neither', () => {
    const blanks = [
      blank('a', {}),
      blank('b', { accept: ['甲'], options }),
      blank('c', { options, units: '时间' }),
    ];
    expect(complaints({ type: 'cloze', text: '{{a}}{{b}}{{c}}', blanks })).toEqual([
      'blanks.0: 写 accept（学员自己写）或 options（学员选），只写一样',
      'blanks.1: 写 accept（学员自己写）或 options（学员选），只写一样',
      'blanks.2: patterns 和 units 只能和 accept 一起写',
    ]);
  });

  test('refuses options without exactly one key', () => {
    const blanks = [blank('a', { options: options.map((one) => ({ ...one, key: true })) })];
    expect(complaints({ type: 'cloze', text: '{{a}}', blanks })).toEqual([
      'blanks.0.options: 要恰好一个选项写 key: true',
    ]);
  });
});

describe('multiple', () => {
  const options = (...keys: boolean[]): object[] =>
    keys.map((key, at) => ({ id: `o${at}`, text: '对账', key, why: '先问清楚' }));

  test('accepts two keys among others', () => {
    expect(complaints({ type: 'multiple', options: options(true, true, false) })).toEqual([]);
  });

  test('refuses one key, and keys only', () => {
    expect(complaints({ type: 'multiple', options: options(true, false) })).toEqual([
      'options: 多选要至少两个选项写 key: true',
    ]);
    expect(complaints({ type: 'multiple', options: options(true, true) })).toEqual([
      'options: 多选要至少一个选项不写 key: true：全选就不用想了',
    ]);
  });
});
