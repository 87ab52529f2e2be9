import type { Page } from '@playwright/test';
import { answerWrongly, firstCard, questionOf } from './support/card.ts';
import { scoresOf } from './support/saved.ts';
import { aLesson, lessonOfNumbers, text } from './support/site.ts';
import { expect, test } from './support/test.ts';

test('what is chosen before the script comes stays chosen and counts', async ({ page }) => {
  const wake = await openAsleep(page, aLesson);
  const card = firstCard(page, 'single');
  const { id, keyed } = await questionOf(card);
  const key = keyed.type === 'single' ? (keyed.keys[0] ?? '') : '';
  const chosen = card.control(['answer', key]);
  await chosen.check();
  await expect(card.button('submit')).toBeHidden();

  wake();
  await expect(card.root).toHaveAttribute('data-phase', 'open');
  await expect(chosen).toBeChecked();
  await card.button('submit').click();
  await expect(card.status).toHaveText(text('quiz.right'));
  expect(await scoresOf(page, id)).toEqual([1]);
});

test('what is written before the script comes is not taken back by an earlier answer', async ({
  page,
}) => {
  await page.goto(lessonOfNumbers);
  const card = firstCard(page, 'numeric');
  await answerWrongly(card);

  const wake = await openAsleep(page, lessonOfNumbers);
  const { keyed } = await questionOf(card);
  const field = card.control(['answer', '']);
  await field.fill('12.5');
  wake();
  await expect(card.root).toHaveAttribute('data-phase', 'open');
  await expect(field).toHaveValue('12.5');
  expect(keyed.type).toBe('numeric');
});

test('Enter that ends a composition is no answer; Enter after it is', async ({ page }) => {
  await page.goto(lessonOfNumbers);
  const card = firstCard(page, 'numeric');
  const { id } = await questionOf(card);
  const field = card.control(['answer', '']);
  await expect(card.root).toHaveAttribute('data-phase', 'open');

  await field.fill('12.5');
  await field.dispatchEvent('compositionstart');
  await field.press('Enter');
  await expect(card.root).toHaveAttribute('data-phase', 'open');
  expect(await scoresOf(page, id)).toEqual([]);

  await field.dispatchEvent('compositionend');
  await field.press('Enter');
  await expect(card.root).toHaveAttribute('data-phase', 'wrong');
  expect(await scoresOf(page, id)).toEqual([0]);
});

/** Opens a page whose modules wait on the network. Gives what lets them through. */
async function openAsleep(page: Page, path: string): Promise<() => void> {
  let wake = (): void => undefined;
  const awake = new Promise<void>((resolve) => (wake = resolve));
  await page.route('**/_astro/*.js', async (route) => {
    await awake;
    await route.continue();
  });
  // Even `domcontentloaded` waits for modules.
  await page.goto(path, { waitUntil: 'commit' });
  await page.locator('.hk-footer').waitFor();
  return wake;
}
