import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { answerVariously, cardsOn } from './support/card.ts';
import { pages } from './support/site.ts';
import { expect, test } from './support/test.ts';

for (const path of [...pages.all, './404.html']) {
  test(`${path} is accessible, wide and narrow, before answers and after`, async ({ page }) => {
    await page.goto(path);
    await expectAccessible(page);
    const cards = await cardsOn(page);
    if (cards.length > 0) {
      await answerVariously(cards);
      await expectAccessible(page, '.hk-quiz');
    }
    await page.setViewportSize({ width: 390, height: 844 });
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
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page);
});

/** Every rule in light; in dark those that depend on colours. */
async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await page.locator('html').evaluate((html, name) => (html.dataset['theme'] = name), theme);
    // The site has no frames, for which the default mode opens another page each time.
    const axe = new AxeBuilder({ page }).setLegacyMode().include(part);
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
