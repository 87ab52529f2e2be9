import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { syllabusSchema } from './schema.ts';
import { readSyllabus, type Place, type Syllabus } from './syllabus.ts';

const source = new URL('../../content/syllabus.yaml', import.meta.url);
const blueprint = new URL('../../../quizzes/blueprint.csv', import.meta.url);
let syllabus: Syllabus;
let teachable: readonly Place[];

// Read in a hook, so that mutation testing sees which test runs which line.
beforeAll(() => {
  syllabus = readSyllabus(syllabusSchema.parse(parse(readFileSync(source, 'utf8'))));
  teachable = syllabus.places.filter((place) => place.teachable);
});

test('holds the 74 teachable items of the curriculum', () => {
  expect(teachable).toHaveLength(74);
});

test('plans the questions that the blueprint plans, 600 or more', () => {
  const [, ...rows] = readFileSync(blueprint, 'utf8').trim().split('\n');
  const planned = rows.map((row) => row.split(',')).map(([item, , total]) => [item, Number(total)]);
  expect(teachable.map(({ id, questions }) => [id, questions]).sort()).toEqual(planned.sort());
  expect(teachable.reduce((sum, { questions }) => sum + questions, 0)).toBeGreaterThanOrEqual(600);
});

test('ids, objective ids and paths are unique', () => {
  const unique = (list: readonly string[]): boolean => new Set(list).size === list.length;
  const objectives = teachable.flatMap((place) => place.objectives.map(({ id }) => id));
  expect(unique(syllabus.places.map(({ id }) => id))).toBe(true);
  expect(unique(syllabus.places.map(({ path }) => path))).toBe(true);
  expect(unique(objectives)).toBe(true);
});

test('an objective is named after its item, a prerequisite comes before it', () => {
  teachable.forEach((place, at) => {
    for (const { id } of place.objectives) expect(id.startsWith(`${place.id}.o`)).toBe(true);
    const before = new Set(teachable.slice(0, at).map(({ id }) => id));
    for (const id of place.prerequisites) expect([...before]).toContain(id);
  });
});

test('numbers places as learners see them', () => {
  const shown = (id: string): string | undefined => syllabus.byId.get(id)?.number;
  expect([
    shown('l1'),
    shown('l1.s2'),
    shown('l2.s2.i3'),
    shown('l1.x2'),
    shown('wrap.s1'),
  ]).toEqual(['第一讲', '1.2', '2.2.3', '拓展 1.2', '']);
});

test('paths are made of the lecture slug and the item slug', () => {
  expect(syllabus.byId.get('l2.s2.i1')?.path).toBe(
    'lectures/overdue-collection-skills/pressure-ladder-10',
  );
});

test('an item knows its section; a section, an extra and a lecture have none', () => {
  const sectionOf = (id: string): string | undefined => syllabus.byId.get(id)?.section;
  expect(['l2.s2.i1', 'l2.s2', 'l2.x1', 'l2'].map(sectionOf)).toEqual([
    'l2.s2',
    ...[undefined, undefined, undefined],
  ]);
});
