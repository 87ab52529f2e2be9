/**
 * The checks of the project as data, in the order in which they run.
 *
 * @typedef {object} Command a program of a package, or a file of ours run by Node
 * @property {[package: string, bin: string]} [tool]
 * @property {string} [script]
 * @property {string[]} args
 * @property {Record<string, string>} [env]
 *
 * @typedef {object} Step
 * @property {string} id
 * @property {Command[]} commands
 * @property {string} [needs] the step whose success this one stands on
 * @property {boolean} [chained] a command that fails ends the step
 * @property {'vitest' | 'playwright'} [report] who counts the tests; without it the step counts as one
 * @property {string} [reportFile] where the counts are written
 */
import { existsSync } from 'node:fs';

const UNIT_REPORT = '.cache/test/unit.json';
const BROWSER_REPORT = '.cache/test/browser.json';

/** The site once for the root of a host, once under a path: links that forget the path break there. */
const SITES = [{}, { BASE_PATH: '/training/', OUT_DIR: '.cache/dist-training' }];
const builds = (...args) => SITES.map((env) => ({ script: 'scripts/build.mjs', args, env }));

const exists = (path) => existsSync(new URL(`../${path}`, import.meta.url));

/** Rooms with stricter rules than the rest: no DOM, no Node. */
const PURE_ROOMS = ['src/core', 'src/checks', 'src/exporters'].filter((room) =>
  exists(`${room}/tsconfig.json`),
);

/** Lessons and bank together: what one names must be there in the other. */
const CONTENT = {
  id: 'content',
  commands: [{ script: 'src/cli/main.ts', args: ['check', '--strict'] }],
};

/** @type {Step[]} */
export const steps = [
  { id: 'format', commands: [{ tool: ['prettier', 'prettier'], args: ['--check', '.'] }] },
  {
    id: 'lint',
    chained: true,
    commands: [
      // The rules that know types need the types of the content, which Astro writes.
      { tool: ['astro', 'astro'], args: ['sync'] },
      { tool: ['eslint', 'eslint'], args: ['.'] },
    ],
  },
  {
    id: 'types',
    commands: [
      { tool: ['astro', 'astro'], args: ['check', '--minimumFailingSeverity=warning'] },
      ...PURE_ROOMS.map((room) => ({
        tool: ['typescript', 'tsc'],
        args: ['--noEmit', '--project', room],
      })),
    ],
  },
  {
    id: 'unit',
    commands: [
      {
        tool: ['vitest', 'vitest'],
        args: [
          'run',
          '--allowOnly=false',
          '--update=none',
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${UNIT_REPORT}`,
        ],
      },
    ],
    report: 'vitest',
    reportFile: UNIT_REPORT,
  },
  CONTENT,
  { id: 'build', commands: builds() },
  {
    id: 'browser',
    needs: 'build',
    chained: true,
    commands: [
      ...builds('--if-stale'),
      {
        tool: ['@playwright/test', 'playwright'],
        args: ['test', '--forbid-only', '--reporter=list,json'],
        env: { PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER_REPORT },
      },
    ],
    report: 'playwright',
    reportFile: BROWSER_REPORT,
  },
];
