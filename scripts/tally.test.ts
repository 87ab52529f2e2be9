import { describe, expect, test } from 'vitest';
import { summary, tally, total } from './tally.mjs';

const vitest = (passed: number, failed: number, files: unknown[] = []) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: files,
});
const playwright = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 } };

describe('a step', () => {
  test('without a report counts as one', () => {
    expect(tally({}, 0, undefined)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(tally({}, 2, undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test('of Vitest counts its tests', () => {
    expect(tally({ report: 'vitest' }, 1, vitest(7, 2))).toEqual({
      passed: 7,
      failed: 2,
      skipped: 1,
    });
  });

  test('of Vitest counts a file that cannot be loaded as a failure', () => {
    const broken = { status: 'failed', assertionResults: [] };
    const counted = { status: 'failed', assertionResults: [{ status: 'failed' }] };
    expect(tally({ report: 'vitest' }, 1, vitest(7, 1, [broken, counted])).failed).toBe(2);
  });

  test('of Playwright counts a test that passed only at times as failed', () => {
    expect(tally({ report: 'playwright' }, 1, playwright)).toEqual({
      passed: 5,
      failed: 2,
      skipped: 2,
    });
  });

  test.each(['vitest', 'playwright'] as const)('of %s without a report has failed', (report) => {
    expect(tally({ report }, 1, undefined).failed).toBe(1);
    expect(tally({ report }, 0, undefined).failed).toBe(1);
  });

  test('that ran no test has failed', () => {
    expect(tally({ report: 'vitest' }, 0, vitest(0, 0)).failed).toBe(1);
  });

  test('whose runner fails beside its tests has failed', () => {
    expect(tally({ report: 'vitest' }, 1, vitest(7, 0))).toMatchObject({ passed: 7, failed: 1 });
  });
});

test('tallies add up', () => {
  const one = { passed: 1, failed: 2, skipped: 3 };
  expect(total([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 });
  expect(total([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
});

test('the summary is a table', () => {
  const results = [
    { id: 'format', passed: 1, failed: 0, skipped: 0, seconds: 2.04 },
    { id: 'unit', passed: 312, failed: 1, skipped: 2, seconds: 14 },
  ];
  expect(summary(results)).toMatchInlineSnapshot(`
    "step       passed   failed  skipped     time
    format          1        0        0    2.0 s
    unit          312        1        2   14.0 s"
  `);
});
