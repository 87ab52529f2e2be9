import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

/** The program and the environment it needs. */
export type UnpackedChromium = {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
};

const CACHE = fileURLToPath(new URL('../../.cache', import.meta.url));

/**
 * Chromium from the package `@sparticuz/chromium`, with the libraries and the font it needs on a bare
 * machine. The package's own `executablePath()` leaves the libraries packed outside AWS Lambda, and its
 * own arguments switch off web security.
 *
 * @returns undefined where the package has no build for this system
 * @throws {Error} one line with the fix, when this machine cannot unpack or start it
 */
export function unpackChromium(cache = CACHE): UnpackedChromium | undefined {
  const source = process.platform === 'linux' && process.arch === 'x64' ? findPackage() : undefined;
  if (source === undefined) return undefined;

  const home = join(cache, `chromium-${source.version}`);
  const executablePath = join(home, 'chromium');
  const env = { LD_LIBRARY_PATH: join(home, 'lib'), FONTCONFIG_FILE: join(home, 'fonts.conf') };
  try {
    if (!existsSync(home)) unpack(source.bin, home);
    execFileSync(executablePath, ['--version'], { env, stdio: 'pipe' });
  } catch (error) {
    throw new Error(
      `The Chromium of @sparticuz/chromium does not start here (${reason(error)}). Delete ${home} and try again, or install a browser (Debian: apt-get install chromium).`,
    );
  }
  return { executablePath, env };
}

function findPackage(): { bin: string; version: string } | undefined {
  try {
    const home = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
    const manifest: unknown = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
    const { version } = manifest as { version: string };
    return { bin: join(home, 'bin'), version };
  } catch {
    return undefined;
  }
}

/** Unpacks beside the final folder and renames, so that a cut-off or parallel run leaves nothing half done. */
function unpack(bin: string, home: string): void {
  const draft = `${home}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  try {
    writeFileSync(join(draft, 'chromium'), inflate(bin, 'chromium.br'), { mode: 0o755 });
    for (const archive of ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']) {
      execFileSync('tar', ['-x', '-C', draft], { input: inflate(bin, archive), stdio: 'pipe' });
    }
    writeFileSync(join(draft, 'fonts.conf'), fontsConf(home));
    if (!existsSync(home)) renameSync(draft, home);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function inflate(bin: string, file: string): Buffer {
  return brotliDecompressSync(readFileSync(join(bin, file)));
}

/**
 * Without any font a page stays blank, even where it brings its own. The package brings Open Sans;
 * Chinese is shown when the machine has a font for it.
 */
function fontsConf(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${home}/fonts</dir>
  <cachedir>${home}/fonts-cache</cachedir>
</fontconfig>
`;
}

/** What the program itself said, else what Node says of it. */
function reason(error: unknown): string {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
  return (said.trim() || String(error)).split('\n', 1).join();
}
