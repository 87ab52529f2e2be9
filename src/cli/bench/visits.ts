import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core';
import { findBrowser } from '../browser.ts';

/** A phone: most learners read on one. */
const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 3,
  isMobile: true,
  hasTouch: true,
  locale: 'zh-CN',
};

/** Starts a browser. Playwright is for development only, so it is not loaded before it is needed. */
export async function openBrowser(): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  const { executablePath, args, env } = findBrowser();
  return chromium.launch({
    executablePath,
    args: [...args],
    env: { ...process.env, ...env },
    handleSIGINT: false,
    handleSIGTERM: false,
  });
}

/** Data is no request; the icon is asked for once per site, at a time of the browser's choosing. */
const NOT_OF_THE_PAGE = /^data:|\/favicon\.\w+$/;

/** What a browser fetched for a page before anything was touched, headers of responses included. */
export interface FirstLoad {
  readonly requests: number;
  readonly bytes: number;
  readonly scriptBytes: number;
}

/** Opens a page with an empty cache and waits until it has fetched all that it fetches by itself. */
export async function firstLoad(browser: Browser, url: string): Promise<FirstLoad> {
  return withNewPage(browser, async (page) => {
    const requests: Request[] = [];
    page.on('requestfinished', (request) => requests.push(request));
    await page.goto(url, { waitUntil: 'networkidle' });
    // Some interfaces load in the first idle moment, which may come after the network was quiet.
    await page.waitForTimeout(2000);
    const sizes = await Promise.all(
      requests
        .filter((request) => !NOT_OF_THE_PAGE.test(request.url()))
        .map(async (request) => {
          const { responseBodySize, responseHeadersSize } = await request.sizes();
          const bytes = responseBodySize + responseHeadersSize;
          return { bytes, scriptBytes: request.resourceType() === 'script' ? bytes : 0 };
        }),
    );
    return {
      requests: sizes.length,
      bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0),
      scriptBytes: sizes.reduce((sum, { scriptBytes }) => sum + scriptBytes, 0),
    };
  });
}

/** How much slower the processor is made: about a phone of the middle class against this machine. */
export const CPU_THROTTLING = 4;

const PATIENCE = 30_000;

/**
 * Milliseconds from the start of the navigation until the verdict on the first choice question is on
 * the screen: somebody chooses and submits in the very first frame in which that can be done.
 *
 * @throws {Error} when no question was answered in half a minute
 */
export async function firstAnswer(browser: Browser, url: string): Promise<number> {
  return withNewPage(browser, async (page) => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_THROTTLING });
    await page.addInitScript(answerFirstQuestion);
    await page.goto(url, { waitUntil: 'commit' });
    const done = page.locator('html[data-answered-at]');
    await done.waitFor({ state: 'attached', timeout: PATIENCE }).catch(() => {
      throw new Error(
        `No choice question was answered on ${url} in ${PATIENCE / 1000} s. Does the page have one, and do src/islands/quiz-card and src/cli/bench/visits.ts still name the same controls?`,
      );
    });
    return Number(await done.getAttribute('data-answered-at'));
  });
}

/** Runs in the page, before its own scripts; must not use anything from outside. */
function answerFirstQuestion(): void {
  const look = (): void => {
    const card = [...document.querySelectorAll('quiz-card:not([data-type="scenario"])')].find(
      (one) => one.querySelector('fieldset input[type="radio"]'),
    );
    const verdict = card?.querySelector('form .q-verdict');
    if (verdict?.checkVisibility()) {
      // The next frame begins when this one, with the verdict, has been drawn.
      requestAnimationFrame(() => {
        document.documentElement.dataset['answeredAt'] = String(performance.now());
      });
      return;
    }
    const radio = card?.querySelector<HTMLInputElement>('fieldset input[type="radio"]');
    if (radio?.checked === false) radio.click();
    const submit = card?.querySelector<HTMLButtonElement>('[data-action="submit"]');
    if (submit?.checkVisibility()) submit.click();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function withNewPage<T>(browser: Browser, visit: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext(PHONE);
  try {
    return await visit(await context.newPage());
  } finally {
    await context.close();
  }
}
