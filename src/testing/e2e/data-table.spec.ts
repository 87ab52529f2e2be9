import type { Locator } from '@playwright/test';
import { compareCells } from '../../core/text/cell-order.ts';
import { pages } from './support/site.ts';
import { expect, test } from './support/test.ts';

const [lesson = ''] = pages.withData;

/** The texts of a column, sums left out. */
async function column(table: Locator, nth: number): Promise<string[]> {
  const rows = await table
    .locator('tbody tr')
    .evaluateAll(
      (all, at) =>
        all
          .map((row) => [...row.children].map((cell) => cell.textContent))
          .map((it) => [it[0], it[at]]),
      nth,
    );
  return rows.filter(([first]) => first?.trim() !== '合计').map(([, cell]) => cell ?? '');
}

for (const path of pages.withData) {
  test(`the data of ${path} can be put in order by each column and back`, async ({ page }) => {
    await page.goto(path);
    for (const table of await page.locator('data-table table').all()) {
      const written = await table.locator('tbody').innerText();
      const sum = await table.locator('tbody tr', { hasText: /^合计/ }).count();
      const headings = table.getByRole('columnheader');
      for (let nth = 0; nth < (await headings.count()); nth += 1) {
        const button = headings.nth(nth).getByRole('button');
        if ((await button.count()) === 0) continue;
        await button.click();
        await expect(headings.nth(nth)).toHaveAttribute('aria-sort', 'ascending');
        const rising = await column(table, nth);
        expect(rising).toEqual(rising.toSorted((one, other) => compareCells(one, other)));
        await button.click();
        await expect(headings.nth(nth)).toHaveAttribute('aria-sort', 'descending');
        const falling = await column(table, nth);
        expect(falling).toEqual(falling.toSorted((one, other) => compareCells(one, other, -1)));
        if (sum > 0) await expect(table.locator('tbody tr').last()).toHaveText(/^\s*合计/);
        await button.click();
        await expect(table.locator('[aria-sort]')).toHaveCount(0);
        expect(await table.locator('tbody').innerText()).toBe(written);
      }
    }
  });
}

test('keys do it too, and one column at a time', async ({ page }) => {
  await page.goto(lesson);
  const headings = page.locator('data-table table').first().getByRole('columnheader');
  await headings.nth(1).getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(headings.nth(1)).toHaveAttribute('aria-sort', 'ascending');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(headings.nth(0)).toHaveAttribute('aria-sort', 'ascending');
  await expect(headings.nth(1)).not.toHaveAttribute('aria-sort');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('data are a table to read', async ({ page }) => {
    await page.goto(lesson);
    const table = page.locator('data-table table').first();
    expect(await table.locator('tbody tr').count()).toBeGreaterThan(3);
    await expect(table.getByRole('button')).toHaveCount(0);
  });
});
