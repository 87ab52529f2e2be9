import type { Locator, Page } from '@playwright/test';
import type { FormEntry } from '../../core/question/kind.ts';
import { keyForm } from '../../core/question/kinds.ts';
import { firstCard, orderShown, questionOf, type Card } from './support/card.ts';
import { aLesson, lessonOfDrafts, lessonOfNumbers, text } from './support/site.ts';
import { expect, test } from './support/test.ts';

for (const [type, path] of [
  ['single', aLesson],
  ['true-false', aLesson],
  ['multiple', aLesson],
  ['numeric', lessonOfNumbers],
  ['categorise', lessonOfDrafts],
] as const) {
  test(`a question of type ${type} is answered without a mouse`, async ({ page }) => {
    await page.goto(path);
    const card = firstCard(page, type);
    await enter(card);
    await expect(card.root).toHaveAttribute('data-phase', 'open');

    for (const entry of keyForm((await questionOf(card)).keyed)) await set(page, card, entry);
    await press(page, card.button('submit'), 'Enter');

    await expect(card.root).toHaveAttribute('data-phase', 'right');
    await expectSaid(card, text('quiz.right'));
    await press(page, card.button('reset'), 'Space');
    await expect(card.root).toHaveAttribute('data-phase', 'open');
    await expect(controls(card).first()).toBeFocused();
  });
}

test('a wrong answer is tried again and then revealed without a mouse', async ({ page }) => {
  await page.goto(aLesson);
  const card = firstCard(page, 'true-false');
  await enter(card);
  const { keyed } = await questionOf(card);
  const wrong = keyed.type === 'true-false' && keyed.keys.includes('true') ? 'false' : 'true';

  // A region that comes into being with its first words is not read out.
  await expect(card.root.getByRole('status')).toHaveCount(1);
  await press(page, card.button('submit'), 'Enter');
  await expect(card.status).toHaveText(text('quiz.incomplete-true-false'));
  await expect(controls(card).first()).toBeFocused();

  await set(page, card, ['answer', wrong]);
  await page.keyboard.press('Enter');
  await expectSaid(card, text('quiz.wrong'));
  await press(page, card.button('retry'), 'Enter');
  await expect(card.root.locator('input:checked')).toBeFocused();
  await press(page, card.button('reveal'), 'Enter');
  await expectSaid(card, text('quiz.revealed'));
});

test('an ordering is moved by its buttons, which keep the focus and say the new place', async ({
  page,
}) => {
  await page.goto(aLesson);
  const card = firstCard(page, 'ordering');
  await enter(card);
  const { keyed } = await questionOf(card);
  const order = keyed.type === 'ordering' ? keyed.order : [];

  for (const [place, id] of order.entries()) {
    const item = card.root.locator(`[data-part="${id}"]`);
    const up = item.locator('.q-move button').first();
    for (let at = (await orderShown(card)).indexOf(id); at > place; at -= 1) {
      await press(page, up, 'Enter');
      await expect(up).toBeFocused();
      const what = (await item.locator('.q-item').innerText()).trim();
      await expect(card.status).toHaveText(text('quiz.moved', { what, place: at }));
    }
  }
  await press(page, card.button('submit'), 'Enter');
  await expectSaid(card, text('quiz.right'));
});

test('a branching case leads the focus from step to step', async ({ page }) => {
  await page.goto(aLesson);
  const card = firstCard(page, 'scenario');
  await enter(card);
  const steps = keyForm((await questionOf(card)).keyed);
  expect(steps.length).toBeGreaterThan(1);

  for (const [at, step] of steps.entries()) {
    const [name] = step;
    if (at > 0) await expect(card.root.locator(`[name="${name}"]`).first()).toBeFocused();
    await set(page, card, step);
    await press(page, card.button('submit'), 'Enter');
  }
  await expectSaid(card, text('quiz.right'));
  await expect(card.root.locator('.q-ending:visible')).toHaveCount(1);
});

test('a draft is written, compared and marked without a mouse', async ({ page }) => {
  await page.goto(lessonOfDrafts);
  const card = firstCard(page, 'open');
  await enter(card);
  const [draft, ...met] = keyForm((await questionOf(card)).keyed);

  await set(page, card, draft ?? ['', '']);
  await press(page, card.button('submit'), 'Enter');
  await expectSaid(card, text('quiz.drafted'));
  await expect(card.root.locator('.q-model')).toBeVisible();
  for (const line of met) await set(page, card, line);
  await press(page, card.button('mark'), 'Enter');
  await expectSaid(card, text('quiz.selfMarked', { score: '100%' }));
});

const controls = ({ root }: Card): Locator =>
  root.locator('form :is(input, select, textarea, .q-move button):visible');

/** Puts the focus just before the question; from there on there is only the keyboard. */
async function enter({ root }: Card): Promise<void> {
  await expect(root).toHaveAttribute('data-phase');
  await root.evaluate((it) => {
    it.tabIndex = -1;
    it.focus();
  });
}

/** What a screen reader hears: the focus goes to the status, and the status says it. */
async function expectSaid(card: Card, said: string): Promise<void> {
  await expect(card.status).toBeFocused();
  await expect(card.status).toHaveRole('status');
  await expect(card.status).toContainText(said);
}

/** Walks with Tab or Shift+Tab until the control has the focus, then presses a key on it. */
async function press(page: Page, target: Locator, key: string): Promise<void> {
  await walkTo(page, target);
  await page.keyboard.press(key);
}

async function walkTo(page: Page, target: Locator): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    const where = await target.evaluate((it) => {
      const active = document.activeElement ?? document.body;
      if (active === it) return 'there';
      return active.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_PRECEDING
        ? 'before'
        : 'after';
    });
    if (where === 'there') return;
    await page.keyboard.press(where === 'before' ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`The keyboard does not reach ${String(target)}.`);
}

/** Sets one control by keys alone. */
async function set(page: Page, card: Card, entry: FormEntry): Promise<void> {
  const control = card.control(entry);
  const [name, value] = entry;
  const kind = await control.evaluate((it: HTMLInputElement) => it.type);
  if (kind === 'radio') {
    // Tab enters a group at its chosen button, or at the first; arrows move and choose.
    const group = card.root.locator(`[name="${name}"]`);
    await walkTo(page, group.first());
    await page.keyboard.press('Space');
    for (let at = await indexIn(group, value); at > 0; at -= 1)
      await page.keyboard.press('ArrowDown');
    await expect(control).toBeChecked();
  } else if (kind === 'checkbox') {
    await press(page, control, 'Space');
    await expect(control).toBeChecked();
  } else if (kind === 'select-one') {
    await walkTo(page, control);
    const at = await indexIn(control.locator('option'), value);
    for (let downs = at; downs > 0; downs -= 1) await page.keyboard.press('ArrowDown');
    await expect(control).toHaveValue(value);
  } else {
    await walkTo(page, control);
    await page.keyboard.type(value);
  }
}

async function indexIn(list: Locator, value: string): Promise<number> {
  const values = await list.evaluateAll((all: HTMLInputElement[]) => all.map((it) => it.value));
  return values.indexOf(value);
}
