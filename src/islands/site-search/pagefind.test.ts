import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { bundleUrl, loadIndex } from './pagefind.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder with a `pagefind.js`; gives its address as a base path. */
function siteWith(pagefind: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  made.push(folder);
  mkdirSync(join(folder, 'pagefind'));
  writeFileSync(join(folder, 'pagefind', 'pagefind.js'), pagefind);
  return pathToFileURL(folder).href;
}

const ANSWERING = `
  const pages = { 案例: ['c1'], 课程: ['l1', 'l2'] };
  const hits = (ids) => ({ results: ids.map((id) => ({ id })) });
  export const options = async () => {};
  export const init = async () => {};
  export const filters = async () => ({ kind: { 案例: 1, 课程: 2 } });
  export const search = async (term, opts) => hits(term === null ? pages[opts.filters.kind] : [term]);
`;

test('the bundle lies under the base path, with or without its last slash', () => {
  expect(bundleUrl('/', 0)).toBe('/pagefind/pagefind.js');
  expect(bundleUrl('/training', 0)).toBe('/training/pagefind/pagefind.js');
  expect(bundleUrl('/training/', 0)).toBe('/training/pagefind/pagefind.js');
});

test('another attempt has another address', () => {
  expect(bundleUrl('/', 2)).toBe('/pagefind/pagefind.js?retry=2');
});

test('knows the kind of every page and offers the most frequent kind first', async () => {
  const index = await loadIndex(siteWith(ANSWERING));
  expect(index.kinds).toEqual(['课程', '案例']);
  expect(['l1', 'l2', 'c1', 'home'].map(index.kindOf)).toEqual(['课程', '课程', '案例', '']);
  expect((await index.search('账期')).map(({ id }) => id)).toEqual(['账期']);
});

test('a site without kinds can be searched too', async () => {
  const index = await loadIndex(siteWith(ANSWERING.replace(/kind: \{.*?\}/u, '')));
  expect(index.kinds).toEqual([]);
});

test('fails where there is no index, or something else in its place', async () => {
  await expect(loadIndex(pathToFileURL(tmpdir()).href)).rejects.toThrow();
  await expect(loadIndex(siteWith('export default 1'))).rejects.toThrow('no search function');
});
