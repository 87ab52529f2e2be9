import type { Page } from '@playwright/test';
import { pages } from './support/site.ts';
import { expect, test } from './support/test.ts';

const WIDTHS = [320, 390, 768, 1440, 1920];

for (const path of [...pages.all, './404.html']) {
  test(`${path} fits every width, in letters that can be read`, async ({ page }) => {
    await page.goto(path);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overflowOf(page), `wider than ${width} px`).toEqual([]);
      expect(await unreachable(page), `scrolls only by mouse at ${width} px`).toEqual([]);
      expect(await smallLetters(page), `letters under 12 px at ${width} px`).toEqual([]);
    }
  });
}

/** Elements that reach over the right edge, when the page can be scrolled sideways. */
function overflowOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((it) => it.getBoundingClientRect().right > clientWidth + 1)
      .map((it) => `${it.tagName.toLowerCase()}.${it.className}`);
  });
}

/** Parts that scroll sideways in themselves and cannot be reached by keyboard. */
function unreachable(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((it) => it.scrollWidth > it.clientWidth + 1 && it.checkVisibility())
      .filter((it) => /auto|scroll/.test(getComputedStyle(it).overflowX))
      .filter((it) => it.tabIndex < 0)
      .map((it) => `${it.tagName.toLowerCase()}.${it.className}`),
  );
}

/**
 * Texts whose letters are shown with less than 12 px. Figures are scaled: on the narrowest phone
 * theirs may have 10, since a drawing can be enlarged by two fingers.
 */
function smallLetters(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = { text: 12, figure: window.innerWidth < 360 ? 10 : 12 };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const small: string[] = [];
    while (texts.nextNode()) {
      const holder = texts.currentNode.parentElement;
      const words = texts.currentNode.textContent?.trim() ?? '';
      if (!holder || words === '' || !holder.checkVisibility() || holder.closest('.sr-only'))
        continue;
      const drawn = holder instanceof SVGGraphicsElement;
      const scale = drawn ? (holder.getScreenCTM()?.a ?? 1) : 1;
      const size = Number.parseFloat(getComputedStyle(holder).fontSize) * scale;
      if (size < (drawn ? least.figure : least.text) - 0.01)
        small.push(`${words.slice(0, 12)} ${size.toFixed(1)} px`);
    }
    return small;
  });
}
