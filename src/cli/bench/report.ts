import type { FuzzRun } from './fuzz.ts';
import type { SizedCourse } from './growth.ts';
import type { Run } from './metered.ts';
import type { MeasuredPage } from './pages.ts';
import { LINEAR, type Exponents, type Results } from './results.ts';
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

Synthetic courses, ${questionsEach(results.courses)} questions a lesson, a file of the bank each. Builds are cold.

${coursesTable(results.courses)}

Each of the ${results.courses.at(-1)?.ownPages ?? 0} lesson pages of the largest holds its own questions and no other; no script holds any.

Exponents over lessons (1 = linear). Raw is over all sizes, and start-up makes it small. Net is after
what the smallest course costs was taken off the others, and is held against ${LINEAR.toFixed(1)}; the clock
is not judged, other programs are in it.

${exponentsTable(results)}

${fuzzReport(results.fuzz)}`;
}

/** What fuzzing has tried, for people. */
export function fuzzReport({ cases, seed, wallSeconds, outcomes }: FuzzRun): string {
  return `Fuzzing, ${cases} cases each, seed ${seed}, ${seconds(wallSeconds)}: nothing found.
${outcomes.map((line) => `  ${line}`).join('\n')}
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

function coursesTable(courses: readonly SizedCourse[]): string {
  const first = courses[0]?.htmlBytes ?? 0;
  const costs = ({ wallSeconds, cpuSeconds, peakBytes }: Run): string[] => [
    seconds(wallSeconds),
    seconds(cpuSeconds),
    `${Math.round(peakBytes / 2 ** 20)} MiB`,
  ];
  return table(
    [
      ...['lessons', 'questions', 'check', 'processor', 'memory'],
      ...['build', 'processor', 'memory', 'HTML of lesson 2', 'growth'],
    ],
    courses.map(({ lessons, questions, check, build, htmlBytes }) => [
      String(lessons),
      String(questions),
      ...costs(check),
      ...costs(build),
      kilobytes(htmlBytes),
      growth(htmlBytes, first),
    ]),
  );
}

function exponentsTable({ scaling }: Results): string {
  const rows = (['check', 'build'] as const).flatMap((name) => {
    const { wall, cpu, memory } = scaling[name];
    return [
      exponentsRow(`${name}: processor`, cpu, verdict(cpu)),
      exponentsRow(`${name}: memory`, memory, verdict(memory)),
      exponentsRow(`${name}: clock`, wall, ''),
    ];
  });
  return table(['', 'raw', 'net', `≤ ${LINEAR.toFixed(1)}`], rows);
}

const exponentsRow = (name: string, { raw, net }: Exponents, judged: string): string[] => [
  name,
  raw.toFixed(2),
  net?.toFixed(2) ?? '–',
  judged,
];

const verdict = ({ net }: Exponents): string =>
  net === null ? 'too little to tell' : net <= LINEAR ? 'pass' : 'FAIL';

const questionsEach = ([first]: readonly SizedCourse[]): number =>
  first ? first.questions / first.lessons : 0;
