import { readFile, readdir, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { build } from './build.ts';
import { check, type CheckRun } from './check.ts';
import type { Run } from './metered.ts';
import { expectOwnQuestions } from './own-questions.ts';
import { weighPage } from './page-weight.ts';
import { COMPARED_PAGE, syntheticCourse } from './synthetic-course.ts';
import type { References } from './synthetic-lesson.ts';
import { QUESTIONS_PER_LESSON } from './synthetic-place.ts';
import { copyProject, writeFiles } from './throw-away.ts';

/** One synthetic course, checked and built. */
export interface SizedCourse {
  /** As many lessons as files of the bank. */
  readonly lessons: number;
  readonly questions: number;
  readonly check: Run;
  readonly build: Run;
  /** Lesson pages that were looked through: each holds questions of its own and nobody else's. */
  readonly ownPages: number;
  /** HTML of one and the same lesson, compressed. */
  readonly htmlBytes: number;
}

/**
 * Checks and builds a course of so many lessons with the site of a project around it.
 *
 * @param project folder of the project or of a copy of it
 * @param folder where to do so; is created
 * @throws {Error} when the check or the build breaks off, or a page has questions of another lesson
 */
export async function measureSynthetic(
  project: string,
  folder: string,
  lessons: number,
  signal: AbortSignal,
): Promise<SizedCourse> {
  await copyProject(project, folder);
  await removeRealCourse(folder);
  await writeFiles(folder, syntheticCourse(lessons, await readReferences(folder)));
  const checked = await check(folder, signal);
  expectAll(checked, lessons);
  const built = await build(folder, signal);
  const dist = join(folder, 'dist');
  const { html } = weighPage(COMPARED_PAGE, (path) => readFileSync(join(dist, path), 'utf8'));
  return {
    lessons,
    questions: checked.questions,
    check: checked,
    build: built,
    ownPages: await expectOwnQuestions(dist),
    htmlBytes: html,
  };
}

/** A check that overlooked half of the bank would look fast. */
function expectAll({ quizFiles, questions }: CheckRun, lessons: number): void {
  if (quizFiles === lessons && questions === lessons * QUESTIONS_PER_LESSON) return;
  throw new Error(`The check saw ${questions} questions in ${quizFiles} files, not all of them.`);
}

/** An id of the real course, of a lecture or a place: `l1`, `l2.s2.i1`. */
const REAL_PLACE = /\bl\d+\b/;

/** Takes away the questions and the pages that speak of the real syllabus; the rest of the site stays. */
async function removeRealCourse(folder: string): Promise<void> {
  await rm(join(folder, 'quizzes'), { recursive: true });
  const docs = join(folder, 'src/content/docs');
  for (const name of await readdir(docs, { recursive: true })) {
    const file = join(docs, name);
    if (/\.mdx?$/.test(name) && REAL_PLACE.test(await readFile(file, 'utf8'))) await rm(file);
  }
}

async function readReferences(folder: string): Promise<References> {
  const content = join(folder, 'src/content');
  const idsOf = async (name: string): Promise<string[]> => {
    const list = parse(await readFile(join(content, name), 'utf8')) as { id: string }[];
    return list.map(({ id }) => id);
  };
  const figures = await readdir(join(folder, 'src/components/figures'));
  return {
    terms: await idsOf('glossary.yaml'),
    laws: await idsOf('law.yaml'),
    stats: await idsOf('figures.yaml'),
    figures: figures
      .filter((name) => name.endsWith('.astro'))
      .map((name) => basename(name, '.astro')),
  };
}
