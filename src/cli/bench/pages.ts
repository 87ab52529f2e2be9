import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { hostCompressed } from './host.ts';
import { weighPage, type PageWeight } from './page-weight.ts';
import { median } from './statistics.ts';
import { firstAnswer, firstLoad, type FirstLoad } from './visits.ts';

/** One lesson page of one site. */
export interface MeasuredPage extends PageWeight, FirstLoad {
  /** From the root of the site: `lectures/ar-foundations/ar-perspectives/`. */
  readonly path: string;
}

export interface MeasuredSite {
  /** The page of median weight and the heaviest, by the sum of HTML, CSS and JavaScript. */
  readonly median: MeasuredPage;
  readonly largest: MeasuredPage;
}

/**
 * @param dist the built site
 * @param lessons paths of its lesson pages without slashes at the ends; at least one
 */
export async function measureSite(
  browser: Browser,
  dist: string,
  lessons: readonly string[],
): Promise<MeasuredSite> {
  const pages = lessons
    .map((path) => ({ path: `${path}/`, ...weighPage(`${path}/index.html`, reader(dist)) }))
    .toSorted((a, b) => weightOf(a) - weightOf(b));
  const host = await hostCompressed(dist);
  try {
    const measure = async (page: PageWeight & { path: string }): Promise<MeasuredPage> => ({
      ...page,
      ...(await firstLoad(browser, host.url + page.path)),
    });
    const middle = pages[Math.floor(pages.length / 2)];
    const last = pages.at(-1);
    if (!middle || !last) throw new Error(`There is no lesson page in ${dist}.`);
    return { median: await measure(middle), largest: await measure(last) };
  } finally {
    await host.close();
  }
}

/** Milliseconds to the first answered question: each run, and the median. */
export interface Answering {
  readonly runs: readonly number[];
  readonly median: number;
}

const RUNS = 5;

export async function measureAnswering(
  browser: Browser,
  dist: string,
  path: string,
): Promise<Answering> {
  const host = await hostCompressed(dist);
  try {
    const runs: number[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await firstAnswer(browser, host.url + path));
    return { runs, median: median(runs) };
  } finally {
    await host.close();
  }
}

export const weightOf = ({ html, css, js }: PageWeight): number => html + css + js;

const reader = (dist: string) => (path: string) => readFileSync(join(dist, path), 'utf8');
