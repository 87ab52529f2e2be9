/**
 * How many cases a fuzz test tries. `npm test` takes a sample; `npm run bench -- --fuzz` asks for
 * many by the environment, and prints the seed with which a run can be repeated.
 */
import { threadCpuUsage } from 'node:process';
import type { Parameters } from 'fast-check';

const SAMPLE = 400;
const cases = Number(process.env['FUZZ_CASES'] ?? SAMPLE);
const seed = process.env['FUZZ_SEED'];

/** Cases and, if one was given, the seed: for `fc.assert`. */
export const fuzzRuns: Parameters<unknown> = {
  numRuns: cases,
  ...(seed === undefined ? {} : { seed: Number(seed) }),
};

/** Milliseconds that a test may take; a case takes a few. */
export const fuzzTimeout = 10_000 + cases * 60;

/** Milliseconds of processor time that one case may take, whatever is in it. */
const MOST_PER_CASE = 2000;

/**
 * The result of the work on one case.
 *
 * @throws {Error} when it took longer than any case may; other programs on the machine don't count
 */
export function inTime<T>(work: () => T): T {
  const before = threadCpuUsage();
  const result = work();
  const { user, system } = threadCpuUsage(before);
  const milliseconds = (user + system) / 1000;
  if (milliseconds <= MOST_PER_CASE) return result;
  throw new Error(`One case took ${Math.round(milliseconds)} ms, ${MOST_PER_CASE} are allowed.`);
}

/** Counts what became of the cases, and prints it where many were asked for. */
export function tally(name: string): { add: (outcome: string) => void; print: () => void } {
  const counts = new Map<string, number>();
  return {
    add: (outcome) => void counts.set(outcome, (counts.get(outcome) ?? 0) + 1),
    print: () => {
      if (cases <= SAMPLE) return;
      const shown = [...counts].sort(([, a], [, b]) => b - a);
      console.log(`${name}: ${shown.map(([outcome, n]) => `${outcome} ${n}`).join(', ')}`);
    },
  };
}
