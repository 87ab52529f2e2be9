import { parseArgs } from 'node:util';
import { ensureBuilt } from './build-command.mjs';
import { run as runProgram } from './process.mjs';
import { prepare, root } from './prepare.mjs';

const HELP = `Usage: npm start -- [options]

  --port N     port to serve on (default 4321)
  --host       be reachable from other devices in the network
  --rebuild    build even when nothing has changed
  --no-build   serve what was built before

BASE_PATH=/training/ serves the site under that path; SITE_URL is its public address.`;

/**
 * @param {string[]} args as in HELP
 * @returns {Promise<number>} exit code; resolves when the server has been stopped
 */
export async function run(args) {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string' },
      host: { type: 'boolean' },
      rebuild: { type: 'boolean' },
      'no-build': { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const tools = await prepare();
  if (!values['no-build']) {
    await ensureBuilt(tools, { ifStale: !values.rebuild });
  }
  const serve = ['src/cli/main.ts', 'serve'];
  if (values.port !== undefined) serve.push('--port', values.port);
  if (values.host) serve.push('--host');
  const { code } = await runProgram(tools.node, serve, { cwd: root, env: tools.env });
  return code;
}
