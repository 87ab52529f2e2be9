import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CourseTexts } from '../checks/course.ts';
import type { TextFile } from '../checks/source.ts';

/** The only place of the command line that knows where content lies. */
const QUIZZES = 'quizzes/**/*.yaml';
const PAPERS = /^quizzes\/papers\//;
const PAGES = 'src/content/docs/**/*.{md,mdx}';

/** Reads everything that the checks look at. */
export function readCourseTexts(root: string, today: string): CourseTexts {
  const read = (path: string): TextFile => readTextFile(root, path);
  return {
    today,
    syllabus: read('src/content/syllabus.yaml'),
    law: read('src/content/law.yaml'),
    figures: read('src/content/figures.yaml'),
    glossary: read('src/content/glossary.yaml'),
    blueprint: read('quizzes/blueprint.csv'),
    quizzes: list(root, QUIZZES)
      .filter((path) => !PAPERS.test(path))
      .map(read),
    pages: list(root, PAGES).map(read),
  };
}

/** Line breaks and the mark at the beginning are as some Windows editors leave them. */
export function readTextFile(root: string, path: string): TextFile {
  const text = readFileSync(join(root, path), 'utf8');
  return { path, text: text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n') };
}

function list(root: string, pattern: string): string[] {
  return globSync(pattern, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}
