/** What every command needs before its own work: the packages, the Node that came with them, a PATH to both. */
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, workingNode } from './install.mjs';

/** Folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @typedef {{ node: string, env: NodeJS.ProcessEnv }} Tools
 * @returns {Promise<Tools>} the Node to spawn programs with, and the environment to give them
 */
export async function prepare() {
  await ensureInstalled(root);
  const PATH = [join(root, 'node_modules/.bin'), process.env.PATH || ''].join(delimiter);
  return { node: workingNode(root), env: { ...process.env, PATH, ASTRO_TELEMETRY_DISABLED: '1' } };
}
