import type { Locator } from '@playwright/test';
import { lightness } from './support/colour.ts';
import { pages, text } from './support/site.ts';
import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false });

for (const path of [...pages.lessons, ...pages.practices]) {
  test(`without scripts ${path} reads whole and keeps its keys folded`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('.hk-quiz noscript > p').first()).toHaveText(text('quiz.noScript'));
    await expectAllVisible(page.locator('main :is(h1, h2, h3)'));
    const paragraphs = page.locator('.sl-markdown-content > :is(p, ul, ol, table)');
    await expect(paragraphs.filter({ visible: false })).toHaveCount(0);
    await expectAllVisible(
      page.locator('quiz-card :is(.q-stem, form [data-part] label, .q-item, .q-say)'),
    );

    const keys = await page.locator('quiz-card > .q-key').all();
    expect(keys).toHaveLength(await page.locator('quiz-card').count());
    await expect(page.locator('quiz-card .q-why:visible')).toHaveCount(0);
    await expect(page.locator('quiz-card .q-explanation:visible')).toHaveCount(0);
    await expect(page.locator('quiz-card [data-verdict]:visible')).toHaveCount(0);
    for (const key of keys) {
      await key.locator('summary').click();
      await expectAllVisible(key.locator('.q-why, .q-model, .q-shown-key, .q-explanation'));
    }
  });
}

for (const path of [pages.home, pages.lecture, pages.practice, pages.progress, pages.map]) {
  test(`without scripts ${path} offers nothing that does nothing`, async ({ page }) => {
    await page.goto(path);
    // A popover opens and closes without a script; forms of questions are there to think with.
    await expect(page.locator('button:not([popovertarget]):visible')).toHaveCount(0);
    await expect(page.locator('select:visible:not(quiz-card *)')).toHaveCount(0);
    await expect(page.locator('[tabindex="0"]:visible:not(.hk-scroll)')).toHaveCount(0);
  });
}

test('without scripts the progress page says why it shows no numbers', async ({ page }) => {
  await page.goto(pages.progress);
  await expect(page.locator('noscript > p').first()).toHaveText(text('progress.noScript'));
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`without scripts paper is light where ${colorScheme} is preferred`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(pages.lessons[0] ?? '');
    const [paper, ink] = await page
      .locator('body')
      .evaluate((body) => [getComputedStyle(body).backgroundColor, getComputedStyle(body).color]);
    expect(lightness(paper)).toBeGreaterThan(0.9);
    expect(lightness(ink)).toBeLessThan(0.3);
  });
}

async function expectAllVisible(elements: Locator): Promise<void> {
  const count = await elements.count();
  expect(count).toBeGreaterThan(0);
  await expect(elements.filter({ visible: true })).toHaveCount(count);
}
