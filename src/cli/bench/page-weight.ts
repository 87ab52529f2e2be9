import { gzipSync } from 'node:zlib';

/** Bytes of a page as a host with gzip sends them. What the page loads later by itself is not in it. */
export interface PageWeight {
  readonly html: number;
  /** Style sheets that the page names, and what it carries inline (which is part of `html` as well). */
  readonly css: number;
  /** Scripts that the page names with all that they import statically, and what it carries inline. */
  readonly js: number;
}

/** The text of a file of the site, by its path from the root of the site: `_astro/page.js`. */
export type ReadFile = (path: string) => string;

/**
 * @param path of the page: `lectures/a/b/index.html`
 * @throws whatever `read` throws when the page names a file that is not there
 */
export function weighPage(path: string, read: ReadFile): PageWeight {
  const html = read(path);
  const { inline, files } = scriptsOf(html, path);
  const scripts = withImports(files, read);
  const styles = new Set(tagsOf(html, 'link', 'stylesheet').map((href) => resolve(href, path)));
  const css = [...html.matchAll(STYLE)].map(([, code = '']) => code);
  return {
    html: gzipped(html),
    css: gzipped(css.join('\n')) + total([...styles].map(read)),
    js: gzipped(inline.join('\n')) + total([...scripts.values()]),
  };
}

const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
/** Blocks of data carry another type. */
const CODE_TYPE = /^(module|text\/javascript|)$/;
/** `import"./a.js"`, `import{b}from"./b.js"`, `export*from"./c.js"`; not `import("./later.js")`. */
const STATIC_IMPORT = /\b(?:import|export)\s*(?:[\w$*{}\s,]+?\bfrom\s*)?["']([./][^"'\n]*)["']/g;

function scriptsOf(html: string, page: string): { inline: string[]; files: string[] } {
  const inline: string[] = [];
  const files = tagsOf(html, 'link', 'modulepreload').map((href) => resolve(href, page));
  for (const [, attributes = '', code = ''] of html.matchAll(SCRIPT)) {
    if (!CODE_TYPE.test(attribute(attributes, 'type') ?? '')) continue;
    const src = attribute(attributes, 'src');
    if (src === undefined) inline.push(code);
    else files.push(resolve(src, page));
  }
  return { inline, files };
}

/** The files and, once each, everything they import. */
function withImports(files: readonly string[], read: ReadFile): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const waiting = [...files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    const code = read(file);
    found.set(file, code);
    for (const [, to = ''] of code.matchAll(STATIC_IMPORT)) waiting.push(resolve(to, file));
  }
  return found;
}

function tagsOf(html: string, tag: string, rel: string): string[] {
  return [...html.matchAll(new RegExp(`<${tag}\\b([^>]*)>`, 'g'))]
    .filter(([, attributes = '']) => attribute(attributes, 'rel') === rel)
    .map(([, attributes = '']) => attribute(attributes, 'href') ?? '');
}

function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|([^\\s"'>]+))`).exec(attributes);
  return found?.[1] ?? found?.[2];
}

function resolve(reference: string, from: string): string {
  return decodeURIComponent(new URL(reference, `http://site/${from}`).pathname.slice(1));
}

/** Nothing costs nothing, although gzip of nothing has a header. */
const gzipped = (text: string): number => (text === '' ? 0 : gzipSync(text).length);
const total = (texts: readonly string[]): number => texts.map(gzipped).reduce((a, b) => a + b, 0);
