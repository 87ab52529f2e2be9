import { answerByKey, answerWrongly, cardOf, firstCard, questionOf } from './support/card.ts';
import { attemptsOf } from './support/saved.ts';
import { lessonOfDrafts, lessonOfNumbers, text } from './support/site.ts';
import { expect, test } from './support/test.ts';

test('who was sure and wrong is told so, and it is kept', async ({ page }) => {
  await page.goto(lessonOfNumbers);
  const card = firstCard(page, 'numeric');
  const { id } = await questionOf(card);
  await card.control(['sure', 'yes']).check();
  await answerWrongly(card);
  await expect(card.status).toContainText(text('quiz.overconfident'));
  await expect(card.root.getByText(text('quiz.sureYes'), { exact: true })).toBeHidden();
  expect(await attemptsOf(page, id)).toMatchObject([{ score: 0, sure: true }]);

  await card.button('retry').click();
  await expect(card.control(['sure', 'yes'])).not.toBeChecked();
  await answerByKey(card);
  const [, second] = await attemptsOf(page, id);
  expect(second).toMatchObject({ score: 1 });
  expect(second).not.toHaveProperty('sure');
});

test('who was not sure and right is told so', async ({ page }) => {
  await page.goto(lessonOfNumbers);
  const card = firstCard(page, 'numeric');
  await card.control(['sure', 'no']).check();
  await answerByKey(card);
  await expect(card.status).toContainText(text('quiz.unsure'));
  expect(await attemptsOf(page, (await questionOf(card)).id)).toMatchObject([
    { score: 1, sure: false },
  ]);
});

test('a hint that was opened is kept with the answer', async ({ page }) => {
  await page.goto(lessonOfNumbers);
  const card = cardOf(page.locator('quiz-card[data-type="numeric"]:has(.q-hint)').first());
  const { id } = await questionOf(card);
  await card.root.locator('.q-hint summary').click();
  await answerByKey(card);
  await expect(card.status).toContainText(text('quiz.hinted'));
  expect(await attemptsOf(page, id)).toMatchObject([{ score: 1, hint: true }]);
});

test('a case of several steps and a draft do not ask', async ({ page }) => {
  await page.goto(lessonOfDrafts);
  for (const type of ['scenario', 'open'] as const) {
    await expect(firstCard(page, type).root.locator('[name="sure"]')).toHaveCount(0);
  }
});
