import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { serveSite } from '../site-server.ts';
import { normaliseBase, serve } from './serve.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  writeFileSync(join(folder, 'index.html'), '');
  vi.stubEnv('OUT_DIR', folder);
  vi.stubEnv('BASE_PATH', '');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** Exit code and the lines printed, by a run that gives up. */
async function refusal(...args: string[]) {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const code = await serve.run(args);
  return { code, lines: error.mock.calls.map(([line]) => String(line)) };
}

test('a port in use is named, with the command that takes another', async () => {
  const other = await serveSite({ folder, base: '/', port: 0, open: false });
  expect(await refusal('--port', String(other.port))).toEqual({
    code: 1,
    lines: [`端口 ${other.port} 已经有程序在用。换一个：npm start -- --port ${other.port + 1}`],
  });
  await other.close();
});

test('an empty folder is named, with the command that fills it', async () => {
  rmSync(join(folder, 'index.html'));
  expect(await refusal()).toEqual({
    code: 1,
    lines: [`${folder} 里没有建好的网站。先运行 npm run build，再试一次。`],
  });
});

test.each(['80a', '70000', '-1', ''])('%j is no port', async (port) => {
  const { code, lines } = await refusal(`--port=${port}`);
  expect([code, lines.length]).toEqual([1, 1]);
  expect(lines[0]).toContain('不是端口，要写 1 到 65535 的数');
});

test('an unknown option is refused by name', async () => {
  const { code, lines } = await refusal('--prot', '80');
  expect(code).toBe(1);
  expect(lines.join()).toMatch(/选项 --prot 写得不对，可用的有 --port N 和 --host。$/);
});

test('it serves until Ctrl-C, says where, and ends with 0', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const ended = serve.run(['--port', '0']);
  await vi.waitFor(() => expect(log).toHaveBeenCalled());
  const address = /http:\S+/.exec(String(log.mock.calls[0]))?.[0] ?? '';
  expect((await fetch(address)).status).toBe(200);

  process.emit('SIGINT');
  expect(await ended).toBe(0);
  await expect(fetch(address)).rejects.toThrow();
});

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['training', '/training/'],
  ['/a/b', '/a/b/'],
])('the base %j means %s', (path, base) => {
  expect(normaliseBase(path)).toBe(base);
});
