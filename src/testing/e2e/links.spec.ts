import { readHtml, type Html } from './support/built.ts';
import { pages, text } from './support/site.ts';
import { expect, test } from './support/test.ts';

/** Where elements lead or load from; `canonical` is the public address, which is not known here. */
const ADDRESS = { a: 'href', link: 'href', script: 'src', img: 'src', use: 'href' } as const;

test('every link inside the site leads to a page, and to a place that is on it', async ({
  request,
  baseURL,
}) => {
  const known = new Map<string, Html>();
  for (const path of [...pages.all, './404.html']) {
    const html = await readHtml(request, path);
    known.set(html.url, html);
  }
  const base = new URL(baseURL ?? '');
  const broken: string[] = [];
  for (const [from, html] of known) {
    for (const address of addressesIn(html)) {
      const to = new URL(address, from);
      if (to.origin !== base.origin) continue;
      const problem = await problemOf(to);
      if (problem !== undefined) broken.push(`${from} → ${address}: ${problem}`);
    }
  }
  expect(broken).toEqual([]);

  async function problemOf(to: URL): Promise<string | undefined> {
    if (!to.pathname.startsWith(base.pathname)) return `leaves ${base.pathname}`;
    const page = to.href.slice(0, to.href.length - to.hash.length);
    const target = known.get(page) ?? (await fetched(page));
    if (target === undefined) return 'is not there';
    const id = decodeURIComponent(to.hash.slice(1));
    if (id === '' || target.tags.some(({ attributes }) => attributes['id'] === id))
      return undefined;
    return `has no place "${id}"`;
  }

  async function fetched(url: string): Promise<Html | undefined> {
    const response = await request.get(url, { maxRedirects: 0 });
    if (!response.ok()) return undefined;
    const html = { source: '', url, tags: [], head: [] };
    known.set(url, html);
    return html;
  }
});

test('an address without a page gets the page that says so', async ({ page, troubles }) => {
  const response = await page.goto(pages.missing);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这一页');
  expect(troubles.splice(0)).toEqual([expect.stringContaining('404')]);
  await page
    .getByRole('main')
    .getByRole('link', { name: text('sidebar.home') })
    .click();
  await expect(page.getByRole('link', { name: text('home.begin', { title: '' }) })).toBeVisible();
});

function addressesIn({ tags }: Html): string[] {
  return tags
    .filter(({ attributes }) => attributes['rel'] !== 'canonical')
    .map(({ tag, attributes }) =>
      tag in ADDRESS ? attributes[ADDRESS[tag as keyof typeof ADDRESS]] : undefined,
    )
    .filter((address) => address !== undefined);
}
