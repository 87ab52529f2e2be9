import { expect, test } from 'vitest';
import { questionSchema } from '../question/schema/index.ts';
import { keyedOf } from './keyed.ts';

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
const keyed = (own: object): unknown => keyedOf(questionSchema.parse({ ...common, ...own }));

const option = (id: string, key?: true): object => ({
  id,
  text: '文',
  why: '因',
  ...(key && { key }),
});
const pair = (id: string): object => ({ id, left: '左', right: '右', why: '因' });
const item = (id: string): object => ({ id, text: '文', why: '因' });
const line = (id: string, marks: number): object => ({ id, text: '文', marks });
const choice = (id: string, to: string, score: number): object => ({ ...option(id), to, score });

test('single and multiple: the options in order and the ids of the key', () => {
  const options = [option('a'), option('b', true)];
  expect(keyed({ type: 'single', options })).toEqual([
    { type: 'single', options: ['a', 'b'], keys: ['b'] },
  ]);
  expect(keyed({ type: 'multiple', options: [...options, option('c', true)] })).toEqual([
    { type: 'multiple', options: ['a', 'b', 'c'], keys: ['b', 'c'] },
  ]);
});

test('true-false: the verdict is the id of an option', () => {
  const why = { true: '因', false: '因' };
  expect(keyed({ type: 'true-false', answer: false, why })).toEqual([
    { type: 'true-false', options: ['true', 'false'], keys: ['false'] },
  ]);
});

test('numeric: the answer for each row of variables, worked out', () => {
  const answer = { formula: 'days * 3', unit: '天', round: 0, tolerance: 0 };
  const worked = { type: 'numeric', unit: '天', tolerance: 0, mistakes: [] };
  expect(keyed({ type: 'numeric', answer, variables: [{ days: 2 }, { days: 5 }] })).toEqual([
    { ...worked, answer: 6 },
    { ...worked, answer: 15 },
  ]);
});

test('short: the texts folded, with what folding an answer takes', () => {
  const mistakes = [{ accept: ['两年', 2], feedback: '因' }];
  const own = { type: 'short', accept: ['三年', '叁年'], patterns: ['满3年'], mistakes };
  expect(keyed(own)).toEqual([
    { type: 'short', accept: ['3年'], patterns: ['满3年'], mistakes: [['2年', '2']] },
  ]);
  const question = questionSchema.parse({ ...common, ...own });
  expect(keyedOf(question, () => ({ 兩: '两' }))).toMatchObject([{ traditional: { 兩: '两' } }]);
});

test('cloze: what is accepted or chosen in each blank', () => {
  const blanks = [
    { id: 'a', accept: ['《民法典》'], why: '因' },
    { id: 'b', options: [option('x'), option('y', true)], why: '因' },
  ];
  expect(keyed({ type: 'cloze', text: '{{b}}，{{a}}', blanks })).toEqual([
    {
      type: 'cloze',
      blanks: { a: { accept: ['民法典'] }, b: { options: ['x', 'y'], key: 'y' } },
    },
  ]);
});

test('ordering: the items as listed', () => {
  expect(keyed({ type: 'ordering', items: ['c', 'a', 'b'].map(item) })).toEqual([
    { type: 'ordering', order: ['c', 'a', 'b'] },
  ]);
});

test('matching: a pair is its own target, and the extras can be chosen', () => {
  const extra = [{ id: 'x', right: '右', why: '因' }];
  expect(keyed({ type: 'matching', pairs: ['a', 'b', 'c'].map(pair), extra })).toEqual([
    { type: 'matching', targets: { a: 'a', b: 'b', c: 'c' }, choices: ['a', 'b', 'c', 'x'] },
  ]);
});

test('categorise: the group of each item', () => {
  const groups = [
    { id: 'ar', text: '类', items: [item('a'), item('b')] },
    { id: 'no', text: '类', items: [item('ar')] },
  ];
  expect(keyed({ type: 'categorise', groups })).toEqual([
    { type: 'categorise', targets: { a: 'ar', b: 'ar', ar: 'no' }, choices: ['ar', 'no'] },
  ]);
});

test('scenario: where each choice leads and what it earns', () => {
  const nodes = [
    { id: 'n1', say: '说', choices: [choice('a', 'n2', 2), choice('b', 'end', 0)] },
    { id: 'n2', say: '说', choices: [choice('a', 'end', 1), choice('b', 'end', 2)] },
  ];
  const endings = [{ id: 'end', say: '说' }];
  expect(keyed({ type: 'scenario', start: 'n1', nodes, endings })).toEqual([
    {
      type: 'scenario',
      start: 'n1',
      nodes: {
        n1: { a: { score: 2, to: 'n2' }, b: { score: 0, to: 'end' } },
        n2: { a: { score: 1, to: 'end' }, b: { score: 2, to: 'end' } },
      },
    },
  ]);
});

test('open: the marks of each line', () => {
  const rubric = [line('date', 2), line('polite', 1)];
  expect(keyed({ type: 'open', model: '范文', rubric })).toEqual([
    { type: 'open', rubric: { date: 2, polite: 1 } },
  ]);
});
