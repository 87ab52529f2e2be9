import type { Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { answerByKey, answerWrongly, cardsOn, questionOf } from './support/card.ts';
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
    for (const [at, card] of cards.entries()) {
      await (at % 3 === 0
        ? answerWrongly(card)
        : at % 3 === 1
          ? answerByKey(card)
          : card.button('reveal').click());
      await expect(card.root).not.toHaveAttribute('data-phase', 'open');
    }
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

test('as PDF a lesson has its title and page numbers in the margin, and a sane length', async ({
  page,
}) => {
  await page.goto(lessonOfNumbers);
  const title = squeezed(await page.locator('h1').innerText());
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const count = [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
  expect(count).toBeGreaterThan(3);
  expect(count).toBeLessThan(16);
  test.skip(!canReadPdf(), 'pdftotext is not installed: what the PDF says stays unread');

  const sheets = textOf(pdf);
  expect(sheets).toHaveLength(count);
  for (const [at, sheet] of sheets.entries()) {
    expect(sheet).toContain(`回款学堂·${title}`);
    expect(sheet).toContain(`${at + 1}/${count}`);
  }
  const all = sheets.join('');
  expect(all).toContain(squeezed(text('quiz.number', { number: 1 })));
  for (const word of [...INTERFACE, '跳转到内容']) expect(all).not.toContain(word);
  for (const reason of await page.locator('.q-reasons .q-why, .q-explanation').allTextContents()) {
    expect(all).not.toContain(squeezed(reason));
  }
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

function canReadPdf(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}

/** The text of every sheet without spaces. */
function textOf(pdf: Buffer): string[] {
  const all = execFileSync('pdftotext', ['-', '-'], {
    input: pdf,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return all.split('\f').slice(0, -1).map(squeezed);
}

/** The mean of the channels of `rgb(…)`, from 0 to 1. */
function lightness(colour: string): number {
  const channels = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  return channels.reduce((sum, channel) => sum + channel, 0) / 3 / 255;
}
