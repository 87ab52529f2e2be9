import type { Page } from '@playwright/test';
import type { Attempt, Progress } from '../../../core/progress/model.ts';
import { readProgress } from '../../../core/progress/parse.ts';
import { PROGRESS_KEY } from '../../../storage/saved-text.ts';
import { pages } from './site.ts';

/** The text in the browser's storage under a key. */
export function storedText(page: Page, key = PROGRESS_KEY): Promise<string | null> {
  return page.evaluate((name) => localStorage.getItem(name), key);
}

/** What the course has saved, as it stands in storage; null when there is nothing. */
export async function stored(page: Page): Promise<Progress | null> {
  const text = await storedText(page);
  return text === null ? null : readProgress(text).progress;
}

/** The answers saved for a question, in order. */
export async function attemptsOf(page: Page, id: string): Promise<readonly Attempt[]> {
  return (await stored(page))?.questions[id]?.attempts ?? [];
}

/** The scores saved for a question, in order. */
export async function scoresOf(page: Page, id: string): Promise<number[]> {
  return (await attemptsOf(page, id)).map(({ score }) => score);
}

/** Puts a text where the course saves, as if an earlier visit had left it there. */
export async function leave(page: Page, text: string): Promise<void> {
  await page.goto(pages.home);
  await page.evaluate(([name, value]) => localStorage.setItem(name, value), [
    PROGRESS_KEY,
    text,
  ] as const);
}

/** From the next page on, asking for the storage throws, as it does where cookies are blocked. */
export async function blockStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
}
