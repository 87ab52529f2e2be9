/** Whether a built site still belongs to its sources: one hash over everything that a build reads. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

const SOURCES = [
  'src',
  'quizzes',
  'public',
  'astro.config.mjs',
  'astro.config.ts',
  'package-lock.json',
  'tsconfig.json',
];
/** Tests can change without the site changing. */
const NOT_BUILT = /(\.(test|spec|test-d|bench)\.ts|[/\\]src[/\\]testing)$/;
const SETTINGS = ['BASE_PATH', 'SITE_URL'];

/**
 * @param {string} root folder of the project
 * @param {NodeJS.ProcessEnv} env settings count as sources
 * @returns {string} changes when a file that is built, its name or a setting changes
 */
export function hashSources(root, env) {
  const hash = createHash('sha256');
  for (const name of SETTINGS) hash.update(`${name}=${env[name] || ''}\0`);
  for (const source of SOURCES) {
    for (const file of filesUnder(join(root, source))) {
      hash
        .update(`${file.slice(root.length)}\0`)
        .update(readFileSync(file))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

/**
 * The record of the last finished build into one folder.
 *
 * @param {string} root folder of the project
 * @param {string} outDir where the site was built, relative to root
 */
export function buildRecord(root, outDir) {
  const file = join(root, '.cache/build', `${basename(outDir)}.json`);
  const home = join(root, outDir, 'index.html');
  return {
    /** True when the folder holds what a build from these sources wrote, untouched by another build. */
    matches(hash) {
      if (!existsSync(file) || !existsSync(home)) return false;
      return readFileSync(file, 'utf8') === recordOf(hash, home);
    },
    write(hash) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, recordOf(hash, home));
    },
    forget() {
      rmSync(file, { force: true });
    },
  };
}

function recordOf(hash, home) {
  return JSON.stringify({ sources: hash, writtenAt: statSync(home).mtimeMs });
}

function filesUnder(path) {
  if (!existsSync(path) || NOT_BUILT.test(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}
