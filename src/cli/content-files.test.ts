import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { QUIZ, QUIZ_PATH } from '../testing/fixtures/course.ts';
import { useProjects } from '../testing/fixtures/project.ts';
import { readCourseTexts } from './content-files.ts';

const project = useProjects();

test('line breaks and the mark that Windows editors leave are not the author’s mistakes', () => {
  const { root } = project();
  writeFileSync(join(root, QUIZ_PATH), `\uFEFF${QUIZ.replaceAll('\n', '\r\n')}`);
  expect(readCourseTexts(root, '2026-11-22').quizzes).toEqual([{ path: QUIZ_PATH, text: QUIZ }]);
});

test('papers lie beside the bank and are no questions', () => {
  const { root } = project();
  mkdirSync(join(root, 'quizzes/papers'));
  writeFileSync(join(root, 'quizzes/papers/final.yaml'), 'minutes: 60\n');
  expect(readCourseTexts(root, '2026-11-22').quizzes).toHaveLength(1);
});

test('a file of questions by another ending is shown to the checks, what lies beside them is not', () => {
  const { root } = project();
  const names = [
    'dso.yml',
    'DPO.YAML',
    'note.txt',
    'note',
    'README.md',
    '.DS_Store',
    '.ccc.yaml.swp',
  ];
  for (const name of names) writeFileSync(join(root, 'quizzes/l1', name), QUIZ);
  writeFileSync(join(root, 'quizzes/ids.csv'), 'id\n');
  mkdirSync(join(root, 'quizzes/l1.old'));
  const paths = readCourseTexts(root, '2026-11-22').quizzes.map(({ path }) => path);
  expect(paths).toEqual([
    'quizzes/l1/DPO.YAML',
    QUIZ_PATH,
    'quizzes/l1/dso.yml',
    'quizzes/l1/note',
    'quizzes/l1/note.txt',
  ]);
});
