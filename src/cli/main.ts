/** The command line: `node src/cli/main.ts <command>`. Everything it can do is in `commands/`. */
import { run } from './run.ts';
import { findRoot } from './root.ts';

const root = findRoot(import.meta.dirname);

// Commands and the tools they start take relative paths from the folder of the project.
process.chdir(root);

process.exitCode = await run(process.argv.slice(2), {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
  colours: process.stdout.isTTY && process.env.NO_COLOR === undefined,
  root,
  env: process.env,
  // Sweden writes dates the way files do.
  today: new Date().toLocaleDateString('sv-SE'),
});
