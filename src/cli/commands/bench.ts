import { statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { measure } from '../bench/measure.ts';
import { report } from '../bench/report.ts';
import { Refusal, type Command, type Io } from '../command.ts';
import { readOptions } from '../options.ts';

const help = `bench: measures lesson pages against bare Starlight, and builds of growing courses

  --quick       synthetic courses of 10 and 100 lessons only, not of 500
  --json FILE   write the numbers into a file as well

Takes some minutes. Everything is built in .cache/bench and removed afterwards.`;

export const bench: Command = { help, run };

const QUICK = [10, 100];
const FULL = [...QUICK, 500];
const INTERRUPTED = 130;

/**
 * @param args as in help
 * @returns exit code: 0 when everything was measured, 1 otherwise (the reason is printed), 130 after Ctrl-C
 */
async function run(args: readonly string[], { root, out, err }: Io): Promise<number> {
  const { values } = readOptions(
    args,
    { quick: { type: 'boolean', default: false }, json: { type: 'string' } },
    help,
  );
  const file = values.json === undefined ? undefined : writableFile(values.json);

  const stopped = new AbortController();
  const stop = (): void => stopped.abort();
  for (const signal of STOPS) process.once(signal, stop);
  try {
    const sizes = values.quick ? QUICK : FULL;
    const results = await measure({ root, sizes, signal: stopped.signal, say: err });
    if (file !== undefined) await writeFile(file, `${JSON.stringify(results, undefined, 2)}\n`);
    out(`\n${report(results)}`);
    return 0;
  } catch (error) {
    if (stopped.signal.aborted) return INTERRUPTED;
    err(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    for (const signal of STOPS) process.off(signal, stop);
  }
}

const STOPS = ['SIGINT', 'SIGTERM'] as const;

/** @throws {Refusal} before minutes are spent on numbers that could not be written */
function writableFile(name: string): string {
  const file = resolve(name);
  if (statSync(dirname(file), { throwIfNoEntry: false })?.isDirectory()) return file;
  throw new Refusal(
    `--json ${name}: there is no folder ${dirname(file)}. Create it, or name a file elsewhere.`,
  );
}
