import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const LESSON = /\/lectures\/[^/]+\/./;

const dialogOf = (page: Page) => page.getByRole('dialog', { name: '搜索' });
const inputOf = (page: Page) => page.getByLabel('要找的词');
const statusOf = (page: Page) => dialogOf(page).getByRole('status');
const linksOf = (page: Page) => dialogOf(page).getByRole('link');

async function searchFor(page: Page, words: string): Promise<void> {
  if (!(await dialogOf(page).isVisible())) await page.getByRole('button', { name: '搜索' }).click();
  await inputOf(page).fill(words);
  await expect(statusOf(page)).toHaveText(/找到|相近|没有/);
}

test.beforeEach(async ({ page }) => {
  await page.goto('./');
});

test('Ctrl+K and / open it, Esc closes it and gives the focus back', async ({ page }) => {
  const start = page.getByRole('link').first();
  for (const key of ['Control+k', '/']) {
    await start.focus();
    await page.keyboard.press(key);
    await expect(inputOf(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialogOf(page)).toBeHidden();
    await expect(start).toBeFocused();
  }
});

test('/ is a character in the input, and Ctrl+K closes', async ({ page }) => {
  await page.keyboard.press('/');
  await page.keyboard.type('A/R');
  await expect(inputOf(page)).toHaveValue('A/R');
  await page.keyboard.press('Control+k');
  await expect(dialogOf(page)).toBeHidden();
});

test('nothing of the search is fetched before it is opened', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.reload({ waitUntil: 'networkidle' });
  const ofSearch = () => fetched.filter((path) => /\/pagefind\/|\/panel\./.test(path));
  expect(ofSearch()).toEqual([]);
  await page.keyboard.press('/');
  await expect.poll(() => ofSearch().some((path) => path.endsWith('/pagefind.js'))).toBe(true);
});

test('finds 账期 as written, a lesson first', async ({ page }) => {
  await searchFor(page, '账期');
  await expect(statusOf(page)).toHaveText(/^找到 \d+ 条$/);
  await expect(linksOf(page).first()).toHaveAttribute('href', LESSON);
  const marks = await dialogOf(page).locator('mark').allTextContents();
  expect(marks.length).toBeGreaterThan(3);
  expect(new Set(marks)).toEqual(new Set(['账期']));
});

test('sections lead to their headings, also on the page one is on', async ({ page }) => {
  for (const nth of [0, 1]) {
    await searchFor(page, '账期');
    const section = dialogOf(page).locator('.page:has(.section + .section) .section').nth(nth);
    const heading = await section.getByRole('link').innerText();
    await section.getByRole('link').click();
    await expect(dialogOf(page)).toBeHidden();
    await expect(page.locator(':target')).toContainText(heading);
  }
});

test('several words must all be on the page', async ({ page }) => {
  const count = async (words: string) => {
    await searchFor(page, words);
    await expect(statusOf(page)).toHaveText(/^找到 \d+ 条$/);
    return Number((await statusOf(page).innerText()).replace(/\D/g, ''));
  };
  const [one, both] = [await count('坏账准备'), await count('坏账准备 账期')];
  expect(both).toBeLessThanOrEqual(one);
});

test('words that never stand together give near results, and it says so', async ({ page }) => {
  await searchFor(page, '现金坏账');
  await expect(statusOf(page)).toHaveText(/^没有完全匹配，以下是 \d+ 条相近结果$/);
  await expect(linksOf(page).first()).toBeVisible();
});

test('says what was not found', async ({ page }) => {
  await searchFor(page, '火锅底料');
  await expect(statusOf(page)).toHaveText('没有找到“火锅底料”。少打几个字，或换个说法再试。');
  await expect(linksOf(page)).toHaveCount(0);
});

test('a kind narrows the list to its number of pages', async ({ page }) => {
  await searchFor(page, '应收账款');
  const choice = dialogOf(page).locator('.choice', { hasText: '查阅' });
  const count = Number(await choice.locator('.count').innerText());
  await choice.click();
  await expect(statusOf(page)).toHaveText(`找到 ${count} 条`);
  const kinds = dialogOf(page).locator('.kind');
  await expect(kinds).toHaveText(Array<string>(count).fill('查阅'));
  await dialogOf(page).getByRole('radio', { name: '全部' }).press('Space');
  await expect(kinds.filter({ hasText: '课程' })).not.toHaveCount(0);
});

test('the arrows walk through the results and Enter opens one', async ({ page }) => {
  await searchFor(page, '账期');
  await page.keyboard.press('ArrowDown');
  await expect(linksOf(page).first()).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  await expect(inputOf(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(linksOf(page).nth(1)).toBeFocused();
  const href = await linksOf(page).nth(1).getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new URL(href ?? '', page.url()).href);
});

test('Enter in the input searches at once and goes to the first result', async ({ page }) => {
  await searchFor(page, '坏账');
  await inputOf(page).fill('账期');
  await page.keyboard.press('Enter');
  await expect(linksOf(page).first()).toBeFocused();
  await expect(dialogOf(page).locator('mark').first()).toHaveText('账期');
});

test('what is typed before the panel has arrived is kept and looked up', async ({ page }) => {
  await page.route(/\/panel\./, async (route) => {
    await expect(inputOf(page)).toHaveValue('账期');
    await route.continue();
  });
  await page.keyboard.press('/');
  await page.keyboard.type('账期');
  await expect(statusOf(page)).toHaveText(/^找到/);
  await expect(inputOf(page)).toHaveValue('账期');
});

test('asks nothing while an input method composes', async ({ page }) => {
  await searchFor(page, '账期');
  const before = await statusOf(page).innerText();
  await inputOf(page).press('Control+a');
  const ime = await page.context().newCDPSession(page);
  await ime.send('Input.imeSetComposition', {
    text: 'huo guo',
    selectionStart: 7,
    selectionEnd: 7,
  });
  await expect(inputOf(page)).toHaveValue('huo guo');
  await page.waitForTimeout(600);
  await expect(statusOf(page)).toHaveText(before);
  await ime.send('Input.insertText', { text: '火锅底料' });
  await expect(statusOf(page)).toHaveText(/^没有找到“火锅底料”/);
});

test('keeps the query when reopened, here and on the next page', async ({ page }) => {
  await searchFor(page, '账期');
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(inputOf(page)).toHaveValue('账期');
  await linksOf(page).first().click();
  await page.waitForURL(LESSON);
  await page.keyboard.press('/');
  await expect(inputOf(page)).toHaveValue('账期');
  await expect(statusOf(page)).toHaveText(/^找到/);
});

test('tells that the index is missing and tries again when reopened', async ({ page }) => {
  await page.route('**/pagefind/pagefind.js', (route) => route.abort());
  await page.keyboard.press('/');
  await expect(statusOf(page)).toHaveText('搜索索引没有加载出来。请刷新页面再试。');
  await page.keyboard.press('Escape');
  await page.unroute('**/pagefind/pagefind.js');
  await searchFor(page, '账期');
  await expect(statusOf(page)).toHaveText(/^找到/);
});

test('tells that there is no network, and works once there is one', async ({ page, context }) => {
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.keyboard.press('/');
  await expect(statusOf(page)).toHaveText('现在没有网络，搜不了。连上网以后再试。');
  await context.setOffline(false);
  await page.keyboard.press('Escape');
  await searchFor(page, '账期');
  await expect(statusOf(page)).toHaveText(/^找到/);
});

test('does not deny what it could not look up', async ({ page, context }) => {
  const ready = page.waitForResponse('**/*.pf_filter');
  await page.keyboard.press('/');
  await ready;
  await context.setOffline(true);
  await searchFor(page, '账期');
  await expect(statusOf(page)).toHaveText('没有找到“账期”。现在没有网络，也可能是索引没有取全。');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`is accessible with results on show, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.reload();
    await searchFor(page, '账期');
    const { violations } = await new AxeBuilder({ page }).include('site-search').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}

test('breaks no rule of the page’s security policy', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  await searchFor(page, '账期');
  await expect(linksOf(page).first()).toBeVisible();
  await dialogOf(page).getByRole('button', { name: '关闭' }).click();
  await expect(dialogOf(page)).toBeHidden();
  expect(refused).toEqual([]);
});

test('stays within the width of the screen', async ({ page }) => {
  await searchFor(page, '应收账款');
  await expect(linksOf(page).first()).toBeVisible();
  const overflow = await dialogOf(page).evaluate((dialog) => {
    const { left, right } = dialog.getBoundingClientRect();
    return {
      outside: left < 0 || right > innerWidth,
      inside: dialog.scrollWidth > dialog.clientWidth,
    };
  });
  expect(overflow).toEqual({ outside: false, inside: false });
});

test('is not printed', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: '搜索' })).toBeHidden();
});
