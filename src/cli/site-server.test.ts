import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type RunningSite } from './site-server.ts';

const FILES = {
  'index.html': '<h1>首页</h1>',
  '404.html': '<h1>没有这一页</h1>',
  'lectures/l1/index.html': '<h1>第一讲</h1>',
  '_astro/page.abc123.css': 'h1 { color: red }',
  'notes.txt': '催款',
};

let home: string;
let root: RunningSite;
let training: RunningSite;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'site-'));
  for (const [name, text] of Object.entries({ ...FILES, '../secret.txt': 'secret' })) {
    const file = join(home, 'dist', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const folder = join(home, 'dist');
  root = await serveSite({ folder, base: '/', port: 0, open: false });
  training = await serveSite({ folder, base: '/training/', port: 0, open: true });
});

afterAll(async () => {
  await Promise.all([root.close(), training.close()]);
  rmSync(home, { recursive: true });
});

type Answer = { status: number; text: string; header: (name: string) => string | undefined };

/** Not fetch: it would tidy the path before sending it. */
function ask(site: RunningSite, path: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    // A connection for each: one test rewrites a file, and what sirv still reads of it must not run
    // into the next answer.
    request({ host: 'localhost', port: site.port, path, method, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          text,
          header: (name) => response.headers[name]?.toString(),
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('what a page gets', () => {
  test('a folder is served by its index page', async () => {
    const answer = await ask(root, '/lectures/l1/?lang=zh');
    expect(answer).toMatchObject({ status: 200, text: FILES['lectures/l1/index.html'] });
    expect(answer.header('content-type')).toMatch(/^text\/html; ?charset=utf-8$/);
    expect(answer.header('cache-control')).toBe('no-cache');
    expect(answer.header('x-content-type-options')).toBe('nosniff');
    expect(answer.header('referrer-policy')).toBe('same-origin');
  });

  test('a folder without its slash is sent to the one with it', async () => {
    const answer = await ask(root, '/lectures/l1?q=1');
    expect([answer.status, answer.header('location')]).toEqual([301, '/lectures/l1/?q=1']);
  });

  test('what is missing gets the 404 page of the site', async () => {
    const answer = await ask(root, '/nowhere/');
    expect(answer).toMatchObject({ status: 404, text: FILES['404.html'] });
    expect(answer.header('content-type')).toBe('text/html; charset=utf-8');
  });

  test('a file with a hash in its name may be kept for ever', async () => {
    const answer = await ask(root, '/_astro/page.abc123.css');
    expect(answer.header('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.header('content-type')).toBe('text/css; charset=utf-8');
  });

  test('a plain text says that it is UTF-8', async () => {
    expect((await ask(root, '/notes.txt')).header('content-type')).toBe(
      'text/plain; charset=utf-8',
    );
  });

  test('a rebuilt file is served without a restart', async () => {
    writeFileSync(join(home, 'dist/notes.txt'), '对账单');
    writeFileSync(join(home, 'dist/new.txt'), '新');
    expect((await ask(root, '/notes.txt')).text).toBe('对账单');
    expect((await ask(root, '/new.txt')).text).toBe('新');
  });

  test('HEAD gets the headers alone, POST is refused', async () => {
    expect(await ask(root, '/', 'HEAD')).toMatchObject({ status: 200, text: '' });
    expect((await ask(root, '/', 'POST')).status).toBe(405);
  });
});

describe('what stays outside', () => {
  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/lectures/../../secret.txt',
  ])('%s reaches no file beside the site', async (path) => {
    expect((await ask(root, path)).text).not.toContain('secret');
  });

  test('a path that looks like another host is not sent back as an address', async () => {
    expect((await ask(root, '//lectures/l1')).header('location')).toBeUndefined();
  });

  test('a path that cannot be decoded is a missing page', async () => {
    expect((await ask(root, '/%E4%BD')).status).toBe(404);
  });
});

describe('under a base path', () => {
  test('pages are found under it', async () => {
    expect(await ask(training, '/training/lectures/l1/')).toMatchObject({
      status: 200,
      text: FILES['lectures/l1/index.html'],
    });
  });

  test.each(['/', '/training'])('%s leads to it', async (path) => {
    const answer = await ask(training, path);
    expect([answer.status, answer.header('location')]).toEqual([301, '/training/']);
  });

  test('pages are not found beside it', async () => {
    expect((await ask(training, '/lectures/l1/')).status).toBe(404);
    expect((await ask(training, '/training-notes.txt')).status).toBe(404);
  });

  test('hashed files may be kept for ever there too', async () => {
    const answer = await ask(training, '/training/_astro/page.abc123.css');
    expect(answer.header('cache-control')).toContain('immutable');
  });

  test('a folder without its slash keeps the base', async () => {
    const answer = await ask(training, '/training/lectures/l1');
    expect(answer.header('location')).toBe('/training/lectures/l1/');
  });
});
