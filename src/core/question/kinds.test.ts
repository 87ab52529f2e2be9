import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  keyForm,
  kinds,
  markForm,
  markSaved,
  restoreForm,
  typeLabel,
  type Keyed,
} from './kinds.ts';
import { questionSchemas } from './schema/index.ts';

const types = Object.keys(kinds);

/** As they come out of `data-question`: JSON makes a field of `__proto__`. */
const oddlyNamed = [
  '{"type":"single","options":["__proto__","constructor"],"keys":["__proto__"]}',
  '{"type":"multiple","options":["__proto__","constructor","a"],"keys":["__proto__","constructor"]}',
  '{"type":"cloze","blanks":{"__proto__":{"accept":["a"]},"constructor":{"options":["__proto__","a"],"key":"__proto__"}}}',
  '{"type":"ordering","order":["__proto__","constructor","toString"]}',
  '{"type":"matching","targets":{"__proto__":"__proto__","constructor":"constructor"},"choices":["__proto__","constructor"]}',
  '{"type":"categorise","targets":{"__proto__":"constructor","constructor":"__proto__"},"choices":["__proto__","constructor"]}',
  '{"type":"scenario","start":"__proto__","nodes":{"__proto__":{"constructor":{"score":2,"to":"constructor"},"valueOf":{"score":0,"to":"toString"}},"constructor":{"__proto__":{"score":2,"to":"valueOf"}}}}',
  '{"type":"open","rubric":{"__proto__":1,"constructor":2}}',
].map((text) => JSON.parse(text) as Keyed);

describe('ids that every object answers to are ids like any other', () => {
  test.each(oddlyNamed)('$type', (keyed) => {
    const form = keyForm(keyed);
    const marked = markForm(keyed, form);
    expect(marked?.marks.score).toBe(1);
    expect(Object.values(marked?.marks.parts ?? {})).toContain('right');
    const saved: unknown = JSON.parse(JSON.stringify(marked?.response));
    expect(restoreForm(keyed, saved)).toEqual(form);
    expect(markSaved(keyed, saved)).toEqual(marked?.marks);
  });
});

test('every type of the schema has a kind of the same name, and a label of its own', () => {
  expect(types).toEqual(Object.keys(questionSchemas));
  expect(
    new Set(Object.keys(kinds).map((type) => typeLabel(type as keyof typeof kinds))).size,
  ).toBe(types.length);
});

test.each([
  ['README.md', /^\| `([a-z-]+)` +\|/gm],
  ['../../../quizzes/README.md', /^## ([a-z-]+)$/gm],
])('%s speaks of every type', (path, heading) => {
  const text = readFileSync(new URL(path, import.meta.url), 'utf8');
  expect([...text.matchAll(heading)].map(([, type]) => type)).toEqual(types);
});
