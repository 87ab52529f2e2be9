import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/** A project in small: our scripts, an empty lockfile, a command line and an npm that only say what they do. */
let root: string;

const LOCK = '{ "packages": { "": {} } }';
const MAIN = `
  import { mkdirSync, writeFileSync } from 'node:fs';
  const [name, ...args] = process.argv.slice(2);
  console.log([name, process.env.BASE_PATH ?? '', ...args].join(' ').trim());
  if (name === 'build' && process.env.FAIL) process.exit(3);
  if (name === 'build') { mkdirSync('dist', { recursive: true }); writeFileSync('dist/index.html', ''); }
  if (name === 'serve' && process.env.WAIT) {
    process.once('SIGINT', () => { console.log('stopped'); process.exit(0); });
    setInterval(() => {}, 1000);
  }
`;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'project-'));
  cpSync(fileURLToPath(new URL('.', import.meta.url)), join(root, 'scripts'), { recursive: true });
  write('package.json', '{ "type": "module" }');
  write('package-lock.json', LOCK);
  write('node_modules/.package-lock.json', LOCK);
  write('src/cli/main.ts', MAIN);
  npmThat(`mkdir -p node_modules && echo '${LOCK}' > node_modules/.package-lock.json`);
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(name: string, text: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}

function npmThat(installs: string): void {
  write('bin/npm', `#!/bin/sh\n[ "$1" = --version ] && echo 11.0.0 && exit 0\n${installs}\n`);
  chmodSync(join(root, 'bin/npm'), 0o755);
}

function environment(more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const PATH = `${join(root, 'bin')}${delimiter}${process.env.PATH ?? ''}`;
  return { ...process.env, PATH, BASE_PATH: '', SITE_URL: '', ...more };
}

function node(args: string[], env?: Record<string, string>) {
  const ended = spawnSync(process.execPath, args, {
    cwd: root,
    env: environment(env),
    encoding: 'utf8',
  });
  return { code: ended.status, out: ended.stdout.trim().split('\n'), err: ended.stderr.trim() };
}

const start = (args: string[] = [], env?: Record<string, string>) =>
  node(['scripts/start.mjs', ...args], env);

describe.skipIf(process.platform === 'win32')('npm start', () => {
  test('builds and serves; a second time it only serves', () => {
    expect(start()).toEqual({ code: 0, out: ['Building the site …', 'build', 'serve'], err: '' });
    expect(start()).toEqual({ code: 0, out: ['serve'], err: '' });
  });

  test('builds again after a change, for another base path, and when told to', () => {
    start();
    write('quizzes/new.yaml', 'id: new');
    expect(start().out).toContain('build');
    expect(start([], { BASE_PATH: '/x/' }).out).toContain('build /x/');
    expect(start(['--rebuild'], { BASE_PATH: '/x/' }).out).toContain('build /x/');
  });

  test('serves what is there with --no-build, on the port and host asked for', () => {
    expect(start(['--no-build', '--port', '8080', '--host']).out).toEqual([
      'serve  --port 8080 --host',
    ]);
  });

  test('serves nothing after a build that failed, and tries again next time', () => {
    start();
    write('quizzes/new.yaml', 'id: new');
    expect(start([], { FAIL: '1' })).toEqual({
      code: 1,
      out: ['Building the site …', 'build'],
      err: 'The build failed. Repair what is named above and try again.',
    });
    expect(start().out).toContain('build');
    start(['--rebuild'], { FAIL: '1' });
    expect(start().out).toContain('build');
  });

  test('installs first when node_modules is missing', () => {
    rmSync(join(root, 'node_modules'), { recursive: true });
    const { code, out } = start();
    expect(code).toBe(0);
    expect(out[0]).toMatch(/^Installing packages/);
    expect(out[1]).toMatch(/^Installed in \d+ s\.$/);
    expect(start().out).toEqual(['serve']);
  });

  test('installs anew when a package was deleted by hand', () => {
    write('node_modules/.package-lock.json', '{ "packages": { "node_modules/gone": {} } }');
    expect(start().out[0]).toMatch(/^Installing packages/);
  });

  test('gives up in one line when the install fails', () => {
    npmThat('echo "npm error code ENOTFOUND" >&2; exit 1');
    rmSync(join(root, 'node_modules'), { recursive: true });
    const { code, err } = start();
    expect([code, err]).toEqual([
      1,
      'Install failed: the package registry cannot be reached. Check the network or the proxy settings of npm and try again.',
    ]);
  });

  test('gives up in one line when a file of npm is broken', () => {
    write('package-lock.json', '<<<<<<< HEAD');
    expect(start().err).toMatch(
      /^package-lock\.json cannot be read: [^\n]+ Restore it with `git checkout/,
    );
  });

  test('gives up in one line on an option it does not know', () => {
    const { code, err } = start(['--prot', '80']);
    expect(code).toBe(1);
    expect(err).toMatch(/^Unknown option '--prot'[^\n]*Try --help\.$/);
  });

  test('gives up in one line on a Node that is too old', () => {
    write('old.mjs', `Object.defineProperty(process.versions, 'node', { value: '14.21.3' });`);
    expect(node(['--import', './old.mjs', 'scripts/start.mjs'])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^Node 14\.21\.3 is too old [^\n]+$/) as string,
    });
  });

  test('ends with the server on Ctrl-C', async () => {
    start();
    const child = spawn(process.execPath, ['scripts/start.mjs'], {
      cwd: root,
      env: environment({ WAIT: '1' }),
      detached: true,
    });
    const said = listen(child);
    await said('serve');
    process.kill(-(child.pid ?? 0), 'SIGINT');
    expect(await once(child, 'close')).toEqual([0, null]);
    await said('stopped');
  });
});

describe.skipIf(process.platform === 'win32')('npm test', () => {
  const npmTest = (...args: string[]) => node(['scripts/test.mjs', ...args], { BASE_PATH: '/x/' });

  beforeEach(() => {
    write('good.mjs', `console.log('fine', process.env.BASE_PATH)`);
    write(
      'bad.mjs',
      `console.log('first\\nsecond'); console.error('third'); process.exitCode = 4;`,
    );
    write(
      'scripts/steps.mjs',
      `const good = { script: 'good.mjs', args: [] };
       const bad = { script: 'bad.mjs', args: [] };
       export const steps = [
         { id: 'good', commands: [good] },
         { id: 'bad', commands: [bad, good] },
         { id: 'chain', chained: true, commands: [bad, good] },
         { id: 'needy', needs: 'bad', commands: [good] },
         { id: 'last', commands: [good] },
       ];`,
    );
  });

  test('runs every step, shows what failed, and counts in the very last line', () => {
    const { code, out } = npmTest();
    expect(code).toBe(1);
    expect(out.at(-1)).toBe('2 passed, 3 failed');
    expect(out.join('\n')).toMatch(
      /^good … ok \(.+ s\)\nbad … FAILED \(.+ s\)\n\nfirst\nsecond\nthird\nfine/,
    );
    expect(out).toContain('needy … not run, because bad failed');
  });

  test('keeps quiet about steps that pass, and about the settings of the shell', () => {
    const { code, out } = npmTest('--only', 'good,last');
    expect([code, out.at(-1)]).toEqual([0, '2 passed, 0 failed']);
    expect(out.join()).not.toContain('fine');
    expect(npmTest('--only', 'bad').out.join()).toContain('fine undefined');
  });

  test('ends a chained step with the command that fails', () => {
    expect(npmTest('--only', 'chain').out.join()).not.toContain('fine');
  });

  test('refuses a step that is not there, and names those that are', () => {
    expect(npmTest('--only', 'good,typo')).toMatchObject({
      code: 1,
      err: 'There is no step "typo". Choose from: good, bad, chain, needy, last.',
    });
  });

  test('stops at Ctrl-C, even when the step takes no notice of it', async () => {
    write(
      'good.mjs',
      `process.on('SIGINT', () => process.exit(0)); setInterval(() => {}, 1000);
       (await import('node:fs')).writeFileSync('started', '');`,
    );
    const child = spawn(process.execPath, ['scripts/test.mjs', '--only', 'good,last'], {
      cwd: root,
      env: environment(),
      detached: true,
    });
    await vi.waitFor(() => expect(existsSync(join(root, 'started'))).toBe(true), 5_000);
    process.kill(-(child.pid ?? 0), 'SIGINT');
    expect(await once(child, 'close')).toEqual([130, null]);
  });
});

/** Collects what a program prints; `said` resolves once the words are among it. */
function listen(child: ChildProcess): (words: string) => Promise<void> {
  let text = '';
  child.stdout?.on('data', (chunk) => (text += String(chunk)));
  return (words) => vi.waitFor(() => expect(text).toContain(words), { timeout: 5_000 });
}
