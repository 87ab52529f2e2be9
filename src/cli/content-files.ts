import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { CourseTexts } from '../checks/course.ts';
import type { TextFile } from '../checks/source.ts';

/** The only place of the command line that knows where content lies. */
export const LEDGER = 'quizzes/ids.csv';
const QUIZZES = 'quizzes/**/*';
/** What lies beside the questions on purpose. Anything else is shown to the checks, which refuse it. */
const BESIDE = /^quizzes\/(?:papers\/.*\.yaml|(?:.*\/)?README\.md|(?:blueprint|ids)\.csv)$/;
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
    ledger: existsSync(join(root, LEDGER)) ? read(LEDGER) : { path: LEDGER, text: '' },
    quizzes: list(root, QUIZZES)
      .filter((path) => !BESIDE.test(path) && !isHidden(path))
      .map(read),
    pages: list(root, PAGES).map(read),
  };
}

/** Line breaks and the mark at the beginning are as some Windows editors leave them. */
export function readTextFile(root: string, path: string): TextFile {
  const text = readFileSync(join(root, path), 'utf8');
  return { path, text: text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n') };
}

/** What systems and editors leave behind: `.DS_Store`, `.ccc.yaml.swp`. */
const isHidden = (path: string): boolean => path.split('/').some((name) => name.startsWith('.'));

function list(root: string, pattern: string): string[] {
  return globSync(pattern, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
