import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { answerByKey, answerWrongly, cardsOn } from './support/card.ts';
import { pages } from './support/site.ts';
import { expect, test } from './support/test.ts';

for (const path of [...pages.all, './404.html']) {
  test(`${path} is accessible to all, light and dark`, async ({ page }) => {
    await page.goto(path);
    await expectAccessible(page);
  });
}

for (const path of [...pages.lessons, pages.practice]) {
  test(`${path} stays accessible when answered right, wrong and revealed`, async ({ page }) => {
    await page.goto(path);
    for (const [at, card] of (await cardsOn(page)).entries()) {
      await (at % 3 === 0
        ? answerWrongly(card)
        : at % 3 === 1
          ? answerByKey(card)
          : card.button('reveal').click());
    }
    await expectAccessible(page);
  });
}

test('the search is accessible, empty and with results', async ({ page }) => {
  await page.goto(pages.lecture);
  await page.getByRole('button', { name: '搜索' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('textbox').fill('账期');
  await expect(dialog.getByRole('link').first()).toBeVisible();
  await expectAccessible(page);
});

/** Every rule in light; in dark those that depend on colours. */
async function expectAccessible(page: Page): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await page.locator('html').evaluate((html, name) => (html.dataset['theme'] = name), theme);
    // The site has no frames, for which the default mode opens another page each time.
    const axe = new AxeBuilder({ page }).setLegacyMode();
    if (theme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
    const { violations } = await axe.analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, failureSummary }) =>
          `${theme} ${id}: ${html.slice(0, 120)} ${failureSummary ?? ''}`,
      ),
    );
    expect(found).toEqual([]);
  }
}
