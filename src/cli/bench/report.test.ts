import { expect, test } from 'vitest';
import type { SizedBuild } from './growth.ts';
import type { MeasuredPage } from './pages.ts';
import { report } from './report.ts';
import { scalingOf, type Results } from './results.ts';

const page = (path: string, js: number): MeasuredPage => ({
  path,
  html: 20_000,
  css: 12_000,
  js,
  requests: 9,
  bytes: 50_000,
  scriptBytes: js + 900,
});

const sized = (lessons: number, wallSeconds: number): SizedBuild => ({
  lessons,
  questions: lessons * 10,
  wallSeconds,
  cpuSeconds: wallSeconds / 2,
  peakBytes: 700 * 2 ** 20,
  htmlBytes: 14_000 + lessons,
});

function results(builds: readonly SizedBuild[]): Results {
  return {
    measuredAt: '2026-11-22T15:00:00.000Z',
    machine: {
      cores: 2,
      processor: 'Test CPU',
      memoryBytes: 4 * 2 ** 30,
      system: 'Linux 6',
      node: 'v24.0.0',
      browser: 'chromium 156',
      astro: '7.3.4',
      starlight: '0.42.4',
      pagefind: '1.6.0',
    },
    load: { before: 0.5, after: 1.9 },
    ours: { median: page('a/', 15_000), largest: page('b/', 15_000) },
    bare: { median: page('a/', 6_000), largest: page('b/', 6_000) },
    firstAnswer: { runs: [500.4, 400, 600], median: 500.4 },
    builds,
    scaling: scalingOf(builds),
  };
}

test('the report says on what it was measured, then what', () => {
  expect(report(results([sized(10, 5), sized(100, 10), sized(500, 50)]))).toMatchInlineSnapshot(`
    "2 cores (Test CPU), 4.0 GiB, Linux 6
    Node v24.0.0, chromium 156, Astro 7.3.4, Starlight 0.42.4, Pagefind 1.6.0
    Load of the last minute: 0.5 at the start, 1.9 at the end

    Lesson pages of lecture one, gzip, in a phone's window. Bare is Starlight as it comes, with the same
    words of lessons and questions, without figures, objectives, sources and marking:

                              ours median  ours largest  bare median  bare largest   budget
    ------------------------  -----------  ------------  -----------  ------------  -------
    HTML                          20.0 kB       20.0 kB      20.0 kB       20.0 kB
    CSS                           12.0 kB       12.0 kB      12.0 kB       12.0 kB  20.0 kB
    JavaScript                    15.0 kB       15.0 kB       6.0 kB        6.0 kB  16.0 kB
    requests on first load              9             9            9             9
    JavaScript on first load      15.9 kB       15.9 kB       6.9 kB        6.9 kB
    all bytes on first load       50.0 kB       50.0 kB      50.0 kB       50.0 kB
    first answer                   500 ms

    The largest page is b/ (ours), b/ (bare).
    CSS and JavaScript are what the page names and carries inline; what it fetches by itself later shows in the rows of the first load.
    First answer: from navigation to the verdict on the first choice question of the median page, processor slowed 4 times, median of 3 (500, 400, 600 ms).

    Builds of synthetic courses, cold, 10 questions a lesson
    lessons  questions    wall  processor  peak memory  HTML of lesson 2  growth
    -------  ---------  ------  ---------  -----------  ----------------  ------
    10             100   5.0 s      2.5 s      700 MiB           14.0 kB
    100           1000  10.0 s      5.0 s      700 MiB           14.1 kB    +1 %
    500           5000  50.0 s     25.0 s      700 MiB           14.5 kB    +3 %

    Scaling exponent over lessons (1 = linear): from 10 to 500: wall 0.57, processor 0.57; from 100 to 500: wall 1.00, processor 1.00.
    "
  `);
});

test('with two sizes there is one exponent to tell', () => {
  expect(report(results([sized(10, 5), sized(100, 50)]))).toContain(
    'from 10 to 100: wall 1.00, processor 1.00.',
  );
});

test('a machine with more to do than cores is pointed out', () => {
  const quiet = results([sized(10, 5), sized(100, 10)]);
  expect(report(quiet)).not.toContain('others slowed this down');
  expect(report({ ...quiet, load: { before: 0, after: 2.1 } })).toContain(
    'others slowed this down',
  );
});
