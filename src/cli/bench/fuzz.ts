import { join } from 'node:path';
import { lastLines, runMetered } from './metered.ts';

/** How many cases each of the fuzz tests gets, and the seed that draws them. */
export interface FuzzPlan {
  readonly cases: number;
  readonly seed: number;
}

export interface FuzzRun extends FuzzPlan {
  readonly wallSeconds: number;
  /** What became of the cases, a line for each test: `progress files: accepted 812, damaged 140`. */
  readonly outcomes: readonly string[];
}

/** Drawn anew for each run, so that runs look at different cases. */
export const newSeed = (): number => Math.floor(Math.random() * 2 ** 31);

const OUTCOME = /^[a-z ]+: \D+ \d+(?:, \D+ \d+)*$/gm;

/**
 * Runs the tests named `*.fuzz.test.ts` with many cases each: files of the bank through the checks,
 * files of progress through the import. `npm test` runs a sample of the same.
 *
 * @param root folder of the project
 * @throws {Error} with seed and smallest failing text, when a case failed; the reason of `signal`, when aborted
 */
export async function fuzz(root: string, plan: FuzzPlan, signal: AbortSignal): Promise<FuzzRun> {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const { code, said, wallSeconds } = await runMetered(
    [vitest, 'run', '.fuzz.test.ts'],
    root,
    signal,
    { FUZZ_CASES: String(plan.cases), FUZZ_SEED: String(plan.seed) },
  );
  const outcomes = said.match(OUTCOME) ?? [];
  if (code === 0 && outcomes.length > 0) return { ...plan, wallSeconds, outcomes };
  const again = `npm run bench -- --fuzz --cases ${plan.cases} --seed ${plan.seed}`;
  throw new Error(`Fuzzing found something. Again: ${again}\n${failureIn(said)}`);
}

/** The part with the counterexample; all that was said last, where there is none. */
function failureIn(said: string): string {
  const start = said.indexOf('Property failed');
  return start < 0 ? lastLines(said) : said.slice(start, start + 20_000);
}
