import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { quizFileSchema } from '../../core/question/schema/index.ts';
import { syllabusSchema } from '../../core/syllabus/schema.ts';
import { readSyllabus } from '../../core/syllabus/syllabus.ts';
import { COMPARED_PAGE, syntheticCourse } from './synthetic-course.ts';
import { LESSONS_PER_LECTURE, QUESTIONS_PER_LESSON } from './synthetic-place.ts';

const LESSONS = 23;
const references = {
  terms: ['dso', 'ccc'],
  laws: ['law-1'],
  stats: ['stat-1'],
  figures: ['CashCycle'],
};
const files = syntheticCourse(LESSONS, references);
const syllabus = readSyllabus(
  syllabusSchema.parse(parse(files.get('src/content/syllabus.yaml') ?? '')),
);
const lessons = [...files].filter(([path]) => /lesson-\d+\.mdx$/.test(path));
const quizzes = [...files]
  .filter(([path]) => path.endsWith('.yaml') && path.startsWith('quizzes/'))
  .map(([, text]) => quizFileSchema.parse(parse(text)));
const questions = quizzes.flatMap(({ questions }) => questions);

test('a course has as many lessons and questions as were asked for', () => {
  expect(lessons).toHaveLength(LESSONS);
  expect(syllabus.places.filter(({ teachable }) => teachable)).toHaveLength(LESSONS);
  expect(new Set(questions.map(({ id }) => id)).size).toBe(LESSONS * QUESTIONS_PER_LESSON);
});

test('the same arguments give the same course, and a bigger one begins with the smaller', () => {
  expect(syntheticCourse(LESSONS, references)).toEqual(files);
  const bigger = syntheticCourse(LESSONS * 2, references);
  for (const [path, text] of lessons) expect(bigger.get(path)).toBe(text);
});

test('every page stands where the syllabus says', () => {
  for (const { id, path } of syllabus.places) {
    const text =
      files.get(`src/content/docs/${path}.mdx`) ?? files.get(`src/content/docs/${path}/index.mdx`);
    expect(text).toContain(`item: ${id}\n`);
  }
});

test('the page that is compared between sizes exists in a course of one full lecture', () => {
  const smallest = syntheticCourse(LESSONS_PER_LECTURE, references);
  expect(smallest.has(`src/content/docs/${COMPARED_PAGE.replace('/index.html', '.mdx')}`)).toBe(
    true,
  );
});

describe('what points somewhere points to something that is there', () => {
  const anchors = (text: string): string[] =>
    [...text.matchAll(/\[#([a-z-]+)\]/g)].map(([, id = '']) => id);

  test('questions', () => {
    for (const { objective, see } of questions) {
      const [item = '', anchor = ''] = see.split('#');
      expect(syllabus.objectiveIds.get(objective)?.id).toBe(item);
      expect(anchors(lessons[0]?.[1] ?? '')).toContain(anchor);
    }
  });

  test('lessons', () => {
    const ids = new Set(questions.map(({ id }) => id));
    for (const [, text] of lessons) {
      const [, to = '', anchor = ''] = /<Ref to="([^#]+)#([^"]+)"/.exec(text) ?? [];
      expect(syllabus.byId.has(to)).toBe(true);
      expect(anchors(text)).toContain(anchor);
      const shown = (/<Quiz ids="([^"]+)"/.exec(text)?.[1] ?? '').split(' ');
      expect(shown.filter((id) => !ids.has(id))).toEqual([]);
    }
  });
});

test('lists of references that are empty leave no empty reference', () => {
  const bare = syntheticCourse(1, { terms: [], laws: [], stats: [], figures: [] });
  const [text = ''] = [...bare]
    .filter(([path]) => path.endsWith('lesson-1.mdx'))
    .map(([, text]) => text);
  expect(text).not.toMatch(/id=""|< caption/);
});

test('questions are of all common types', () => {
  expect(new Set(questions.map(({ type }) => type)).size).toBe(9);
});
