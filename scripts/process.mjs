/** Child processes, and the one way in which these scripts give up. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * An expected end: the message is a whole sentence with its fix, and is printed without a stack.
 *
 * @param {string} message
 * @returns {Error}
 */
export function stop(message) {
  return Object.assign(new Error(message), { expected: true });
}

/**
 * Runs a program to its end. Ctrl-C reaches the child by itself (it is in the same process group); we
 * only wait for it, so that its last words come before ours. SIGTERM is handed on.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean }} options
 *   quiet: keep the output instead of showing it
 * @returns {Promise<{ code: number, output: string }>} code as a shell gives it: 127 not found, 128 + n by signal
 */
export function run(program, args, { cwd, env, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32' && program === 'npm',
    });
    let output = '';
    const keep = (chunk) => (output += chunk);
    if (quiet) {
      child.stdout.setEncoding('utf8').on('data', keep);
      child.stderr.setEncoding('utf8').on('data', keep);
    }
    const wait = () => {};
    const handOn = () => child.kill('SIGTERM');
    process.on('SIGINT', wait).on('SIGTERM', handOn);
    const end = (code) => {
      process.off('SIGINT', wait).off('SIGTERM', handOn);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      output += error.message;
      end(127);
    });
    child.on('close', (code, signal) =>
      end(code === null ? 128 + constants.signals[signal] : code),
    );
  });
}

/**
 * @param {number} code as run() gives it
 * @returns {boolean} whether the program ended because of Ctrl-C
 */
export function wasInterrupted(code) {
  return code === 128 + constants.signals.SIGINT;
}
