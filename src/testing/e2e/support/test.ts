import { expect, test as base, type BrowserContext } from '@playwright/test';

type Watch = {
  /**
   * What no page may do, as sentences: throw, write errors to the console (violations of the
   * security policy are among them), ask another host. Every test ends with a look at it; one that
   * provokes something takes it out.
   */
  troubles: string[];
};

/** Playwright's `test`, which also fails when a page got into trouble on the way. */
export const test = base.extend<Watch>({
  troubles: [
    async ({ context, baseURL }, use) => {
      const troubles: string[] = [];
      watch(context, new URL(baseURL ?? '').host, (trouble) => troubles.push(trouble));
      await use(troubles);
      expect(troubles, 'errors, violations of the policy, requests to other hosts').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

function watch(context: BrowserContext, host: string, tell: (trouble: string) => void): void {
  context.on('weberror', (event) => tell(`error: ${event.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') tell(`console: ${message.text()}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.host !== host) tell(`request: ${url.href}`);
  });
}
