import { statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { report } from '../bench/report.ts';
import { measure } from '../bench/measure.ts';
import type { Command, Io } from '../command.ts';

const help = `bench: measures lesson pages against bare Starlight, and builds of growing courses

  --quick       synthetic courses of 10 and 100 lessons only, not of 500
  --json FILE   write the numbers into a file as well

Takes some minutes. Everything is built in .cache/bench and removed afterwards.`;

export const bench: Command = { help, run };

/**
 * @param args as in help
 * @returns exit code: 0 when everything was measured, 1 otherwise (the reason is printed), 130 after Ctrl-C
 */
async function run(args: readonly string[], { out, err, root }: Io): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') return giveUp(options, err);

  const stopped = new AbortController();
  const stop = (): void => stopped.abort();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  try {
    const { sizes } = options;
    const results = await measure({ root, sizes, signal: stopped.signal, say: err });
    out(`\n${report(results)}`);
    if (options.json !== undefined) {
      await writeFile(options.json, `${JSON.stringify(results, undefined, 2)}\n`);
    }
    return 0;
  } catch (error) {
    if (stopped.signal.aborted) return INTERRUPTED;
    return giveUp(error instanceof Error ? error.message : String(error), err);
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
  }
}

const INTERRUPTED = 130;

type Options = { readonly sizes: readonly number[]; readonly json: string | undefined };

/** The options, or the sentence that says what is wrong with them. */
export function readOptions(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { quick: { type: 'boolean', default: false }, json: { type: 'string' } },
    });
    const json = values.json === undefined ? undefined : resolve(values.json);
    if (json !== undefined && !isFolder(dirname(json))) {
      return `--json ${values.json}: there is no folder ${dirname(json)}. Create it, or name a file elsewhere.`;
    }
    return { sizes: values.quick ? [10, 100] : [10, 100, 500], json };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)} Options are --quick and --json FILE.`;
  }
}

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

function giveUp(problem: string, err: Io['err']): number {
  err(problem);
  return 1;
}
