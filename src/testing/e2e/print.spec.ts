import type { Page } from '@playwright/test';
import { answerAllByKey, answerVariously, cardsOn, questionOf } from './support/card.ts';
import { lightness } from './support/colour.ts';
import { sheetsOf, useProjectFont } from './support/pdf.ts';
import { lessonOfDrafts, lessonOfNumbers, pages, text } from './support/site.ts';
import { expect, test } from './support/test.ts';

const SECRETS = '.q-why, .q-explanation, .q-model, .q-shown-key, .q-mistakes, .q-ending';
const CONTROLS =
  'header.header, nav, site-search, .hk-footer, .q :is(button, summary, [role="status"])';

/** Words of the interface that have no use on paper, and that no lesson has a use for. */
const INTERFACE = [
  ...['quiz.retry', 'quiz.reveal', 'quiz.reset', 'quiz.key'],
  ...['quiz.isKey', 'quiz.notKey', 'quiz.yours', 'sidebar.progress', 'sidebar.glossary'],
].map((name) => squeezed(text(name)));

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of pages.lessons) {
    test(`${path} is printed without keys, reasons and interface`, async ({ page }) => {
      await page.goto(path);
      const secrets = page.locator(SECRETS);
      expect(await secrets.count()).toBeGreaterThan(0);
      await page.emulateMedia({ media: 'print' });

      await expect(secrets.filter({ visible: true })).toHaveCount(0);
      await expect(page.locator(CONTROLS).filter({ visible: true })).toHaveCount(0);
      const shown = squeezed(await page.locator('body').innerText());
      for (const word of INTERFACE) expect(shown).not.toContain(word);
      const stems = page.locator('.q-stem');
      await expect(stems.filter({ visible: true })).toHaveCount(await stems.count());
    });
  }
});

for (const { path, how, answerAll } of [
  { path: lessonOfNumbers, how: 'right', answerAll: answerAllByKey },
  { path: lessonOfDrafts, how: 'in every way', answerAll: answerVariously },
]) {
  test(`what was answered ${how} on screen is not on paper`, async ({ page }) => {
    await page.goto(path);
    const cards = await cardsOn(page);
    const before = await printed(page);
    await answerAll(cards);
    const after = await printed(page);
    for (const [at, card] of cards.entries()) {
      const { id } = await questionOf(card);
      expect
        .soft(after[at]?.equals(before[at] ?? Buffer.of()), `${id} looks as if unanswered`)
        .toBe(true);
    }
  });
}

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
