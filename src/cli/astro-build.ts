import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Io } from './command.ts';
import { withoutDirectiveWarnings } from './directive-warnings.ts';

/**
 * Runs `astro build` by the Node that runs us. Its settings come from the environment
 * (BASE_PATH, SITE_URL, OUT_DIR in astro.config.mjs).
 *
 * @returns exit code of Astro; 1 when it was stopped by a signal or could not be started
 */
export function buildWithAstro({ root, env, colours, out, err }: Io): Promise<number> {
  const program = join(root, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [program, 'build'], {
    cwd: root,
    env: colours ? { ...env, FORCE_COLOR: '1' } : env,
    stdio: ['inherit', 'pipe', 'pipe'],
  });
  forward(child.stdout, out);
  forward(child.stderr, err);
  // Ctrl-C reaches the child by itself; what a supervisor sends reaches only us.
  const stop = (): boolean => child.kill('SIGTERM');
  process.once('SIGTERM', stop);
  return new Promise((resolve) => {
    child.once('error', ({ message }) => {
      err(message);
      resolve(1);
    });
    child.once('close', (code) => {
      process.off('SIGTERM', stop);
      resolve(code ?? 1);
    });
  });
}

function forward(stream: Readable, write: (line: string) => void): void {
  const isShown = withoutDirectiveWarnings();
  createInterface({ input: stream }).on('line', (line) => {
    if (isShown(line)) write(line);
  });
}
