import { describe, expect, test } from 'vitest';
import type { FormEntry, Marks } from './kind.ts';
import { keyForm, markForm, markSaved, restoreForm } from './kinds.ts';
import type { ScenarioKeyed } from './scenario.ts';

/** Call first (2), then agree on a date (2); a reminder first (1) leads to the call as well; a threat ends it. */
const unpaid: ScenarioKeyed = {
  type: 'scenario',
  start: 'first',
  nodes: {
    first: {
      remind: { score: 1, to: 'call' },
      call: { score: 2, to: 'call' },
      threaten: { score: 0, to: 'lost' },
    },
    call: {
      wait: { score: 0, to: 'lost' },
      date: { score: 2, to: 'paid' },
    },
  },
};

const choose = (choices: Record<string, string>): FormEntry[] =>
  Object.entries(choices).map(([node, choice]) => [`step:${node}`, choice]);
const walk = (choices: Record<string, string>, keyed = unpaid): Marks | undefined =>
  markForm(keyed, choose(choices))?.marks;

describe('the score is what was earned of what the steps walked could earn', () => {
  test('the best way earns full marks', () => {
    expect(walk({ first: 'call', call: 'date' })).toEqual({
      score: 1,
      parts: { 'first/call': 'right', 'call/date': 'right' },
    });
  });

  test('a weak step that is mended costs its share', () => {
    expect(walk({ first: 'remind', call: 'date' })).toEqual({
      score: 3 / 4,
      parts: { 'first/remind': 'partly', 'call/date': 'right' },
    });
  });

  test('a short way to a bad end earns nothing', () => {
    expect(walk({ first: 'threaten' })?.score).toBe(0);
  });
});

test('choices off the path count for nothing', () => {
  expect(walk({ first: 'threaten', call: 'date' })?.parts).toEqual({ 'first/threaten': 'wrong' });
});

test('a path is finished at an ending, not before', () => {
  expect(walk({ first: 'call' })).toBeUndefined();
  expect(walk({ call: 'date' })).toBeUndefined();
  expect(restoreForm(unpaid, ['first/call'])).toEqual([]);
});

test('a path is saved step by step and shown again', () => {
  const form = choose({ first: 'remind', call: 'date' });
  const path = ['first/remind', 'call/date'];
  expect(markForm(unpaid, form)?.response).toEqual(path);
  expect(restoreForm(unpaid, path)).toEqual(form);
});

test.each([
  ['another order', ['call/date', 'first/call']],
  ['a step too many', ['first/threaten', 'call/date']],
  ['a choice that has gone', ['first/visit', 'call/date']],
  ['no choice at all', ['first/', 'call']],
])('a saved path with %s is not shown', (_why, path) => {
  expect(restoreForm(unpaid, path)).toEqual([]);
  expect(markSaved(unpaid, path)).toBeNull();
});

describe('a case that the schema would refuse does no harm', () => {
  const circle: ScenarioKeyed = {
    ...unpaid,
    nodes: { ...unpaid.nodes, call: { back: { score: 2, to: 'first' } } },
  };

  test('a way round in a circle is never finished, and is no key', () => {
    expect(walk({ first: 'call', call: 'back' }, circle)).toBeUndefined();
    expect(walk({ first: 'threaten' }, circle)?.score).toBe(0);
    expect(keyForm(circle)).toEqual([]);
  });

  test('the key goes round a circle when there is a way out', () => {
    const date = { score: 2, to: 'paid' };
    const call = { back: { score: 2, to: 'first' }, date };
    expect(keyForm({ ...circle, nodes: { ...circle.nodes, call } })).toEqual(
      choose({ first: 'call', call: 'date' }),
    );
  });

  test('a name that is no node is an ending, also one that every object answers to', () => {
    const node = { a: { score: 2, to: 'constructor' } };
    const odd: ScenarioKeyed = { type: 'scenario', start: 'n', nodes: { n: node } };
    expect(walk({ n: 'a', constructor: 'name' }, odd)?.score).toBe(1);
    expect(walk({ n: 'constructor' }, odd)).toBeUndefined();
    expect(keyForm(odd)).toEqual(choose({ n: 'a' }));
  });

  test('from a start that is no node there is nowhere to go', () => {
    const adrift: ScenarioKeyed = { ...unpaid, start: 'toString' };
    expect(walk({ toString: 'name', first: 'call' }, adrift)).toBeUndefined();
    expect(keyForm(adrift)).toEqual([]);
  });
});
