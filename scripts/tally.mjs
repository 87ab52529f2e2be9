/**
 * Counts of tests: read from the reports of the runners, summed, shown. Pure.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 * @typedef {Tally & { id: string, seconds: number }} Result
 */

/**
 * @param {{ report?: 'vitest' | 'playwright' }} step
 * @param {number} code exit code of the step
 * @param {any} report parsed JSON of the runner; undefined when it wrote none
 * @returns {Tally} never without a failure when the exit code is one: a runner can fail for reasons
 *   that are no test of its own
 */
export function tally(step, code, report) {
  const counted = report === undefined || !step.report ? NOTHING : COUNTERS[step.report](report);
  if (code !== 0 && counted.failed === 0) return { ...counted, failed: 1 };
  if (code === 0 && !step.report) return { ...NOTHING, passed: 1 };
  if (code === 0 && counted.passed === 0) return { ...counted, failed: 1 };
  return counted;
}

/**
 * @param {Tally[]} tallies
 * @returns {Tally}
 */
export function total(tallies) {
  return tallies.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    NOTHING,
  );
}

/**
 * @param {Result[]} results
 * @returns {string} a table, one line for each step
 */
export function summary(results) {
  const rows = results.map(({ id, passed, failed, skipped, seconds }) =>
    [id, passed, failed, skipped, `${seconds.toFixed(1)} s`].map(String),
  );
  return [['step', 'passed', 'failed', 'skipped', 'time'], ...rows]
    .map(([id, ...numbers]) => id.padEnd(8) + numbers.map((cell) => cell.padStart(9)).join(''))
    .join('\n');
}

const NOTHING = { passed: 0, failed: 0, skipped: 0 };

const COUNTERS = {
  /** A file that cannot be loaded is a failure, although none of its tests is. */
  vitest: ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) => ({
    passed: numPassedTests,
    failed: numFailedTests + testResults.filter(brokenFile).length,
    skipped: numPendingTests + numTodoTests,
  }),
  playwright: ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }),
};

function brokenFile({ status, assertionResults }) {
  return status === 'failed' && assertionResults.every((test) => test.status !== 'failed');
}
