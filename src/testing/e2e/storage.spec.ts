import type { Page } from '@playwright/test';
import { emptyProgress, type Progress } from '../../core/progress/model.ts';
import { PROGRESS_KEY } from '../../storage/saved-text.ts';
import { SET_ASIDE_KEY } from '../../storage/set-aside.ts';
import { answerByKey, answerWrongly, firstCard, questionOf } from './support/card.ts';
import { blockStorage, leave, scoresOf, stored, storedText } from './support/saved.ts';
import { aLesson, pages, text } from './support/site.ts';
import { expect, test } from './support/test.ts';

const notice = (page: Page) => page.locator('storage-notice').first();

/** A saved progress in which the first true-false question of the lesson has been answered right. */
async function progressWithOne(page: Page): Promise<{ id: string; progress: Progress }> {
  await page.goto(aLesson);
  const card = firstCard(page, 'true-false');
  const { id } = await questionOf(card);
  await answerByKey(card);
  const progress = await stored(page);
  if (progress === null) throw new Error('nothing was saved');
  return { id, progress };
}

test('with storage blocked the course goes on and says that nothing is kept', async ({ page }) => {
  await blockStorage(page);
  await page.goto(aLesson);
  const card = firstCard(page, 'true-false');
  await expect(notice(page)).toHaveText(text('quiz.blocked'));
  await answerByKey(card);
  await expect(card.root).toHaveAttribute('data-phase', 'right');
  await expect(card.status).toContainText(text('quiz.notSaved'));
  await expect(page.locator('.hk-quiz-score')).toContainText(/已答 1/);
  await expect(notice(page)).toBeVisible();
});

test('with storage full what was saved stays and new answers are said to be lost', async ({
  page,
}) => {
  const { id } = await progressWithOne(page);
  const before = await storedText(page);
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await page.goto(aLesson);
  await expect(notice(page)).toHaveText(text('quiz.full'));
  await expect(page.locator(`#q-${id}`)).toHaveAttribute('data-phase', 'right');

  const card = firstCard(page, 'multiple');
  await answerByKey(card);
  await expect(card.status).toContainText(text('quiz.notSaved'));
  expect(await storedText(page)).toBe(before);
});

for (const junk of ['not json {', '{"version":"one"}']) {
  test(`an unreadable text is set aside and answers are saved: ${junk}`, async ({ page }) => {
    await leave(page, junk);
    await page.goto(aLesson);
    await expect(notice(page)).toHaveText(text('quiz.junk-set-aside'));
    const aside = JSON.parse((await storedText(page, SET_ASIDE_KEY)) ?? '[]') as { text: string }[];
    expect(aside.map((entry) => entry.text)).toEqual([junk]);

    const card = firstCard(page, 'true-false');
    await answerByKey(card);
    expect(await scoresOf(page, (await questionOf(card)).id)).toEqual([1]);
  });
}

test('what a newer version saved is not touched', async ({ page }) => {
  const newer = '{"version":99,"questions":{"l1-x":{"new":true}},"more":[1]}';
  await leave(page, newer);
  await page.goto(aLesson);
  await expect(notice(page)).toHaveText(text('quiz.newer'));
  const card = firstCard(page, 'true-false');
  await answerByKey(card);
  await expect(card.root).toHaveAttribute('data-phase', 'right');
  await expect(card.status).toContainText(text('quiz.notSaved'));
  expect(await storedText(page)).toBe(newer);
});

test('one bad entry among good ones is kept aside and costs nothing', async ({ page }) => {
  const { id, progress } = await progressWithOne(page);
  const bad = { attempts: 'many' };
  await leave(
    page,
    JSON.stringify({ ...progress, questions: { ...progress.questions, 'l1-bad': bad } }),
  );

  await page.goto(aLesson);
  await expect(notice(page)).toHaveText(text('quiz.repaired'));
  await expect(page.locator(`#q-${id}`)).toHaveAttribute('data-phase', 'right');
  await answerWrongly(firstCard(page, 'multiple'));
  const after = await stored(page);
  expect(after?.questions[id]).toEqual(progress.questions[id]);
  expect(after?.unread).toEqual([{ where: 'questions/l1-bad/attempts', raw: 'many' }]);
});

test('a saved __proto__ changes no object of the page', async ({ page }) => {
  const { id, progress } = await progressWithOne(page);
  const record = JSON.stringify(progress.questions[id]);
  const poisoned = JSON.stringify(progress)
    .replace('"questions":{', `"questions":{"__proto__":${record},"constructor":${record},`)
    .replace('{', '{"__proto__":{"polluted":true},');
  await leave(page, poisoned);
  await page.goto(aLesson);
  await expect(page.locator(`#q-${id}`)).toHaveAttribute('data-phase', 'right');
  await answerByKey(firstCard(page, 'multiple'));
  expect(await page.evaluate(() => ({ ...Object.prototype, polluted: 'polluted' in {} }))).toEqual({
    polluted: false,
  });
  expect(await scoresOf(page, id)).toEqual([1]);
});

test('two tabs that answer at once lose nothing', async ({ context, page }) => {
  const other = await context.newPage();
  await Promise.all([page.goto(aLesson), other.goto(aLesson)]);
  const [here, there] = [firstCard(page, 'true-false'), firstCard(other, 'multiple')];
  await Promise.all([answerByKey(here), answerWrongly(there)]);

  for (const tab of [page, other]) {
    await expect(tab.locator('.hk-quiz-score')).toContainText('已答 2，首答对 1，现在对 1');
    await expect(firstCard(tab, 'true-false').root).toHaveAttribute('data-phase', 'right');
    await expect(firstCard(tab, 'multiple').root).toHaveAttribute('data-phase', 'wrong');
  }
  expect(await scoresOf(page, (await questionOf(here)).id)).toEqual([1]);
  expect(await scoresOf(page, (await questionOf(there)).id)).toHaveLength(1);
});

test('what is being written is not disturbed by another tab', async ({ context, page }) => {
  const other = await context.newPage();
  await Promise.all([page.goto(aLesson), other.goto(aLesson)]);
  const here = firstCard(page, 'multiple');
  const choice = here.root.locator('input').first();
  await choice.check();
  await answerWrongly(firstCard(other, 'multiple'));
  await expect(page.locator('.hk-quiz-score')).toContainText('已答 1');
  await expect(here.root).toHaveAttribute('data-phase', 'open');
  await expect(choice).toBeChecked();
});

for (const [how, clear] of [
  ['by its reset', resetIn],
  ['by hand', removeIn],
] as const) {
  test(`progress cleared in another tab ${how} is cleared here, said, and begun anew`, async ({
    context,
    page,
  }) => {
    const { id } = await progressWithOne(page);
    await clear(await context.newPage());

    await expect(notice(page)).toHaveText(text('quiz.cleared'));
    await expect(page.locator(`#q-${id}`)).toHaveAttribute('data-phase', 'open');
    expect(await storedText(page)).toBeNull();
    const card = firstCard(page, 'multiple');
    await answerByKey(card);
    const saved = Object.keys((await stored(page))?.questions ?? {});
    expect(saved).toEqual([(await questionOf(card)).id]);
  });
}

async function resetIn(tab: Page): Promise<void> {
  await tab.goto(pages.progress);
  tab.once('dialog', (dialog) => void dialog.accept());
  await tab.getByRole('button', { name: text('progress.reset') }).click();
}

/** As the settings of the browser do: no page of the course has a hand in it. */
async function removeIn(tab: Page): Promise<void> {
  await tab.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await tab.goto('./favicon.svg');
  await tab.evaluate((key) => localStorage.removeItem(key), PROGRESS_KEY);
}

test('a progress without a seed is given one and kept', async ({ page }) => {
  await leave(page, JSON.stringify(emptyProgress('')));
  await page.goto(aLesson);
  await answerByKey(firstCard(page, 'true-false'));
  const seed = (await stored(page))?.seed;
  expect(seed).not.toBe('');
  await page.reload();
  expect((await stored(page))?.seed).toBe(seed);
});
