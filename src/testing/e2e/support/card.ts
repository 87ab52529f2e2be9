import type { Locator, Page } from '@playwright/test';
import type { FormEntry } from '../../../core/question/kind.ts';
import { keyForm, type Keyed } from '../../../core/question/kinds.ts';
import type { QuestionType } from '../../../core/question/schema/index.ts';
import type { CardData } from '../../../islands/quiz-card/session.ts';
import { expect } from './test.ts';
import { wrongForm } from './wrong-form.ts';

type Button = 'submit' | 'mark' | 'retry' | 'reveal' | 'reset';

/** One question on a page, as learners meet it. */
export type Card = {
  readonly root: Locator;
  readonly status: Locator;
  readonly button: (name: Button) => Locator;
  /** The control that an entry of a form stands for. */
  readonly control: (entry: FormEntry) => Locator;
};

export function cardOf(root: Locator): Card {
  return {
    root,
    status: root.locator('[role="status"]'),
    button: (name) => root.locator(`[data-action="${name}"]`),
    control: ([name, value]) =>
      root.locator(
        `[name="${name}"]:is(:not([type="radio"], [type="checkbox"]), [value="${value}"])`,
      ),
  };
}

export const cardById = (page: Page, id: string): Card => cardOf(page.locator(`#q-${id}`));

/** The first question of a type on the page. */
export const firstCard = (page: Page, type: QuestionType): Card =>
  cardOf(page.locator(`quiz-card[data-type="${type}"]`).first());

/** Every question of the page, once all are awake. */
export async function cardsOn(page: Page): Promise<Card[]> {
  const roots = page.locator('quiz-card');
  await expect(page.locator('quiz-card:not([data-phase])')).toHaveCount(0);
  return (await roots.all()).map(cardOf);
}

/** What the page knows of a question: its id, its revision, and the key of the numbers that it shows. */
export async function questionOf({
  root,
}: Card): Promise<{ id: string; rev: number; keyed: Keyed }> {
  const data = JSON.parse((await root.getAttribute('data-question')) ?? '') as CardData;
  const shown = await root
    .locator('[data-slot]')
    .evaluateAll((slots: HTMLElement[]) =>
      slots.map((slot) => [Number(slot.dataset['slot']), slot.textContent] as const),
    );
  const row = (data.slots ?? []).findIndex((texts) =>
    shown.every(([at, text]) => texts[at] === text),
  );
  return { id: data.id, rev: data.rev, keyed: data.keyed[Math.max(0, row)] ?? data.keyed[0] };
}

/** Fills the form by its own controls and submits it, step by step where it has steps. */
export async function answer(card: Card, entries: readonly FormEntry[]): Promise<void> {
  const { keyed } = await questionOf(card);
  if (keyed.type === 'scenario') {
    for (const entry of entries) {
      await card.control(entry).check();
      await card.button('submit').click();
    }
    return;
  }
  if (keyed.type === 'ordering') await moveTo(card, entries);
  else await fill(card, entries);
  await card.button('submit').click();
  if (keyed.type === 'open') {
    await fill(card, entries);
    await card.button('mark').click();
  }
}

export async function answerByKey(card: Card): Promise<void> {
  await answer(card, keyForm((await questionOf(card)).keyed));
}

export async function answerWrongly(card: Card): Promise<void> {
  await answer(card, wrongForm((await questionOf(card)).keyed));
}

export async function answerAllByKey(cards: readonly Card[]): Promise<void> {
  for (const card of cards) await answerByKey(card);
}

/** Brings the questions into every state in turn: wrong, right, revealed. */
export async function answerVariously(cards: readonly Card[]): Promise<void> {
  for (const [at, card] of cards.entries()) {
    if (at % 3 === 0) await answerWrongly(card);
    else if (at % 3 === 1) await answerByKey(card);
    else await card.button('reveal').click();
    await expect(card.root).not.toHaveAttribute('data-phase', 'open');
  }
}

async function fill(card: Card, entries: readonly FormEntry[]): Promise<void> {
  const boxes = await card.root
    .locator('[type="checkbox"]:visible')
    .evaluateAll((all: HTMLInputElement[]) => all.map(({ name, value }) => [name, value] as const));
  for (const [name, value] of boxes) {
    const isWanted = entries.some((entry) => entry[0] === name && entry[1] === value);
    await card.control([name, value]).setChecked(isWanted);
  }
  for (const entry of entries) {
    const control = card.control(entry);
    // The rubric of a draft comes with the model answer.
    if (!(await control.isVisible())) continue;
    const kind = await control.evaluate((it: HTMLInputElement) => it.type);
    if (kind === 'radio') await control.check();
    else if (kind === 'select-one') await control.selectOption(entry[1]);
    else if (kind !== 'checkbox') await control.fill(entry[1]);
  }
}

/** The part ids of an ordering question in the order shown. */
export function orderShown({ root }: Card): Promise<string[]> {
  return root
    .locator('.q-items > li')
    .evaluateAll((items: HTMLElement[]) => items.map((item) => item.dataset['part'] ?? ''));
}

async function moveTo(card: Card, entries: readonly FormEntry[]): Promise<void> {
  const wanted = [...entries]
    .sort(([, a], [, b]) => Number(a) - Number(b))
    .map(([name]) => name.slice(name.indexOf(':') + 1));
  for (const [place, id] of wanted.entries()) {
    const up = card.root.locator(`[data-part="${id}"] .q-move button`).first();
    for (let at = (await orderShown(card)).indexOf(id); at > place; at -= 1) await up.click();
  }
}
