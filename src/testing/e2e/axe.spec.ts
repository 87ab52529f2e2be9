import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { answerVariously, cardsOn } from './support/card.ts';
import { kinds } from '../../core/question/kinds.ts';
import { pages } from './support/site.ts';
import { expect, test } from './support/test.ts';

type Theme = 'light' | 'dark';

for (const path of [...pages.all, './404.html']) {
  test(`${path} is accessible, wide and narrow`, async ({ page }) => {
    await page.goto(path);
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectAccessible(page, { themes: ['light'] });
  });
}

for (const path of pages.answered) {
  test(`the questions of ${path} are accessible when they are answered`, async ({ page }) => {
    await page.goto(path);
    const cards = await cardsOn(page);
    test.setTimeout(cards.length * 15_000);
    await answerVariously(cards);
    await expectAccessible(page, { part: '.hk-quiz' });
    await page.setViewportSize({ width: 390, height: 844 });
    await expectAccessible(page, { part: '.hk-quiz' });
  });
}

test('between them the pages looked at have questions of every type', async ({ page }) => {
  const types = new Set<string>();
  for (const path of pages.answered) {
    await page.goto(path);
    const cards = page.locator('quiz-card');
    const found = await cards.evaluateAll((all: HTMLElement[]) =>
      all.map(({ dataset }) => dataset['type'] ?? ''),
    );
    for (const type of found) types.add(type);
  }
  expect([...types].sort()).toEqual(Object.keys(kinds).sort());
});

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

/** Every rule in light; in dark those that depend on colours, which no width changes. */
async function expectAccessible(
  page: Page,
  { part = 'html', themes = ['light', 'dark'] }: { part?: string; themes?: readonly Theme[] } = {},
): Promise<void> {
  for (const theme of themes) {
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
