import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { exportProgress, MAX_FILE_BYTES } from '../../core/progress/exchange.ts';
import { emptyProgress, type Progress } from '../../core/progress/model.ts';
import { recordAttempt } from '../../core/progress/record.ts';
import { writeProgress } from '../../core/progress/write.ts';
import { tenYears } from '../fixtures/ten-years.ts';
import { answerByKey, answerWrongly, firstCard, questionOf } from './support/card.ts';
import { leave, scoresOf, stored, storedText } from './support/saved.ts';
import { aLesson, pages, text } from './support/site.ts';
import { expect, test } from './support/test.ts';

const DAY = 86_400_000;
const LAST_EXPORT = 'huikuan.last-export';

const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name: text(`exchange.${name}`) });
const told = (page: Page): Locator => page.locator('.hk-told');
const choices = (page: Page): Locator =>
  page.getByRole('group', { name: text('exchange.choices') });

/** A progress in which every id is answered once, right. */
const having = (...ids: string[]): Progress =>
  ids.reduce(
    (progress, id, i) =>
      recordAttempt(progress, id, { at: Date.now() + i, rev: 1, response: 'a', score: 1 }),
    emptyProgress('s'),
  );

const many = (count: number): Progress =>
  having(...Array.from({ length: count }, (_, i) => `l1-question-${i}`));

async function choose(page: Page, content: string | Buffer): Promise<void> {
  await page.getByLabel(text('exchange.import')).setInputFiles({
    name: 'progress.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
}

async function exported(page: Page): Promise<{ name: string; content: string }> {
  const download = page.waitForEvent('download');
  await button(page, 'export').click();
  const file = await download;
  return { name: file.suggestedFilename(), content: await readFile(await file.path(), 'utf8') };
}

const answersHere = (page: Page): Promise<string[]> =>
  stored(page).then((progress) => Object.keys(progress?.questions ?? {}).sort());

test('progress leaves as a file, is cleared, and comes back from the file', async ({ page }) => {
  await page.goto(aLesson);
  const [right, wrong] = [firstCard(page, 'true-false'), firstCard(page, 'multiple')];
  await answerByKey(right);
  await answerWrongly(wrong);
  const before = await stored(page);

  await page.goto(pages.progress);
  const { name, content } = await exported(page);
  expect(name).toMatch(/^回款学堂-成绩-\d{4}-\d{2}-\d{2}\.json$/);
  expect(JSON.parse(content)).toMatchObject({ format: 'huikuan-progress', progress: before });
  await expect(told(page)).toHaveText(text('exchange.exported', { name }));

  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: text('progress.reset') }).click();
  expect(await storedText(page)).toBeNull();

  await choose(page, content);
  await expect(told(page)).toContainText(text('exchange.willAdd', { added: 2 }));
  expect(await storedText(page)).toBeNull();
  await button(page, 'merge').click();
  await expect(told(page)).toHaveText(text('exchange.merged', { added: 2 }));
  expect(await stored(page)).toEqual(before);

  await page.goto(aLesson);
  await expect(right.root).toHaveAttribute('data-phase', 'right');
  await expect(wrong.root).toHaveAttribute('data-phase', 'wrong');
  expect(await scoresOf(page, (await questionOf(right)).id)).toEqual([1]);
});

test('the preview says what merging and replacing would do; replacing asks first', async ({
  page,
}) => {
  const mine = having('l1-mine', 'l1-both');
  await leave(page, writeProgress(mine));
  await page.goto(pages.progress);
  await choose(page, exportProgress(having('l1-both', 'l1-theirs', 'l1-more'), Date.now()));
  for (const [name, values] of [
    ['overlap', { onlyHere: 1, onlyThere: 2, both: 1 }],
    ['willAdd', { added: 3 }],
    ['willLose', { lost: 2 }],
  ] as const) {
    await expect(told(page)).toContainText(text(`exchange.${name}`, values));
  }
  expect(await stored(page)).toEqual(mine);

  page.once('dialog', (dialog) => {
    expect(dialog.message()).toBe(text('exchange.confirm', { lost: 2 }));
    void dialog.dismiss();
  });
  await button(page, 'replace').click();
  expect(await stored(page)).toEqual(mine);

  page.once('dialog', (dialog) => void dialog.accept());
  await button(page, 'replace').click();
  await expect(told(page)).toHaveText(text('exchange.replaced', { questions: 3, answers: 3 }));
  expect(await answersHere(page)).toEqual(['l1-both', 'l1-more', 'l1-theirs']);
  await expect(choices(page)).toBeHidden();
});

test('a file that brings nothing new asks nothing', async ({ page }) => {
  const mine = having('l1-mine');
  await leave(page, writeProgress(mine));
  await page.goto(pages.progress);
  await choose(page, exportProgress(mine, Date.now()));
  await expect(told(page)).toHaveText(text('exchange.same'));
  await choose(page, exportProgress(emptyProgress('s'), Date.now()));
  await expect(told(page)).toHaveText(text('exchange.nothing'));
  await expect(choices(page)).toBeHidden();
});

test('what is no export is refused in words and changes nothing', async ({ page }) => {
  const mine = writeProgress(having('l1-mine'));
  const whole = exportProgress(having('l1-theirs'), Date.now());
  await leave(page, mine);
  await page.goto(pages.progress);
  for (const [reason, content] of [
    ['not-json', '<!doctype html><script>alert(1)</script>'],
    ['truncated', whole.slice(0, -20)],
    ['other-format', '{"format":"anki","cards":[]}'],
    ['newer', whole.replace('"version":1', '"version":2')],
    ['damaged', '{"format":"huikuan-progress","version":1,"progress":[]}'],
    ['too-big', Buffer.alloc(MAX_FILE_BYTES + 1, ' ')],
  ] as const) {
    // A choice on offer from the file before must not outlive it.
    await choose(page, whole);
    await expect(choices(page)).toBeVisible();
    await choose(page, content);
    await expect(told(page)).toHaveText(text(`exchange.refused-${reason}`));
    await expect(choices(page)).toBeHidden();
    expect(await storedText(page)).toBe(mine);
  }
});

test('a hostile file brings in texts and nothing that acts', async ({ page }) => {
  const markup = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
  const progress = JSON.stringify({
    ...having(markup, 'constructor'),
    lastVisit: { path: '/', title: markup, at: 1 },
    theme: markup,
  }).replace('"questions":{', '"questions":{"__proto__":{"attempts":"many","polluted":true},');
  await page.goto(pages.progress);
  await choose(
    page,
    `{"format":"huikuan-progress","version":1,"exportedAt":${JSON.stringify(markup)},"progress":${progress}}`,
  );
  await expect(told(page)).toContainText(text('exchange.unread', { unread: 3 }));
  await button(page, 'merge').click();
  await expect(told(page)).toHaveText(text('exchange.merged', { added: 2 }));
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);

  await page.goto(pages.home);
  await expect(page.locator('last-visit a')).toContainText(markup);
  await expect(page.locator('last-visit img')).toHaveCount(0);
  await expect(page).not.toHaveTitle('1');
});

test('a file is exported and imported without a mouse, and every outcome is announced', async ({
  page,
}) => {
  await leave(page, writeProgress(having('l1-mine')));
  await page.goto(pages.progress);
  await expect(told(page)).toHaveAttribute('role', 'status');
  const download = page.waitForEvent('download');
  await button(page, 'export').focus();
  await page.keyboard.press('Enter');
  await download;
  await page.keyboard.press('Tab');
  await expect(page.getByLabel(text('exchange.import'))).toBeFocused();

  for (const [stops, name] of [
    [3, 'cancelled'],
    [1, 'merged'],
  ] as const) {
    await page.getByLabel(text('exchange.import')).focus();
    await choose(page, exportProgress(having('l1-theirs'), Date.now()));
    await expect(choices(page)).toBeVisible();
    for (let stop = 0; stop < stops; stop += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(told(page)).toHaveText(text(`exchange.${name}`, { added: 1 }));
    await expect(told(page)).toBeFocused();
  }
  expect(await answersHere(page)).toEqual(['l1-mine', 'l1-theirs']);
});

test('what a newer version saved is neither exported as nothing nor replaced', async ({ page }) => {
  const newer = '{"version":99}';
  await leave(page, newer);
  await page.goto(pages.progress);
  await button(page, 'export').click();
  await expect(told(page)).toHaveText(text('exchange.stale'));

  await choose(page, exportProgress(having('l1-theirs'), Date.now()));
  page.once('dialog', (dialog) => void dialog.accept());
  await button(page, 'replace').click();
  await expect(told(page)).toHaveText(text('exchange.notSaved'));
  expect(await storedText(page)).toBe(newer);
});

test('a backup is recalled when there is much to lose and none was made for 30 days', async ({
  page,
}) => {
  const reminder = page.getByText(text('exchange.remind', { answered: 50 }));
  await leave(page, writeProgress(many(49)));
  await page.goto(pages.progress);
  await expect(button(page, 'export')).toBeVisible();
  await expect(page.locator('[data-part="remind"]')).toBeHidden();

  await leave(page, writeProgress(many(50)));
  await page.goto(pages.progress);
  await expect(reminder).toBeVisible();
  await exported(page);
  await expect(reminder).toBeHidden();
  await page.reload();
  await expect(button(page, 'export')).toBeVisible();
  await expect(reminder).toBeHidden();

  const longAgo = String(Date.now() - 31 * DAY);
  await page.evaluate(([key, at]) => localStorage.setItem(key, at), [
    LAST_EXPORT,
    longAgo,
  ] as const);
  await page.reload();
  await expect(reminder).toBeVisible();
});

for (const [gives, name] of [
  [true, 'promised'],
  [false, 'not-promised'],
] as const) {
  test(`the browser is asked once to keep what is saved, and its answer is told: ${name}`, async ({
    page,
  }) => {
    let asked = 0;
    await page.exposeFunction('ask', () => {
      asked += 1;
      return gives;
    });
    await page.addInitScript(() => {
      StorageManager.prototype.persisted = () => Promise.resolve(false);
      StorageManager.prototype.persist = () =>
        (window as unknown as { ask: () => Promise<boolean> }).ask();
    });
    const answer = page.locator('[data-part="lasting"]');
    await leave(page, writeProgress(many(19)));
    await page.goto(pages.progress);
    await expect(button(page, 'export')).toBeVisible();
    await expect(answer).toBeHidden();

    await leave(page, writeProgress(many(20)));
    await page.goto(pages.progress);
    await expect(answer).toHaveText(text(`exchange.lasting-${name}`));
    await exported(page);
    await page.reload();
    await expect(answer).toHaveText(text('exchange.lasting-not-promised'));
    expect(asked).toBe(1);
  });
}

test('a history of ten years is made small, and every number stays', async ({ page }) => {
  await leave(page, writeProgress(tenYears()));
  await page.goto(pages.progress);
  await expect(button(page, 'export')).toBeVisible();
  const small = (await storedText(page)) ?? '';
  expect(Buffer.byteLength(small)).toBeLessThan(1_500_000);
  const { content } = await exported(page);
  expect(JSON.parse(content)).toMatchObject({ progress: JSON.parse(small) as object });
});

test('the exchange is accessible and fits a phone while it asks', async ({ page }) => {
  await leave(page, writeProgress(many(50)));
  await page.goto(pages.progress);
  await choose(page, exportProgress(having('l1-theirs'), Date.now()));
  await expect(choices(page)).toBeVisible();
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 844 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  }
  const heights = await page
    .locator('.hk-exchange :is(button, input):visible')
    .evaluateAll((all) => all.map((it) => it.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(43.5);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
