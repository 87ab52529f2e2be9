import type { Page } from '@playwright/test';
import {
  answerByKey,
  answerWrongly,
  cardOf,
  firstCard,
  questionOf,
  type Card,
} from './support/card.ts';
import { stored, storedText } from './support/saved.ts';
import { aLesson, pages, text } from './support/site.ts';
import { expect, test } from './support/test.ts';

/** The reasons that stand beside the options. */
const reasons = ({ root }: Card) => root.locator('form .q-why');

test('the home page leads into the first lesson, and later back to where one was', async ({
  page,
}) => {
  await page.goto(pages.home);
  await expect(page.locator('last-visit')).toBeHidden();
  await page.getByRole('link', { name: text('home.begin', { title: '' }) }).click();
  await expect(page).toHaveURL(/\/lectures\/./);
  await page.waitForLoadState();
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  const lesson = page.url();

  await page.goto(pages.home);
  const back = page.locator('last-visit').getByRole('link');
  await expect(back).toContainText(text('home.last'));
  expect(title?.replace(/\s+/g, ' ')).toContain(
    (await back.innerText()).slice(text('home.last').length),
  );
  await back.click();
  await expect(page).toHaveURL(lesson);
});

test('a wrong answer explains what was chosen and leaves the key to be found', async ({ page }) => {
  await page.goto(aLesson);
  const card = firstCard(page, 'single');
  await answerWrongly(card);

  await expect(card.status).toHaveText(text('quiz.wrong'));
  await expect(reasons(card)).toHaveCount(1);
  await expect(card.root.locator('li:has(input:checked) .q-why')).toBeVisible();
  await expect(card.root.locator('.q-key')).toBeHidden();
  await expect(card.root).not.toContainText(text('quiz.isKey'));
  const { keyed } = await questionOf(card);
  const [key = ''] = keyed.type === 'single' ? keyed.keys : [];
  await expect(card.root.locator(`form [data-part="${key}"]`)).not.toHaveAttribute('data-verdict');

  await card.button('retry').click();
  await expect(reasons(card)).toHaveCount(0);
  await expect(card.status).toBeEmpty();
});

test('a revealed or right answer gives the reason of every option', async ({ page }) => {
  await page.goto(aLesson);
  const revealed = firstCard(page, 'multiple');
  const right = firstCard(page, 'true-false');
  await revealed.button('reveal').click();
  await expect(revealed.status).toHaveText(text('quiz.revealed'));
  await answerByKey(right);
  await expect(right.status).toHaveText(text('quiz.right'));

  for (const card of [revealed, right]) {
    const options = await card.root.locator('.q-options > li').count();
    await expect(reasons(card)).toHaveCount(options);
    for (const reason of await reasons(card).all()) {
      await expect(reason).toBeVisible();
      await expect(reason).toContainText(/\S{8}/);
    }
    await expect(card.root.locator('.q-explanation')).toBeVisible();
    await expect(card.root.locator('.q-see a')).toBeVisible();
  }
});

test('what was answered is there after a reload, and every count agrees', async ({ page }) => {
  await page.goto(aLesson);
  const [wrong, right] = [firstCard(page, 'multiple'), firstCard(page, 'true-false')];
  const mended = firstCard(page, 'single');
  await answerWrongly(wrong);
  await answerByKey(right);
  await answerWrongly(mended);
  await mended.button('retry').click();
  await answerByKey(mended);
  const chosen = await page.locator('input:checked').evaluateAll(valuesOf);
  const saved = await stored(page);

  await page.reload();
  await expect(wrong.root).toHaveAttribute('data-phase', 'wrong');
  await expect(right.root).toHaveAttribute('data-phase', 'right');
  await expect(mended.root).toHaveAttribute('data-phase', 'right');
  await expect(wrong.status).toContainText(text('quiz.wrong'));
  await expect(right.status).toContainText(text('quiz.saved', { date: '' }));
  await expect(reasons(wrong)).toHaveCount(1);
  expect(await page.locator('input:checked').evaluateAll(valuesOf)).toEqual(chosen);
  expect((await stored(page))?.questions).toEqual(saved?.questions);

  const onPage = await page.locator('quiz-card').count();
  const counts = { answered: 3, rightFirst: 1, rightNow: 2 };
  const sentence = text('quiz.score', { total: onPage, ...counts });
  await expect(page.locator('.hk-quiz-score')).toHaveText(sentence);
  const mark = page.locator('nav.sidebar [aria-current="page"] .hk-mark');
  await expect(mark).toHaveText(/^2\/\d+$/);
  const total = Number((await mark.textContent())?.slice(2));

  await page.goto(pages.progress);
  expect(await countsOf(page, aLesson.slice(1))).toEqual({ total, ...counts });
  expect(await countsOf(page)).toMatchObject(counts);
});

test('all progress is cleared only after a yes', async ({ page }) => {
  await page.goto(aLesson);
  await answerByKey(firstCard(page, 'true-false'));
  const saved = await storedText(page);

  await page.goto(pages.progress);
  const reset = page.getByRole('button', { name: text('progress.reset') });
  page.once('dialog', (dialog) => {
    expect(dialog.message()).toBe(text('progress.confirm'));
    void dialog.dismiss();
  });
  await reset.click();
  expect(await storedText(page)).toBe(saved);
  expect(await countsOf(page)).toMatchObject({ answered: 1, rightNow: 1 });

  page.once('dialog', (dialog) => void dialog.accept());
  await reset.click();
  await expect(page.getByText(text('progress.done'))).toBeVisible();
  expect(await storedText(page)).toBeNull();
  expect(await countsOf(page)).toMatchObject({ answered: 0, rightNow: 0 });

  await page.goto(aLesson);
  const card = cardOf(page.locator('quiz-card').first());
  await expect(card.root).toHaveAttribute('data-phase', 'open');
  await expect(page.locator('input:checked')).toHaveCount(0);
});

function valuesOf(inputs: (Element | HTMLInputElement)[]): string[] {
  return inputs.map((input) => ('value' in input ? `${input.name}=${input.value}` : ''));
}

/** The numbers in the progress table: of the lesson at an address, or in all. */
async function countsOf(page: Page, path?: string): Promise<Record<string, number>> {
  const row = path === undefined ? 'tfoot tr' : `tr:has(a[href$="${path}"])`;
  const cells = page.locator(row).first().locator('[data-count]');
  return Object.fromEntries(
    await cells.evaluateAll((all: HTMLElement[]) =>
      all.map((cell) => [cell.dataset['count'] ?? '', Number(cell.textContent)]),
    ),
  );
}
