import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostCompressed, type Host } from './host.ts';

const folder = mkdtempSync(join(tmpdir(), 'host-'));
let host: Host;

beforeAll(async () => {
  mkdirSync(join(folder, 'a b'));
  writeFileSync(join(folder, 'a b/index.html'), '<p>页</p>');
  writeFileSync(join(folder, 'index.bin'), 'bytes');
  host = await hostCompressed(folder);
});

afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

test('pages are sent compressed, their addresses may hold any letter', async () => {
  const answer = await fetch(`${host.url}a%20b/?ts=1`);
  expect(answer.headers.get('content-encoding')).toBe('gzip');
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await answer.text()).toBe('<p>页</p>');
});

test('what is packed already is sent as it is', async () => {
  const answer = await fetch(`${host.url}index.bin`);
  expect(answer.headers.get('content-encoding')).toBeNull();
  expect(await answer.text()).toBe('bytes');
});

test('a file that is not there is not found', async () => {
  expect((await fetch(`${host.url}gone.js`)).status).toBe(404);
  expect((await fetch(host.url)).status).toBe(404);
  expect((await fetch(`${host.url}a%20b`)).status).toBe(404);
});
