import type { Io } from './command.ts';
import { bank } from './commands/bank.ts';
import { bench } from './commands/bench.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { schema } from './commands/schema.ts';
import { serve } from './commands/serve.ts';
import { dispatch, type Commands } from './dispatch.ts';

/** What authors use comes first. */
export const commands: Commands = {
  check,
  bank,
  build,
  serve,
  schema,
  bench,
};

/** @returns exit code: that of the command; 2 when there is no such command or its options are wrong */
export async function run(args: readonly string[], io: Io): Promise<number> {
  return dispatch(commands, '', args, io);
}
