import type { Page } from '@playwright/test';
import { answerVariously, cardsOn, questionOf } from './support/card.ts';
import { lightness } from './support/colour.ts';
import { sheetsOf, useProjectFont } from './support/pdf.ts';
import { lessonOfNumbers, pages, text } from './support/site.ts';
import { expect, test } from './support/test.ts';

/** Interface that has no use on paper. */
const INTERFACE = [
  ...['quiz.submit', 'quiz.retry', 'quiz.reveal', 'quiz.reset', 'quiz.key'],
  ...['quiz.isKey', 'quiz.notKey', 'quiz.yours', 'sidebar.progress', 'sidebar.glossary'],
].map((name) => squeezed(text(name)));

for (const path of pages.lessons) {
  test(`${path} is printed without keys, reasons and interface`, async ({ page }) => {
    await page.goto(path);
    const secrets = await page
      .locator('.q-why, .q-explanation, .q-model, .q-shown-key, .q-mistakes')
      .all();
    expect(secrets.length).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'print' });

    for (const secret of secrets) await expect(secret).toBeHidden();
    await expect(page.locator('.q :is(button, summary, [role="status"]):visible')).toHaveCount(0);
    await expect(
      page.locator(':is(header.header, nav, site-search, .hk-footer):visible'),
    ).toHaveCount(0);
    const shown = squeezed(await page.locator('body').innerText());
    for (const word of INTERFACE) expect(shown).not.toContain(word);
    for (const stem of await page.locator('.q-stem').all()) await expect(stem).toBeVisible();
  });
}

test('what was answered on screen is not on paper', async ({ page }) => {
  for (const path of [lessonOfNumbers, pages.lessons[2] ?? '']) {
    await page.goto(path);
    const cards = await cardsOn(page);
    const before = await printed(page);
    await answerVariously(cards);
    const after = await printed(page);
    for (const [at, card] of cards.entries()) {
      const { id } = await questionOf(card);
      expect
        .soft(after[at]?.equals(before[at] ?? Buffer.of()), `${id} looks as if unanswered`)
        .toBe(true);
    }
  }
});

test('paper is white and ink black, also from a dark screen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(lessonOfNumbers);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const colours = await page
    .locator('body, main h2, main p, .q, .q-stem, .hk-form, .hk-form td')
    .evaluateAll((all) =>
      all.map((it) => [getComputedStyle(it).color, getComputedStyle(it).backgroundColor]),
    );
  for (const [ink = '', paper = ''] of colours) {
    expect(lightness(ink)).toBeLessThan(0.3);
    expect(/, 0\)$/.test(paper) ? 1 : lightness(paper)).toBeGreaterThan(0.9);
  }
});

test('the blanks of a form are there to be filled in', async ({ page }) => {
  await page.goto(lessonOfNumbers);
  await page.emulateMedia({ media: 'print' });
  const blanks = page.locator('.hk-form .hk-blank');
  expect(await blanks.count()).toBeGreaterThan(5);
  for (const blank of await blanks.all()) {
    const box = await blank.boundingBox();
    expect(box?.width).toBeGreaterThan(40);
    expect(box?.height).toBeGreaterThan(20);
  }
});

test.describe('as PDF', () => {
  test.use({ bypassCSP: true });

  test('a lesson has its title and page numbers in the margin, no key and a sane length', async ({
    page,
  }) => {
    await page.goto(lessonOfNumbers);
    await useProjectFont(page);
    const title = squeezed(await page.locator('h1').innerText());
    const sheets = await sheetsOf(await page.pdf({ preferCSSPageSize: true }));
    expect(sheets.length).toBeGreaterThan(3);
    expect(sheets.length).toBeLessThan(16);
    for (const [at, sheet] of sheets.entries()) {
      expect(sheet).toContain(`回款学堂·${title}`);
      expect(sheet).toContain(`${at + 1}/${sheets.length}`);
    }
    const all = sheets.join('');
    expect(all).toContain(squeezed(text('quiz.number', { number: 1 })));
    for (const word of [...INTERFACE, '跳转到内容']) expect(all).not.toContain(word);
    const reasons = await page.locator('.q-reasons .q-why, .q-explanation').allTextContents();
    for (const reason of reasons) expect(all).not.toContain(squeezed(reason));
  });
});

function squeezed(words: string): string {
  return words.replace(/\s+/g, '');
}

/** A picture of every question as it would be printed. */
async function printed(page: Page): Promise<Buffer[]> {
  await page.emulateMedia({ media: 'print' });
  const pictures: Buffer[] = [];
  for (const { root } of await cardsOn(page)) pictures.push(await root.screenshot());
  await page.emulateMedia({ media: 'screen' });
  return pictures;
}
