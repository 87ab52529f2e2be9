import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';
import { versionOf } from './throw-away.ts';

/** What the numbers were measured on. */
export interface Machine {
  readonly cores: number;
  readonly processor: string;
  readonly memoryBytes: number;
  readonly system: string;
  readonly node: string;
  readonly browser: string;
  readonly astro: string;
  readonly starlight: string;
  readonly pagefind: string;
}

/**
 * @param root folder of the project
 * @param browser its name and version
 */
export async function machineFacts(root: string, browser: string): Promise<Machine> {
  const [astro, starlight, pagefind] = await Promise.all(
    ['astro', '@astrojs/starlight', 'pagefind'].map((name) => versionOf(root, name)),
  );
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    memoryBytes: totalmem(),
    system: `${type()} ${release()}`,
    node: process.version,
    browser,
    astro: astro ?? '',
    starlight: starlight ?? '',
    pagefind: pagefind ?? '',
  };
}

/** Processes that wanted a core in the last minute; more than there are cores slows everything down. */
export const loadNow = (): number => loadavg()[0] ?? 0;
