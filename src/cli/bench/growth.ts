import { readFile, readdir, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { build, type BuildRun } from './build.ts';
import { weighPage } from './page-weight.ts';
import { COMPARED_PAGE, syntheticCourse } from './synthetic-course.ts';
import type { References } from './synthetic-lesson.ts';
import { QUESTIONS_PER_LESSON } from './synthetic-place.ts';
import { copyProject, writeFiles } from './throw-away.ts';

/** One build of a synthetic course. */
export interface SizedBuild extends BuildRun {
  readonly lessons: number;
  readonly questions: number;
  /** HTML of one and the same lesson, compressed. */
  readonly htmlBytes: number;
}

/**
 * Builds a course of so many lessons with the site of a project around it.
 *
 * @param project folder of the project or of a copy of it
 * @param folder where to do so; is created
 */
export async function buildSynthetic(
  project: string,
  folder: string,
  lessons: number,
  signal: AbortSignal,
): Promise<SizedBuild> {
  await copyProject(project, folder);
  await removeRealCourse(folder);
  await writeFiles(folder, syntheticCourse(lessons, await readReferences(folder)));
  const run = await build(folder, signal);
  const { html } = weighPage(COMPARED_PAGE, (path) =>
    readFileSync(join(folder, 'dist', path), 'utf8'),
  );
  return { lessons, questions: lessons * QUESTIONS_PER_LESSON, htmlBytes: html, ...run };
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
