import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { unpackChromium } from './unpacked-chromium.ts';

/** A Chromium that starts on this machine, and what it needs to do so. */
export type Browser = {
  readonly executablePath: string;
  readonly args: readonly string[];
  /** To be added to the environment of the browser's process. */
  readonly env: Readonly<Record<string, string>>;
  /** Where it was found: named by CHROME, installed on the machine, or brought by an npm package. */
  readonly source: 'CHROME' | 'machine' | 'package';
};

/** It opens pages of our own only, often as root or in a container, where the sandbox cannot start. */
const ARGS = ['--no-sandbox'];

/**
 * The browser for tests, PDFs and measurements: the one that CHROME names, else one of this machine,
 * else the one of `@sparticuz/chromium`, unpacked into .cache/ at the first call (a few seconds).
 *
 * @param env where CHROME and PATH are read
 * @param places full paths to try after PATH
 * @param unpack the last resort; undefined where there is none for this system
 * @throws {Error} one line with the fix, when no browser starts
 */
export function findBrowser(
  env: NodeJS.ProcessEnv = process.env,
  places: readonly string[] = usualPlaces(),
  unpack = unpackChromium,
): Browser {
  if (env.CHROME) {
    if (starts(env.CHROME)) return installed(env.CHROME, 'CHROME');
    throw new Error(
      `CHROME=${env.CHROME} does not start. Set it to the path of a Chrome or Chromium, or unset it.`,
    );
  }

  const found = [...onPath(env.PATH), ...places].find(starts);
  if (found !== undefined) return installed(found, 'machine');

  const unpacked = unpack();
  if (unpacked !== undefined) return { ...unpacked, args: ARGS, source: 'package' };
  throw new Error(
    'No browser was found. Install Chrome or Chromium (Debian: apt-get install chromium), or set CHROME to the path of one.',
  );
}

function installed(executablePath: string, source: 'CHROME' | 'machine'): Browser {
  return { executablePath, args: ARGS, env: {}, source };
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

function onPath(path = ''): string[] {
  return path
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => [
      join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
      join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
    ]);
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => process.env[name] ?? '')
      .flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]);
  }
  return ['/usr/bin/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'];
}

/**
 * A file of that name is not enough: some systems put a script there that only asks to install one.
 * On Windows `--version` opens a window, and there are no such scripts.
 */
function starts(program: string): boolean {
  if (!existsSync(program)) return false;
  if (process.platform === 'win32') return true;
  try {
    const said = execFileSync(program, ['--version'], { encoding: 'utf8', stdio: 'pipe' });
    return /Chrom(e|ium)/.test(said);
  } catch {
    return false;
  }
}
