/**
 * The front door of each command. This file and requirements.mjs must parse on Node 14, so that an old
 * Node meets a sentence instead of a syntax error; everything else is imported after the check.
 */
import { nodeProblem } from './requirements.mjs';

/**
 * Runs one command and sets the exit code of this process: that of the command, or 1 when it gives up.
 *
 * @param {string} module a file beside this one that exports `run(args: string[]): Promise<number>`
 */
export async function main(module) {
  const problem = nodeProblem(process.versions.node);
  if (problem) return giveUp(problem);
  try {
    const { run } = await import(module);
    process.exitCode = await run(process.argv.slice(2));
  } catch (error) {
    if (error.expected) return giveUp(error.message);
    if (/^ERR_PARSE_ARGS/.test(error.code)) return giveUp(`${error.message} Try --help.`);
    throw error;
  }
}

function giveUp(message) {
  console.error(message);
  process.exitCode = 1;
}
