import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './prepare.mjs';
import { run } from './process.mjs';
import { tally } from './tally.mjs';

/**
 * Runs the commands of a step; prints one line, and the whole output when something failed.
 *
 * @param {import('./steps.mjs').Step} step
 * @param {import('./prepare.mjs').Tools} tools
 * @returns {Promise<import('./tally.mjs').Result>}
 */
export async function runStep(step, { node, env }) {
  process.stdout.write(`${step.id} … `);
  const began = Date.now();
  if (step.reportFile) forgetReport(step.reportFile);

  const ended = [];
  for (const command of step.commands) {
    const options = { cwd: root, env: { ...env, NO_COLOR: '1', ...command.env }, quiet: true };
    ended.push(await run(node, [programOf(command), ...command.args], options));
    if (step.chained && ended.at(-1).code !== 0) break;
  }

  const code = ended.map((one) => one.code).find((one) => one !== 0) || 0;
  const counts = tally(step, code, step.reportFile && readReport(step.reportFile));
  const seconds = (Date.now() - began) / 1000;
  console.log(`${counts.failed === 0 ? 'ok' : 'FAILED'} (${seconds.toFixed(1)} s)`);
  if (counts.failed > 0) console.log(`\n${ended.map(({ output }) => output).join('')}`);
  return { id: step.id, seconds, ...counts };
}

/**
 * A step whose ground failed proves nothing, so it counts as a failure.
 *
 * @param {import('./steps.mjs').Step} step
 * @returns {import('./tally.mjs').Result}
 */
export function notRun({ id, needs }) {
  console.log(`${id} … not run, because ${needs} failed`);
  return { id, seconds: 0, passed: 0, failed: 1, skipped: 0 };
}

/** Programs of packages are found through their package.json: .bin holds shell scripts on some systems. */
function programOf({ script, tool }) {
  if (script) return script;
  const [name, bin] = tool;
  const home = join(root, 'node_modules', name);
  const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  return join(home, typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[bin]);
}

/** A report left from an earlier run must not be counted. */
function forgetReport(file) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  rmSync(join(root, file), { force: true });
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8'));
  } catch {
    return undefined;
  }
}
