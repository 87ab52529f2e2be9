import { parseArgs } from 'node:util';
import { prepare } from './prepare.mjs';
import { stop } from './process.mjs';
import { notRun, runStep } from './run-step.mjs';
import { steps } from './steps.mjs';
import { summary, total } from './tally.mjs';

const IDS = steps.map(({ id }) => id).join(', ');
const HELP = `Usage: npm test -- [options]

  --only a,b   run these steps only: ${IDS}

The last line is "N passed, N failed"; the exit code is 0 when nothing failed.`;

/**
 * @param {string[]} args as in HELP
 * @returns {Promise<number>} exit code
 */
export async function run(args) {
  const { values } = parseArgs({
    args,
    options: { only: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const chosen = choose(values.only);
  const tools = await prepare();
  // What is tested must not depend on the settings of the shell it is tested from.
  for (const name of ['BASE_PATH', 'SITE_URL', 'OUT_DIR', 'FORCE_COLOR']) delete tools.env[name];

  let interrupted = false;
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => (interrupted = true));
  const results = [];
  for (const step of chosen) {
    const groundFailed = results.some(({ id, failed }) => id === step.needs && failed > 0);
    results.push(groundFailed ? notRun(step) : await runStep(step, tools));
    if (interrupted) return INTERRUPTED;
  }
  const { passed, failed } = total(results);
  console.log(`\n${summary(results)}\n\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

const INTERRUPTED = 130;

function choose(only) {
  if (only === undefined) return steps;
  const ids = only.split(',').map((id) => id.trim());
  const unknown = ids.find((id) => !steps.some((step) => step.id === id));
  if (unknown === undefined) return steps.filter(({ id }) => ids.includes(id));
  throw stop(`There is no step "${unknown}". Choose from: ${IDS}.`);
}
