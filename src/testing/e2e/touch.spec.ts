import type { Locator } from '@playwright/test';
import { answerVariously, cardsOn } from './support/card.ts';
import { lessonOfDrafts, pages } from './support/site.ts';
import { expect, test } from './support/test.ts';

/** Height in px that a finger hits without looking twice. */
const FINGER = 44;

/** A small button with its label is one target. */
const CONTROLS = `quiz-card :is(
  label:has([type="radio"], [type="checkbox"]),
  input:not([type="radio"], [type="checkbox"]),
  select, textarea, button, summary
)`;

for (const path of [...pages.lessons, ...pages.practices]) {
  test(`the questions of ${path} are made for fingers`, async ({ page }) => {
    await page.goto(path);
    await cardsOn(page);
    await expectForFingers(page.locator(CONTROLS).filter({ visible: true }));
  });
}

test('the map is made for fingers', async ({ page }) => {
  await page.goto(pages.map);
  await expectForFingers(page.locator('.hk-map a'));
});

for (const path of pages.withData) {
  test(`the columns of ${path} are sorted by fingers`, async ({ page }) => {
    await page.goto(path);
    await expectForFingers(page.locator('data-table button'));
  });
}

test('answered questions are made for fingers', async ({ page }) => {
  await page.goto(lessonOfDrafts);
  await answerVariously(await cardsOn(page));
  await expectForFingers(page.locator(CONTROLS).filter({ visible: true }));
});

async function expectForFingers(controls: Locator): Promise<void> {
  const low = await controls.evaluateAll(
    (all, finger) =>
      all
        .map((it) => ({ it, height: it.getBoundingClientRect().height }))
        .filter(({ height }) => height < finger)
        .map(({ it, height }) => `${it.outerHTML.slice(0, 60)} ${height.toFixed(1)} px`),
    FINGER - 0.5,
  );
  expect(await controls.count()).toBeGreaterThan(0);
  expect(low).toEqual([]);
}
