import type { Locator } from '@playwright/test';
import { answerVariously, cardsOn } from './support/card.ts';
import { pages } from './support/site.ts';
import { expect, test } from './support/test.ts';

/** Height in px that a finger hits without looking twice. */
const FINGER = 44;

for (const path of [...pages.lessons, pages.practice]) {
  test(`the questions of ${path} are made for fingers`, async ({ page }) => {
    await page.goto(path);
    const cards = await cardsOn(page);
    const controls = page.locator(
      'quiz-card :is(label:has(:is([type="radio"], [type="checkbox"])), input:not([type="radio"], [type="checkbox"]), select, textarea, button, summary):visible',
    );
    await expectForFingers(controls);
    await answerVariously(cards);
    await expectForFingers(page.locator('quiz-card button:visible'));
  });
}

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
