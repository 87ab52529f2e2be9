import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import { findBrowser } from './src/cli/browser.ts';

/**
 * Journeys over the built site (src/testing/e2e), as a computer, as a phone, and under a base path.
 * Build first: `npm test -- --only browser` does both. Specs open pages relative to the base, such as
 * `page.goto('./practice/')`: an address with a leading slash leaves the base path.
 */
const browser = findBrowser();

type WebServer = Extract<PlaywrightTestConfig['webServer'], readonly unknown[]>[number];

/** Our own server on a free port; what it prints tells Playwright which one. */
function served(portName: string, env: Record<string, string>): WebServer {
  return {
    command: 'node src/cli/main.ts serve --port 0',
    env,
    wait: { stdout: new RegExp(`localhost:(?<${portName}>\\d+)`) },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  };
}

const desktop = {
  baseURL: `http://localhost:${process.env.ROOT_PORT ?? ''}/`,
  viewport: { width: 1280, height: 800 },
};

export default defineConfig({
  testDir: 'src/testing/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Generous: a machine that is busy with something else is slow, not wrong.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: browser.executablePath,
      args: [...browser.args],
      env: { ...process.env, ...browser.env },
    },
  },
  webServer: [
    served('root_port', { OUT_DIR: 'dist', BASE_PATH: '/' }),
    served('training_port', { OUT_DIR: '.cache/dist-training', BASE_PATH: '/training/' }),
  ],
  projects: [
    { name: 'desktop', testIgnore: /touch\.spec/, use: desktop },
    {
      // What depends on fingers or on width; the rest is the same page.
      name: 'phone',
      testMatch: /(touch|learn|search)\.spec/,
      use: {
        ...desktop,
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 3,
        isMobile: true,
        hasTouch: true,
      },
    },
    {
      // What depends on addresses.
      name: 'base-path',
      testMatch: /(learn|links|safe|search)\.spec/,
      use: { ...desktop, baseURL: `http://localhost:${process.env.TRAINING_PORT ?? ''}/training/` },
    },
  ],
});
