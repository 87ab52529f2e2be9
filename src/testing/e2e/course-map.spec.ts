import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readSyllabus } from '../../core/syllabus/syllabus.ts';
import { syllabusSchema } from '../../core/syllabus/schema.ts';
import { answerByKey, answerWrongly, firstCard } from './support/card.ts';
import { sheetsOf, useProjectFont } from './support/pdf.ts';
import { aLesson, pages, text } from './support/site.ts';
import { expect, test } from './support/test.ts';

const file = new URL('../../content/syllabus.yaml', import.meta.url);
const { places } = readSyllabus(syllabusSchema.parse(parse(readFileSync(file, 'utf8'))));

test('the map names every place of the syllabus, in order, and leads there', async ({ page }) => {
  await page.goto(pages.map);
  const entries = page.locator('.hk-map li');
  await expect(entries).toHaveCount(places.length);
  const links = page.locator('.hk-map a');
  const titles = (await links.allInnerTexts()).map((title) => title.trim());
  const written = places.filter(({ path }) => pages.all.includes(`./${path}/`));
  expect(titles).toEqual(written.map(({ title }) => title));
  expect(written).toHaveLength(places.length);
  await links.nth(1).click();
  await expect(page).toHaveURL(new RegExp(`/${written[1]?.path}/$`));
});

test('home and sidebar lead to the map', async ({ page }) => {
  await page.goto(pages.home);
  await page.getByRole('link', { name: text('home.map') }).click();
  await expect(page).toHaveURL(/\/map\/$/);
  await page.goto(aLesson);
  await page
    .getByRole('navigation')
    .getByRole('link', { name: text('sidebar.map'), exact: true })
    .click();
  await expect(page).toHaveURL(/\/map\/$/);
});

test('what was answered stands beside the lesson and in the sum of its lecture', async ({
  page,
}) => {
  await page.goto(pages.map);
  await expect(page.locator('.hk-map .hk-mark').filter({ hasText: /\d/ })).toHaveCount(0);
  await page.goto(aLesson);
  await answerByKey(firstCard(page, 'single'));
  await answerWrongly(firstCard(page, 'multiple'));

  await page.goto(pages.map);
  const marks = page.locator('.hk-map .hk-mark').filter({ hasText: /\d/ });
  await expect(marks).toHaveCount(2);
  await expect(marks.first()).toHaveText(/^1\/\d+$/);
  await expect(marks.nth(1)).toHaveText(/^1\/\d+$/);
  await expect(marks.nth(1)).toHaveAttribute('title', /已答 2/);
});

test('the whole course is on one screen of a laptop', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(pages.map);
  const bottoms = await page
    .locator('.hk-map li')
    .evaluateAll((all) => all.map((it) => it.getBoundingClientRect().bottom));
  expect(Math.max(...bottoms)).toBeLessThanOrEqual(900);
});

test.describe('on paper', () => {
  test.use({ bypassCSP: true });

  test('the whole course is on one sheet, with what was done', async ({ page }) => {
    await page.goto(aLesson);
    await answerByKey(firstCard(page, 'single'));
    await page.goto(pages.map);
    await expect(page.locator('.hk-map .hk-mark').filter({ hasText: /\d/ })).toHaveCount(2);
    await useProjectFont(page);
    const sheets = await sheetsOf(await page.pdf({ preferCSSPageSize: true }));
    expect(sheets).toHaveLength(1);
    for (const { title } of places) expect(sheets[0]).toContain(title.replace(/\s+/g, ''));
    expect(sheets[0]).toMatch(/1\/\d\d/);
  });
});
