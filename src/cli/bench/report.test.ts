import { expect, test } from 'vitest';
import type { SizedCourse } from './growth.ts';
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

const sized = (lessons: number, wallSeconds: number): SizedCourse => ({
  lessons,
  questions: lessons * 10,
  check: { wallSeconds: wallSeconds / 5, cpuSeconds: wallSeconds / 6, peakBytes: MEMORY },
  build: { wallSeconds, cpuSeconds: wallSeconds / 2, peakBytes: MEMORY + lessons * 2 ** 20 },
  ownPages: lessons,
  htmlBytes: 14_000 + lessons,
});

const MEMORY = 700 * 2 ** 20;

function results(courses: readonly SizedCourse[]): Results {
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
    courses,
    scaling: scalingOf(courses),
    fuzz: {
      cases: 500,
      seed: 7,
      wallSeconds: 3,
      outcomes: ['quiz files: errors 400, no error 100'],
    },
  };
}

test('the report says on what it was measured, then what', () => {
  expect(report(results([sized(10, 5), sized(100, 14), sized(1000, 104)]))).toMatchInlineSnapshot(`
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

    Synthetic courses, 10 questions a lesson, a file of the bank each. Builds are cold.

    lessons  questions   check  processor   memory    build  processor    memory  HTML of lesson 2  growth
    -------  ---------  ------  ---------  -------  -------  ---------  --------  ----------------  ------
    10             100   1.0 s      0.8 s  700 MiB    5.0 s      2.5 s   710 MiB           14.0 kB
    100           1000   2.8 s      2.3 s  700 MiB   14.0 s      7.0 s   800 MiB           14.1 kB    +1 %
    1000         10000  20.8 s     17.3 s  700 MiB  104.0 s     52.0 s  1700 MiB           15.0 kB    +7 %

    Each of the 1000 lesson pages of the largest holds its own questions and no other; no script holds any.

    Exponents over lessons (1 = linear). Raw is over all sizes, and start-up makes it small. Net is after
    what the smallest course costs was taken off the others, and is held against 1.1; the clock
    is not judged, other programs are in it.

                       raw   net               ≤ 1.1
    ----------------  ----  ----  ------------------
    check: processor  0.66  1.00                pass
    check: memory     0.00     –  too little to tell
    check: clock      0.66  1.00
    build: processor  0.66  1.00                pass
    build: memory     0.19  1.00                pass
    build: clock      0.66  1.00

    Fuzzing, 500 cases each, seed 7, 3.0 s: nothing found.
      quiz files: errors 400, no error 100
    "
  `);
});

test('what grows faster than the bank fails, what grows alike passes, whatever the start-up costs', () => {
  const judged = (...courses: SizedCourse[]): string | undefined =>
    report(results(courses))
      .split('\n')
      .find((line) => line.startsWith('build: processor'));
  expect(judged(sized(10, 5), sized(100, 14), sized(1000, 104))).toMatch(/1\.00 +pass$/);
  expect(judged(sized(10, 5), sized(100, 14), sized(1000, 500))).toMatch(/FAIL$/);
  expect(judged(sized(10, 5), sized(1000, 50))).toMatch(/– +too little to tell$/);
});

test('a machine with more to do than cores is pointed out', () => {
  const quiet = results([sized(10, 5), sized(100, 10)]);
  expect(report(quiet)).not.toContain('others slowed this down');
  expect(report({ ...quiet, load: { before: 0, after: 2.1 } })).toContain(
    'others slowed this down',
  );
});
