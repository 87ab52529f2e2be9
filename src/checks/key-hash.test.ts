import { expect, test } from 'vitest';
import { questionSchema } from '../core/question/schema/index.ts';
import { NUMERIC, question, SINGLE } from '../testing/fixtures/course.ts';
import { parse } from 'yaml';
import { keyHash } from './key-hash.ts';

/** The hash of a question of one type; each row of `changes` replaces a piece of it. */
function hashOf(type: string, fields: string, ...changes: readonly [string, string][]): string {
  const changed = changes.reduce(
    (text, [from, to]) => {
      expect(text).toContain(from);
      return text.replace(from, to);
    },
    question(type, fields),
  );
  return keyHash(questionSchema.parse(parse(changed)));
}

const OTHERS: Readonly<Record<string, string>> = {
  'true-false': 'answer: false\nwhy: { "true": 一, "false": 二 }',
  short: 'accept:\n  - 三年\n  - 叁年整',
  cloze: `text: 甲{{a}}乙{{b}}
blanks:
  - { id: a, accept: [三年, 很久], why: 因为 }
  - { id: b, why: 因为, options: [{ id: x, text: 一, key: true, why: 因 }, { id: y, text: 二, why: 因 }] }`,
  ordering:
    'items: [{ id: a, text: 一, why: 因 }, { id: b, text: 二, why: 因 }, { id: c, text: 三, why: 因 }]',
  matching: `pairs: [{ id: a, left: 一, right: 甲, why: 因 }, { id: b, left: 二, right: 乙, why: 因 }, { id: c, left: 三, right: 丙, why: 因 }]
extra: [{ id: x, right: 丁, why: 因 }]`,
  categorise: `groups:
  - { id: g, text: 一, items: [{ id: a, text: 甲, why: 因 }, { id: b, text: 乙, why: 因 }] }
  - { id: h, text: 二, items: [{ id: c, text: 丙, why: 因 }] }`,
  scenario: `start: m
nodes:
  - { id: m, say: 一, choices: [{ id: a, text: 甲, why: 因, score: 2, to: n }, { id: b, text: 乙, why: 因, score: 0, to: e }] }
  - { id: n, say: 二, choices: [{ id: a, text: 甲, why: 因, score: 2, to: e }, { id: b, text: 乙, why: 因, score: 1, to: e }] }
endings: [{ id: e, say: 完 }]`,
  open: 'model: 范文\nrubric: [{ id: r, text: 一, marks: 2 }, { id: s, text: 二, marks: 1 }]',
};
const FIELDS: Readonly<Record<string, string>> = { single: SINGLE, numeric: NUMERIC, ...OTHERS };

test.each([
  ['single', 'text: 货已验收', 'text: 货物已验收'],
  ['single', 'key: true\n    why: 只等时间。', 'why: 等时间。\n    key: true'],
  ['numeric', 'sales: 9800', 'sales: 9900'],
  ['numeric', 'tolerance: 0.5%', 'tolerance: 1%'],
  ['numeric', 'sales / 365 * (days', 'sales/365*(days'],
  ['numeric', 'formula: sales / 365 * days', 'formula: days'],
  ['short', '  - 叁年整', '  - 叁年整\n  - 三个年头'],
  ['short', '- 三年', '- 3 年。'],
  ['cloze', '三年, 很久', '三年, 很久, 久'],
  ['ordering', 'text: 一', 'text: 壹'],
  ['open', 'model: 范文', 'model: 另一篇'],
])('%s: %s → %s leaves old answers their worth', (type, from, to) => {
  const fields = FIELDS[type] ?? '';
  expect(hashOf(type, fields, [from, to])).toBe(hashOf(type, fields));
});

test.each([
  ['single', 'id: b', 'id: c'],
  ['true-false', 'answer: false', 'answer: true'],
  ['numeric', 'sales / 365 * (days', 'sales / 360 * (days'],
  ['numeric', 'unit: 万元', 'unit: 元'],
  ['numeric', 'round: 1', 'round: 2'],
  ['short', '- 三年', '- 两年'],
  ['cloze', '三年, 很久', '两年, 三年'],
  ['cloze', 'id: x, text: 一, key: true', 'id: x, text: 一, key: false'],
  ['ordering', '{ id: a, text: 一, why: 因 }, { id: b', '{ id: b, text: 一, why: 因 }, { id: a'],
  ['matching', 'extra: [{ id: x', 'extra: [{ id: z'],
  ['matching', '{ id: c', '{ id: d'],
  ['categorise', '{ id: b, text: 乙, why: 因 }', '{ id: d, text: 乙, why: 因 }'],
  ['scenario', 'score: 1', 'score: 0'],
  ['scenario', 'score: 0, to: e', 'score: 0, to: n'],
  ['open', 'marks: 1', 'marks: 3'],
])('%s: %s → %s is another key', (type, from, to) => {
  const fields = FIELDS[type] ?? '';
  const more: [string, string][] = to.includes('key: false')
    ? [['id: y, text: 二', 'id: y, key: true, text: 二']]
    : [];
  expect(hashOf(type, fields, [from, to], ...more)).not.toBe(hashOf(type, fields));
});

test('the order of what the page shuffles does not matter', () => {
  const [, head = '', ...options] = SINGLE.split(/^(?=options| {2}- id)/m);
  expect(options).toHaveLength(2);
  const turned =
    head +
    options
      .map((option) => option.trimEnd())
      .reverse()
      .join('\n');
  expect(hashOf('single', turned)).toBe(hashOf('single', SINGLE));
});

test('what was published can be compared with for years: these do not change', () => {
  const hashes = Object.entries(FIELDS).map(([type, fields]) => `${type} ${hashOf(type, fields)}`);
  expect(hashes).toMatchInlineSnapshot(`
    [
      "single d0659bed",
      "numeric 372c1013",
      "true-false 23d09182",
      "short dc7c2b0e",
      "cloze d393254a",
      "ordering 374defa7",
      "matching 7927ed1c",
      "categorise 4326581a",
      "scenario 3a3e7af5",
      "open a8e03d77",
    ]
  `);
});
