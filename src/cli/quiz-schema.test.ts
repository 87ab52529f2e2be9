import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { quizFileSchema } from '../core/question/schema/index.ts';
import { QUIZ_SCHEMA_PATH, quizSchemaJson } from './quiz-schema.ts';
import { scaffolds } from './scaffolds.ts';

const root = new URL('../../', import.meta.url);

type Json = Record<string, unknown>;
const record = z.record(z.string(), z.unknown());
const schema = record.parse(JSON.parse(quizSchemaJson()));

test('the schema that editors use is that of the engine (repair: npm run schema)', () => {
  expect(readFileSync(new URL(QUIZ_SCHEMA_PATH, root), 'utf8')).toBe(quizSchemaJson());
});

test('authors may leave out what has a default', () => {
  expect(schema['required']).toEqual(['item', 'questions']);
  const lacking = scaffolds.numeric.replace(/mistakes:[^]*/, '').replace(/  round: 1\n/, '');
  expect(faultsOf(schema, fileOf('numeric', lacking))).toEqual([
    'questions.0.answer: required round',
  ]);
});

describe('every field', () => {
  const fields = [...fieldsIn(schema)];

  test('of every type is reached', () => {
    const names = new Set(fields.map(([path]) => path.split('.').at(-1)));
    const own = ['key', 'formula', 'accept', 'units', 'items', 'left', 'extra', 'say', 'marks'];
    expect([...names]).toEqual(expect.arrayContaining(own));
  });

  test('says in Chinese what it is for', () => {
    const mute = fields.filter(([, field]) => !/\p{sc=Han}/u.test(String(field['description'])));
    expect(mute.map(([path]) => path)).toEqual([]);
  });

  test('that has no fields below it shows how it may look', () => {
    const bare = fields.filter(([, field]) => !hasFields(field) && !hasExample(field));
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  test('shows examples that it would take itself', () => {
    const wrong = fields.flatMap(([path, field]) =>
      [field['examples'] ?? []].flat().flatMap((example) => faultsOf(field, example, path)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('what an editor reports', () => {
  test.each(globSync('quizzes/l*/*.yaml', { cwd: root }))('nothing in %s', (path) => {
    expect(faultsOf(schema, parse(readFileSync(new URL(path, root), 'utf8')))).toEqual([]);
  });

  test.each(Object.entries(scaffolds))('nothing in a new question: %s', (type, fields) => {
    expect(faultsOf(schema, fileOf(type, fields))).toEqual([]);
  });

  const text = '  - id: a\n    text: 甲\n    why: 乙';
  const options = `options:\n${text}\n    key: true\n${text.replace('a', 'b')}`;
  const blank = 'text: 期间是{{a}}。\nblanks:\n  - id: a\n    why: 乙';

  test.each([
    ['no key', 'single', options.replace('key: true', ''), ['options: contains 0']],
    ['two keys', 'single', `${options}\n    key: true`, ['options: contains 2']],
    ['one key of several', 'multiple', options, ['options: contains 1']],
    ['a text of blanks', 'single', options.replace('甲', '" 　"'), ['options.0.text: pattern']],
    ['a field too many', 'single', `${options}\nkeys: a`, ['keys: additionalProperties']],
    [
      'a field of another type',
      'single',
      `${options}\nanswer: a`,
      ['answer: additionalProperties'],
    ],
    ['an unknown type', 'singel', options, ['type: enum']],
    [
      'a truth that is a text',
      'true-false',
      scaffolds['true-false'].replace('answer: true', 'answer: 对'),
      ['answer: type'],
    ],
    [
      'a third answer to a truth',
      'true-false',
      `${scaffolds['true-false']}\n  maybe: 乙`,
      ['why: maxProperties'],
    ],
    ['a blank without answers', 'cloze', blank, ['blanks.0: required accept']],
    [
      'a blank with both',
      'cloze',
      `${blank}\n    accept: [甲]\n    ${options.replaceAll('\n', '\n    ')}`,
      ['blanks.0.accept: not allowed'],
    ],
    [
      'units of a choice',
      'cloze',
      `${blank}\n    units: 时间\n    ${options.replaceAll('\n', '\n    ')}`,
      ['blanks.0.units: not allowed'],
    ],
    [
      'groups without items',
      'categorise',
      'groups:\n  - id: a\n    text: 甲\n    items: []\n  - id: b\n    text: 乙\n    items: []',
      ['groups: contains 0'],
    ],
  ])('once, where it is: %s', (_, type, fields, expected) => {
    const file = fileOf(type, fields);
    expect(faultsOf(schema, file)).toEqual(expected.map((fault) => `questions.0.${fault}`));
    expect(quizFileSchema.safeParse(file).success).toBe(false);
  });
});

function fileOf(type: string, fields: string): unknown {
  const shared = 'id: l1-a-b\nrev: 1\nobjective: l1.s1.o1\nlevel: apply\ndifficulty: 1';
  const texts = 'stem: 问\nexplanation: 答\nsee: l1.s1#ccc';
  const question: unknown = parse(`type: ${type}\n${shared}\n${texts}\n${fields}`);
  return { item: 'l1.s1', questions: [question] };
}

/** Every field of a schema by its path, whatever the branch. */
function* fieldsIn(json: unknown, path = ''): Iterable<[string, Json]> {
  const { success, data } = record.safeParse(json);
  if (!success) return;
  for (const [name, field] of Object.entries(record.parse(data['properties'] ?? {}))) {
    const { data: own } = record.safeParse(field);
    if (own !== undefined) yield [`${path}.${name}`, own];
    yield* fieldsIn(field, `${path}.${name}`);
  }
  yield* fieldsIn(data['items'], path);
  for (const branch of list(data['allOf'])) {
    yield* fieldsIn(record.parse(branch)['then'], path);
  }
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const hasFields = (field: Json): boolean =>
  'properties' in field || 'properties' in record.parse(field['items'] ?? {});

const hasExample = (field: Json): boolean =>
  ['examples', 'enum', 'const'].some((word) => word in field);

const ANNOTATIONS = ['$schema', 'title', 'description', 'examples', 'default'];

/**
 * What is wrong with a value, as `path: keyword`. Knows the keywords of our schema and throws at
 * any other, so that none goes untested.
 */
function faultsOf(json: unknown, value: unknown, path = ''): string[] {
  if (json === false) return [`${path}: not allowed`];
  if (json === true) return [];
  const rules = record.parse(json);
  return Object.entries(rules).flatMap(([word, rule]) =>
    ANNOTATIONS.includes(word) ? [] : faultsBy(word, rule, rules, value, path),
  );
}

function faultsBy(
  word: string,
  rule: unknown,
  rules: Json,
  value: unknown,
  path: string,
): string[] {
  const fault = (isRight: boolean): string[] => (isRight ? [] : [`${path}: ${word}`]);
  const at = (name: string | number): string => (path === '' ? `${name}` : `${path}.${name}`);
  const holds = (part: unknown, one: unknown): boolean => faultsOf(part, one).length === 0;
  const fields = Array.isArray(value) ? {} : (record.safeParse(value).data ?? {});
  const count = (): number => list(value).filter((one) => holds(rule, one)).length;
  switch (word) {
    case 'type':
      return fault(isOf(String(rule), value));
    case 'const':
      return fault(value === rule);
    case 'enum':
      return fault(list(rule).includes(value));
    case 'pattern':
      return fault(typeof value !== 'string' || new RegExp(String(rule), 'u').test(value));
    case 'minimum':
      return fault(typeof value !== 'number' || value >= Number(rule));
    case 'maximum':
      return fault(typeof value !== 'number' || value <= Number(rule));
    case 'maxProperties':
      return fault(Object.keys(fields).length <= Number(rule));
    case 'minItems':
      return fault(!Array.isArray(value) || value.length >= Number(rule));
    case 'items':
      return list(value).flatMap((one, index) => faultsOf(rule, one, at(index)));
    case 'contains': {
      const { minContains = 1, maxContains = Infinity } = rules;
      const isRight = count() >= Number(minContains) && count() <= Number(maxContains);
      return !Array.isArray(value) || isRight ? [] : [`${path}: contains ${count()}`];
    }
    case 'required':
      return list(rule).flatMap((name) =>
        Object.hasOwn(fields, String(name)) ? [] : [`${path}: required ${String(name)}`],
      );
    case 'properties':
      return Object.entries(record.parse(rule)).flatMap(([name, part]) =>
        Object.hasOwn(fields, name) ? faultsOf(part, fields[name], at(name)) : [],
      );
    case 'additionalProperties': {
      const known = record.parse(rules['properties'] ?? {});
      return Object.keys(fields).flatMap((name) => {
        if (Object.hasOwn(known, name)) return [];
        return rule === false ? [`${at(name)}: ${word}`] : faultsOf(rule, fields[name], at(name));
      });
    }
    case 'propertyNames':
      return Object.keys(fields).flatMap((name) => faultsOf(rule, name, at(name)));
    case 'anyOf':
      return fault(list(rule).some((part) => holds(part, value)));
    case 'allOf':
      return list(rule).flatMap((part) => faultsOf(part, value, path));
    case 'if':
      return faultsOf(rules[holds(rule, value) ? 'then' : 'else'] ?? {}, value, path);
    case 'then':
    case 'else':
    case 'minContains':
    case 'maxContains':
      return [];
    default:
      throw new Error(`This test does not know the keyword ${word} at ${path}`);
  }
}

function isOf(type: string, value: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return record.safeParse(value).success && !Array.isArray(value);
  return typeof value === type;
}
