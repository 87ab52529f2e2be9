import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { writeBareSite } from './bare-site.ts';
import { build } from './build.ts';
import { fuzz, type FuzzPlan } from './fuzz.ts';
import { measureSynthetic, type SizedCourse } from './growth.ts';
import { lessonsOfFirstLecture } from './lessons.ts';
import { loadNow, machineFacts } from './machine.ts';
import { measureAnswering, measureSite } from './pages.ts';
import { scalingOf, type Results } from './results.ts';
import { copyProject, inThrowAwayFolder } from './throw-away.ts';
import { openBrowser } from './visits.ts';

export interface Plan {
  /** Folder of the project. */
  readonly root: string;
  /** Numbers of lessons of the synthetic courses, growing; at least two. */
  readonly sizes: readonly number[];
  readonly fuzz: FuzzPlan;
  /** Ends everything; temporary folders are removed all the same. */
  readonly signal: AbortSignal;
  /** Is told what is being done now. */
  readonly say: (line: string) => void;
}

/**
 * Measures everything, one thing after the other, so that they do not slow each other down. All is
 * built from one copy of the project: somebody may be editing it meanwhile.
 */
export function measure(plan: Plan): Promise<Results> {
  const { root, sizes, signal, say } = plan;
  return inThrowAwayFolder(root, async (folder) => {
    const measuredAt = new Date().toISOString();
    const before = loadNow();
    const ours = join(folder, 'ours');
    await copyProject(root, ours);
    const pages = await measurePages(folder, plan);

    const courses: SizedCourse[] = [];
    for (const lessons of sizes) {
      say(`Checking and building a course of ${lessons} lessons …`);
      const copy = join(folder, `course-${lessons}`);
      courses.push(await measureSynthetic(ours, copy, lessons, signal));
    }
    const load = { before, after: loadNow() };
    say(`Fuzzing, ${plan.fuzz.cases} cases each …`);
    return {
      measuredAt,
      load,
      ...pages,
      courses,
      scaling: scalingOf(courses),
      fuzz: await fuzz(root, plan.fuzz, signal),
    };
  });
}

type Pages = Pick<Results, 'machine' | 'ours' | 'bare' | 'firstAnswer'>;

async function measurePages(folder: string, { root, signal, say }: Plan): Promise<Pages> {
  const [ours, bare] = [join(folder, 'ours'), join(folder, 'bare')];

  say('Building this site …');
  await build(ours, signal);
  say('Building bare Starlight with the same words …');
  const lessons = await lessonsOfFirstLecture(ours);
  await writeBareSite(root, bare, lessons);
  await build(bare, signal);

  say('Opening lessons in a browser …');
  const paths = lessons.map(({ path }) => path);
  return withBrowser(signal, async (browser) => {
    const site = await measureSite(browser, join(ours, 'dist'), paths);
    return {
      machine: await machineFacts(root, `${browser.browserType().name()} ${browser.version()}`),
      ours: site,
      bare: await measureSite(browser, join(bare, 'dist'), paths),
      firstAnswer: await measureAnswering(browser, join(ours, 'dist'), site.median.path),
    };
  });
}

async function withBrowser<T>(
  signal: AbortSignal,
  work: (browser: Browser) => Promise<T>,
): Promise<T> {
  const browser = await openBrowser();
  const close = (): void => void browser.close();
  signal.addEventListener('abort', close);
  try {
    signal.throwIfAborted();
    return await work(browser);
  } finally {
    signal.removeEventListener('abort', close);
    await browser.close();
  }
}
