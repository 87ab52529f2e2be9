import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { weighPage } from './page-weight.ts';

const gz = (text: string): number => gzipSync(text).length;

/** Weighs `a/index.html` of a site that has it and these files. */
function weigh(html: string, files: Readonly<Record<string, string>> = {}) {
  const site = new Map(Object.entries({ ...files, 'a/index.html': html }));
  return weighPage('a/index.html', (path) => {
    const text = site.get(path);
    if (text === undefined) throw new Error(`no file ${path}`);
    return text;
  });
}

test('a page without styles and scripts weighs its HTML', () => {
  const html = '<!doctype html><p>钱在路上停多少天</p>';
  expect(weigh(html)).toEqual({ html: gz(html), css: 0, js: 0 });
});

test('scripts bring what they import, each file once, whatever the form of the import', () => {
  const files = {
    '_astro/page.js': 'import"./both.js";import{a}from"./named.js";a()',
    '_astro/named.js': 'import*as b from"./both.js";export const a=()=>b',
    '_astro/both.js': 'export*from"../star.js";import d,{e as f}from"/deep.js";d(f)',
    'star.js': "import g from './_astro/both.js'",
    'deep.js': 'export{default}from"./last.js"',
    'last.js': 'export default 1',
  };
  const html = '<script type="module" src="/_astro/page.js"></script>';
  const all = Object.values(files).map(gz);
  expect(weigh(html, files).js).toBe(all.reduce((a, b) => a + b));
});

test('what is imported later, or only looks like an import, is not counted', () => {
  const code = 'import("./later.js");import("/pagefind/x.js");const t="import";f(t,"./not.js")';
  const html = '<script type="module" src="./p.js"></script>';
  expect(weigh(html, { 'a/p.js': code }).js).toBe(gz(code));
});

test('two tags for one file are one download', () => {
  const html =
    '<link rel="modulepreload" href="/p.js"><script type=module src=/p.js></script><script src="/p.js"></script>';
  expect(weigh(html, { 'p.js': 'go()' }).js).toBe(gz('go()'));
});

test('inline code counts, blocks of data do not', () => {
  const html =
    '<script>one()</script><script type="module" data-src="x">two()</script><script type="application/json">{"three":3}</script>';
  expect(weigh(html).js).toBe(gz('one()\ntwo()'));
});

test('style sheets and inline styles are the CSS of a page; other links are not', () => {
  const html =
    '<link rel="icon" href="/i.svg"><link rel="stylesheet" href="/s.css"><link href="../s.css" rel="stylesheet"><style>p{}</style>';
  expect(weigh(html, { 's.css': 'a{color:red}' })).toEqual({
    html: gz(html),
    css: gz('a{color:red}') + gz('p{}'),
    js: 0,
  });
});

test('a file that the page names and the site has not is an error that names it', () => {
  expect(() => weigh('<link rel="stylesheet" href="/gone.css">')).toThrow('gone.css');
  expect(() => weigh('<script src="/p.js"></script>', { 'p.js': 'import "./gone.js"' })).toThrow(
    'gone.js',
  );
});
