import { parseArgs } from 'node:util';
import { buildRecord, hashSources } from './build-state.mjs';
import { prepare, root } from './prepare.mjs';
import { run as runProgram, stop, wasInterrupted } from './process.mjs';

const HELP = `Usage: npm run build -- [--if-stale]

  --if-stale   do nothing when the site already belongs to the sources

BASE_PATH=/training/ builds the site for that path; SITE_URL is its public address;
OUT_DIR is the folder to build into (default dist).`;

/**
 * @param {string[]} args as in HELP
 * @returns {Promise<number>} exit code
 */
export async function run(args) {
  const { values } = parseArgs({
    args,
    options: { 'if-stale': { type: 'boolean', default: false }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  await ensureBuilt(await prepare(), { ifStale: values['if-stale'] });
  return 0;
}

/**
 * Builds the site into OUT_DIR.
 *
 * @param {import('./prepare.mjs').Tools} tools
 * @param {{ ifStale: boolean }} options ifStale: only when sources or settings differ from those of the
 *   last finished build
 * @throws {Error} expected; when the build fails, after its own words
 */
export async function ensureBuilt({ node, env }, { ifStale }) {
  const hash = hashSources(root, env);
  const record = buildRecord(root, env.OUT_DIR || 'dist');
  if (ifStale && record.matches(hash)) return;
  record.forget();
  console.log('Building the site …');
  const { code } = await runProgram(node, ['src/cli/main.ts', 'build'], { cwd: root, env });
  if (wasInterrupted(code)) throw stop('The build was stopped; the next run repeats it.');
  if (code !== 0) throw stop('The build failed. Repair what is named above and try again.');
  record.write(hash);
}
