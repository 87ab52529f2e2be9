import type { APIRequestContext } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { readHtml, type Html } from './support/built.ts';
import { pages } from './support/site.ts';
import { expect, test } from './support/test.ts';

/** Bytes after gzip that a lecture page may bring before search is opened. */
const BUDGET = { script: 16_000, style: 20_000 } as const;

for (const path of [...pages.lectures, ...pages.lessons, ...pages.practices]) {
  test(`${path} stays within its budgets`, async ({ request }) => {
    const html = await readHtml(request, path);
    const scripts = await scriptsOf(request, html);
    const styles = await stylesOf(request, html);
    const sizes = { script: weigh(scripts), style: weigh(styles), html: weigh([html.source]) };
    test.info().annotations.push({ type: 'gzip bytes', description: JSON.stringify(sizes) });

    expect(scripts.length).toBeGreaterThan(1);
    expect(sizes.script).toBeLessThanOrEqual(BUDGET.script);
    expect(sizes.style).toBeLessThanOrEqual(BUDGET.style);

    expect(styles.join('')).not.toContain('@font-face');
    expect(html.source).not.toMatch(/\.(woff2?|ttf|otf)\b/);
    // Starlight's own search and Pagefind's interface files.
    expect(html.source + scripts.join('')).not.toMatch(
      /pagefind-(ui|component-ui|modular-ui)|PagefindUI/,
    );
  });
}

test('the sidebar of a page lists the lessons of its own lecture only', async ({ request }) => {
  for (const path of [pages.home, ...pages.lectures, ...pages.lessons, ...pages.practices]) {
    const { source } = await readHtml(request, path);
    const [sidebar = ''] = /<nav class="sidebar[^]*?<\/nav>/.exec(source) ?? [];
    const lessons = [...sidebar.matchAll(/href="[^"]*(\/lectures\/[^/"]+\/)[^/"]+\/"/g)];
    expect(new Set(lessons.map(([, lecture]) => lecture)), path).toEqual(
      new Set(path === pages.home ? [] : [lectureOf(path)]),
    );
  }
});

/** `/lectures/ar-foundations/` of any page in it. */
const lectureOf = (path: string): string => /\/lectures\/[^/]+\//.exec(path)?.[0] ?? '';

/** Each file is compressed by itself, as a server sends it. */
function weigh(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
}

/** Everything that runs when the page opens: inline scripts, files, and what they import at once. */
async function scriptsOf(request: APIRequestContext, { tags, url }: Html): Promise<string[]> {
  const run = tags.filter(
    ({ tag, attributes }) => tag === 'script' && (attributes['type'] ?? 'module') === 'module',
  );
  const files = new Map<string, string>();
  const inline: string[] = [];
  for (const { attributes, text } of run) {
    const src = attributes['src'];
    if (src !== undefined) await follow(new URL(src, url));
    else {
      inline.push(text);
      for (const to of importsOf(text)) await follow(new URL(to, url));
    }
  }
  return [...inline, ...files.values()];

  async function follow({ href }: URL): Promise<void> {
    if (files.has(href)) return;
    const code = await (await request.get(href)).text();
    files.set(href, code);
    for (const to of importsOf(code)) await follow(new URL(to, href));
  }
}

/** Static imports only: `import("…")` waits until it is called. */
function importsOf(code: string): string[] {
  return [...code.matchAll(/\b(?:import|from)\s*["']([^"']+)["']/g)].map(([, to = '']) => to);
}

async function stylesOf(request: APIRequestContext, { tags, url }: Html): Promise<string[]> {
  const inline = tags.filter(({ tag }) => tag === 'style').map(({ text }) => text);
  const files = tags
    .filter(({ tag, attributes }) => tag === 'link' && attributes['rel'] === 'stylesheet')
    .map(({ attributes }) => new URL(attributes['href'] ?? '', url).href);
  const loaded = await Promise.all(
    [...new Set(files)].map(async (file) => (await request.get(file)).text()),
  );
  return [...inline, ...loaded];
}
