import {
  cp,
  mkdir,
  mkdtemp,
  readFile,
  realpath,
  rm,
  rmdir,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What a build reads. */
const SOURCES = ['src', 'quizzes', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json'];

/** Astro's cache lies in node_modules, which is shared: a build of its own needs a cache of its own. */
export const BENCH_CONFIG = 'bench.config.mjs';
const BENCH_CONFIG_TEXT = `import config from './astro.config.mjs';

export default { ...config, cacheDir: './.cache/astro', vite: { ...config.vite, cacheDir: './.cache/vite' } };
`;

/**
 * A folder in .cache/bench for projects that are built once, gone when the work has ended, however
 * it ended.
 *
 * @param root folder of the project
 */
export async function inThrowAwayFolder<T>(
  root: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const home = join(root, '.cache/bench');
  await mkdir(home, { recursive: true });
  const folder = await mkdtemp(join(home, 'run-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    // Another run may be at work beside this one.
    await rmdir(home).catch(() => undefined);
  }
}

/** A copy of a project that is built apart from it. */
export async function copyProject(root: string, folder: string): Promise<void> {
  for (const name of SOURCES) await cp(join(root, name), join(folder, name), { recursive: true });
  await completeProject(root, folder);
}

/** Gives a folder with the sources of an Astro project the packages of another and a cache of its own. */
export async function completeProject(root: string, folder: string): Promise<void> {
  const packages = await realpath(join(root, 'node_modules'));
  await symlink(packages, join(folder, 'node_modules'), 'junction');
  await writeFile(join(folder, BENCH_CONFIG), BENCH_CONFIG_TEXT);
}

/** @param files texts by path, relative to the folder */
export async function writeFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [path, text] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** Version of a package installed in a project. */
export async function versionOf(folder: string, name: string): Promise<string> {
  const text = await readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
