import type { Page } from '@playwright/test';
import { blockStorage } from './support/saved.ts';
import { pages } from './support/site.ts';
import { expect, test } from './support/test.ts';

const picker = (page: Page) => page.locator('header theme-select select');
const theme = (page: Page) => page.locator('html').getAttribute('data-theme');

test('the theme follows the system until one is chosen, which then holds on every page', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(pages.home);
  expect(await theme(page)).toBe('dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');

  await picker(page).selectOption('dark');
  expect(await theme(page)).toBe('dark');
  await page.goto(pages.lecture);
  expect(await theme(page)).toBe('dark');
  await expect(picker(page)).toHaveValue('dark');

  await picker(page).selectOption('auto');
  expect(await theme(page)).toBe('light');
});

test('a theme can be chosen where nothing can be saved', async ({ page }) => {
  await blockStorage(page);
  await page.goto(pages.home);
  await picker(page).selectOption('dark');
  expect(await theme(page)).toBe('dark');
});
