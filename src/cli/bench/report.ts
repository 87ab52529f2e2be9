import type { SizedBuild } from './growth.ts';
import type { MeasuredPage } from './pages.ts';
import type { Results } from './results.ts';
import { growth, kilobytes, seconds, table } from './table.ts';
import { CPU_THROTTLING } from './visits.ts';

/** Budgets of a lesson page, in bytes, compressed. */
const BUDGET = { js: 16_000, css: 20_000 };

/** The results for people. */
export function report(results: Results): string {
  const { machine, load } = results;
  return `${machine.cores} cores (${machine.processor}), ${(machine.memoryBytes / 2 ** 30).toFixed(1)} GiB, ${machine.system}
Node ${machine.node}, ${machine.browser}, Astro ${machine.astro}, Starlight ${machine.starlight}, Pagefind ${machine.pagefind}
Load of the last minute: ${load.before.toFixed(1)} at the start, ${load.after.toFixed(1)} at the end${Math.max(load.before, load.after) > machine.cores ? ' (more than there are cores: others slowed this down)' : ''}

Lesson pages of lecture one, gzip, in a phone's window. Bare is Starlight as it comes, with the same
words of lessons and questions, without figures, objectives, sources and marking:

${pagesTable(results)}

The largest page is ${results.ours.largest.path} (ours), ${results.bare.largest.path} (bare).
CSS and JavaScript are what the page names and carries inline; what it fetches by itself later shows in the rows of the first load.
First answer: from navigation to the verdict on the first choice question of the median page, processor slowed ${CPU_THROTTLING} times, median of ${results.firstAnswer.runs.length} (${results.firstAnswer.runs.map((run) => Math.round(run)).join(', ')} ms).

Builds of synthetic courses, cold, ${questionsEach(results.builds)} questions a lesson
${buildsTable(results.builds)}

Scaling exponent over lessons (1 = linear): ${exponents(results)}.
`;
}

function pagesTable({ ours, bare, firstAnswer }: Results): string {
  const pages = [ours.median, ours.largest, bare.median, bare.largest];
  const row = (name: string, show: (page: MeasuredPage) => string, budget = ''): string[] => [
    name,
    ...pages.map(show),
    budget,
  ];
  return table(
    ['', 'ours median', 'ours largest', 'bare median', 'bare largest', 'budget'],
    [
      row('HTML', ({ html }) => kilobytes(html)),
      row('CSS', ({ css }) => kilobytes(css), kilobytes(BUDGET.css)),
      row('JavaScript', ({ js }) => kilobytes(js), kilobytes(BUDGET.js)),
      row('requests on first load', ({ requests }) => String(requests)),
      row('JavaScript on first load', ({ scriptBytes }) => kilobytes(scriptBytes)),
      row('all bytes on first load', ({ bytes }) => kilobytes(bytes)),
      ['first answer', `${Math.round(firstAnswer.median)} ms`, '', '', '', ''],
    ],
  );
}

function buildsTable(builds: readonly SizedBuild[]): string {
  const first = builds[0]?.htmlBytes ?? 0;
  return table(
    ['lessons', 'questions', 'wall', 'processor', 'peak memory', 'HTML of lesson 2', 'growth'],
    builds.map(({ lessons, questions, wallSeconds, cpuSeconds, peakBytes, htmlBytes }) => [
      String(lessons),
      String(questions),
      seconds(wallSeconds),
      seconds(cpuSeconds),
      `${Math.round(peakBytes / 2 ** 20)} MiB`,
      kilobytes(htmlBytes),
      growth(htmlBytes, first),
    ]),
  );
}

function exponents({ scaling: { wall, cpu }, builds }: Results): string {
  const sizes = builds.map(({ lessons }) => lessons);
  const over = (from: number, exponent: 'all' | 'largest'): string =>
    `from ${sizes.at(from)} to ${sizes.at(-1)}: wall ${wall[exponent].toFixed(2)}, processor ${cpu[exponent].toFixed(2)}`;
  return builds.length > 2 ? `${over(0, 'all')}; ${over(-2, 'largest')}` : over(0, 'all');
}

const questionsEach = ([first]: readonly SizedBuild[]): number =>
  first ? first.questions / first.lessons : 0;
