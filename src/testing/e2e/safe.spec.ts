import { readHtml } from './support/built.ts';
import { pages } from './support/site.ts';
import { expect, test } from './support/test.ts';

// What every test of this suite looks at in the end, here on every page: no error, no violation of
// the policy, no other host (support/test.ts).
for (const path of pages.all) {
  test(`${path} keeps to its own policy`, async ({ page, request }) => {
    const html = await readHtml(request, path);
    const [first] = html.head;
    expect(first?.tag).toBe('meta');
    expect(first?.attributes['http-equiv']).toBe('content-security-policy');
    const policy = first?.attributes['content'] ?? '';
    expect(policy).toContain("default-src 'none'");
    const scripts = policy.split(';').find((part) => part.trim().startsWith('script-src ')) ?? '';
    expect(scripts).toContain("'self'");
    expect(scripts).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*/);

    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  });
}

test('the site map lists every page', async ({ request, baseURL }) => {
  const map = await (await request.get('./sitemap-0.xml')).text();
  const listed = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, url = '']) => new URL(url).pathname,
  );
  expect(listed.sort()).toEqual(pages.all.map((path) => new URL(path, baseURL).pathname).sort());
});

test('the policy stops a script that does not belong to the page', async ({ page, troubles }) => {
  await page.goto(pages.home);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.intruder = true';
    document.head.append(script);
    document.body.insertAdjacentHTML(
      'beforeend',
      '<img src="/none.png" onerror="window.intruder = true">',
    );
  });
  await expect.poll(() => troubles.length).toBeGreaterThan(1);
  expect(await page.evaluate(() => 'intruder' in window)).toBe(false);
  expect(
    troubles.filter((trouble) => /Content Security Policy/i.test(trouble)).length,
  ).toBeGreaterThan(1);
  troubles.length = 0;
});
