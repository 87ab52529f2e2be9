import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readCourseTexts } from '../cli/content-files.ts';
import { courseTexts, LESSON, QUIZ, quizFile } from '../testing/fixtures/course.ts';
import { kinds } from '../core/question/kinds.ts';
import { catalogue } from './catalogue.ts';
import { pageCatalogue } from './page-catalogue.ts';
import { checkCourse, codes } from './run.ts';

test('a course that breaks no rule has no findings', () => {
  expect(checkCourse(courseTexts(), { strict: true }).findings).toEqual([]);
});

test('a mistake in one file does not hide a mistake in another, or in the same', () => {
  const texts = courseTexts({
    quiz: QUIZ.replace('l1.s1#ccc', 'l1.s1#cccc').replace('difficulty: 1', 'difficulty: 9'),
    lesson: LESSON.replace('[#ccc]', ''),
  });
  const broken = { path: 'quizzes/l1/dso.yaml', text: 'item: l1.s2\nquestions: [' };
  const { findings } = checkCourse({ ...texts, quizzes: [...texts.quizzes, broken] });
  expect([...new Set(findings.map(({ code }) => code))]).toEqual([
    'schema',
    'unknown-anchor',
    'yaml-syntax',
    'heading-id',
  ]);
});

test('findings come in the order of the files, with the line they stand on', () => {
  const { findings } = checkCourse(courseTexts({ quiz: QUIZ.replace('l1.s1#ccc', 'l9#x') }));
  expect(findings[0]).toMatchObject({
    code: 'unknown-id',
    severity: 'error',
    file: 'quizzes/l1/ccc.yaml',
    line: 11,
    column: 10,
    text: '    see: l9#x',
  });
});

test('an empty course is read without complaint about what is not there', () => {
  const { findings, seen } = checkCourse(courseTexts({ quizzes: [], pages: [] }));
  expect([findings, seen]).toEqual([[], { quizFiles: 0, questions: 0, pages: 0 }]);
});

test('a question that its schema refuses is still looked at by the other rules', () => {
  const quiz = quizFile('id: l1-ccc-a\ntype: single\nobjective: l9.o1');
  const { findings } = checkCourse(courseTexts({ quiz }));
  expect(findings.map(({ code }) => code)).toContain('unknown-id');
});

const root = fileURLToPath(new URL('../../', import.meta.url));

test('the course itself is free of errors', () => {
  const today = new Date().toISOString().slice(0, 10);
  const { findings, seen } = checkCourse(readCourseTexts(root, today), { strict: true });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(seen.questions).toBeGreaterThan(50);
});

test('every question type has a section in the manual', () => {
  const manual = readFileSync(`${root}quizzes/README.md`, 'utf8');
  const headings = [...manual.matchAll(/^## ([a-z-]+)$/gm)].map(([, type]) => type);
  expect(headings).toEqual(Object.keys(kinds));
});

test('the manual says how grave a finding is', () => {
  const manual = readFileSync(`${root}quizzes/README.md`, 'utf8');
  for (const [code, { severity }] of Object.entries({ ...catalogue, ...pageCatalogue })) {
    const [word] = new RegExp(`^### ${code}\\n\\n(..)`, 'm').exec(manual)?.slice(1) ?? [];
    expect([code, word]).toEqual([code, severity === 'error' ? '错误' : '警告']);
  }
  expect(manual.match(/^警告，`--strict` 时是错误。/gm)).toHaveLength(
    Object.values(catalogue).filter(({ severity }) => severity === 'warning').length,
  );
});

test('every warning is an error when strict', () => {
  const today = '2099-01-01';
  const severities = (strict: boolean): string[] =>
    checkCourse(courseTexts({ today }), { strict }).findings.map(({ severity }) => severity);
  expect(severities(false)).toEqual(['warning', 'warning']);
  expect(severities(true)).toEqual(['error', 'error']);
});

test('every rule has a section in the manual, and every section a rule', () => {
  const manual = readFileSync(`${root}quizzes/README.md`, 'utf8');
  const section = manual.split(/^## /m).find((text) => text.startsWith('检查\n')) ?? '';
  const headings = [...section.matchAll(/^### (\S+)/gm)].map(([, code]) => code);
  expect(headings).toEqual([...codes(), ...Object.keys(pageCatalogue)]);
});

test('every rule is tested', () => {
  const tests = readdirSync(`${root}src/checks`, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(rules|built-page).*\.test\.ts$/.test(name))
    .map((name) => readFileSync(`${root}src/checks/${name}`, 'utf8'))
    .join('');
  const untested = [...codes(), ...Object.keys(pageCatalogue)].filter(
    (code) => !tests.includes(`'${code}'`),
  );
  expect(untested).toEqual([]);
});
