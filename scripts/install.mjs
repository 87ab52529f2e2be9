/** Brings node_modules in line with package-lock.json, and finds the Node that came with it. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isInstalled } from './lockfile.mjs';
import { run, stop, wasInterrupted } from './process.mjs';
import { WORKING_NODE, isAtLeast, npmProblem } from './requirements.mjs';

/**
 * Runs `npm ci` unless node_modules is as the lockfile says.
 *
 * @param {string} root folder of the project
 * @throws {Error} expected; one line with the fix
 */
export async function ensureInstalled(root) {
  const lock = readJson(root, 'package-lock.json');
  const installed = installedLock(root);
  if (isInstalled(readJson(root, 'package.json'), lock, installed) && isWhole(root, installed))
    return;

  const env = { ...process.env, PATH: pathOutside(root) };
  const version = await run('npm', ['--version'], { cwd: root, env, quiet: true });
  const [number] = version.code === 0 ? /^\d+\.\d+\.\d+/m.exec(version.output) || [] : [];
  const problem = npmProblem(number);
  if (problem) throw stop(problem);

  console.log('Installing packages (about a minute, only when they change) …');
  const began = Date.now();
  const { code, output } = await run(
    'npm',
    ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: root, env, quiet: true },
  );
  if (wasInterrupted(code)) throw stop('The install was stopped; the next run repeats it.');
  if (code !== 0) throw stop(installProblem(output));
  console.log(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`);
}

/**
 * The program that runs everything else: Node of the `node` package, or the Node we are on if new enough.
 *
 * @param {string} root folder of the project
 * @returns {string} path of a Node that is at least WORKING_NODE
 * @throws {Error} expected; when an install script was not allowed to fetch it
 */
export function workingNode(root) {
  const own = join(
    root,
    'node_modules/node/bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  const found = [own, process.execPath].find((program) =>
    isAtLeast(versionOf(program), WORKING_NODE),
  );
  if (found) return found;
  throw stop(
    `Node ${WORKING_NODE} or newer did not arrive in node_modules: npm was not allowed to run the install script of the package \`node\`. Run \`npm rebuild node --ignore-scripts=false\` and try again.`,
  );
}

/**
 * What npm's last words mean for the person at the keyboard.
 *
 * @param {string} output of a failed `npm ci`
 * @returns {string} one line with the fix
 */
export function installProblem(output) {
  const known = PROBLEMS.find(([pattern]) => pattern.test(output));
  if (known) return `Install failed: ${known[1]}`;
  const said = /npm (?:error|ERR!) (?!code|A complete log)(.+)/.exec(output);
  return `Install failed: ${said ? said[1].trim() : 'npm gave no reason'}. Run \`npm ci\` to see everything npm says.`;
}

const PROBLEMS = [
  [/\bEUSAGE\b/, 'package.json and package-lock.json disagree. Run `npm run lock` and try again.'],
  [
    /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|EHOSTUNREACH|ENETUNREACH)\b/,
    'the package registry cannot be reached. Check the network or the proxy settings of npm and try again.',
  ],
  [
    /CERT|certificate/,
    'the certificate of the package registry is not trusted. Set NODE_EXTRA_CA_CERTS to the certificate file of your network and try again.',
  ],
  [/\bENOSPC\b/, 'the disk is full. Free about 1 GB and try again.'],
  [
    /\b(EACCES|EPERM|EROFS)\b/,
    'node_modules cannot be written. Delete the folder (or make it yours), run `npm ci` and try again.',
  ],
];

/** npm must not run on the Node inside the node_modules that it replaces. */
function pathOutside(root) {
  const inside = join(root, 'node_modules');
  return (process.env.PATH || '')
    .split(delimiter)
    .filter((folder) => !folder.startsWith(inside))
    .join(delimiter);
}

/** No record, or one that was cut off: npm has to write it anew. */
function installedLock(root) {
  try {
    return readJson(root, 'node_modules/.package-lock.json');
  } catch {
    return undefined;
  }
}

/** The record stays when somebody deletes a package by hand. */
function isWhole(root, installed) {
  return Object.keys(installed.packages).every((place) =>
    existsSync(join(root, place, 'package.json')),
  );
}

function readJson(root, file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8'));
  } catch (error) {
    throw stop(
      `${file} cannot be read: ${error.message}. Restore it with \`git checkout ${file}\` and try again.`,
    );
  }
}

function versionOf(program) {
  try {
    return execFileSync(program, ['--version'], { encoding: 'utf8' }).trim();
  } catch {
    return '0.0';
  }
}
