import { join } from 'node:path';
import { lastLines, runMetered, type Run } from './metered.ts';
import { BENCH_CONFIG } from './throw-away.ts';

/**
 * Builds the project in a folder with Astro, without a cache from before, into its dist. Pagefind's
 * program is not in the processor time.
 *
 * @throws {Error} with the last lines the build said, when it failed; the reason of `signal`, when aborted
 */
export async function build(folder: string, signal: AbortSignal): Promise<Run> {
  const astro = join(folder, 'node_modules/astro/bin/astro.mjs');
  const { code, said, ...run } = await runMetered(
    [astro, 'build', '--config', BENCH_CONFIG],
    folder,
    signal,
  );
  if (code === 0) return run;
  throw new Error(`The build in ${folder} failed:\n${lastLines(said)}`);
}
