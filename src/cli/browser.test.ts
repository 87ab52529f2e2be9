import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findBrowser, type Browser } from './browser.ts';
import { unpackChromium } from './unpacked-chromium.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'browser-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const nothing = () => undefined;

/** A program that answers `--version` with these words. */
function program(name: string, says: string, exitCode = 0): string {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\necho "${says}"\nexit ${exitCode}\n`);
  chmodSync(file, 0o755);
  return file;
}

describe.skipIf(process.platform === 'win32')('which browser is taken', () => {
  test('the one that CHROME names comes first', () => {
    program('chromium', 'Chromium 150');
    const named = program('mine', 'Google Chrome 140');
    expect(findBrowser({ CHROME: named, PATH: folder }, [], nothing)).toMatchObject({
      executablePath: named,
      source: 'CHROME',
    });
  });

  test('a CHROME that does not start is said, not passed over', () => {
    program('chromium', 'Chromium 150');
    expect(() => findBrowser({ CHROME: '/no/such', PATH: folder }, [], nothing)).toThrow(
      'CHROME=/no/such does not start. Set it to the path of a Chrome or Chromium, or unset it.',
    );
  });

  test('PATH comes before the usual places, the usual places before the package', () => {
    const place = program('elsewhere', 'Chromium 149');
    const packaged = () => ({ executablePath: '/package', env: {} });
    expect(findBrowser({ PATH: '' }, [place], packaged).executablePath).toBe(place);
    const onPath = program('google-chrome', 'Google Chrome 150');
    expect(findBrowser({ PATH: folder }, [place], packaged).executablePath).toBe(onPath);
    expect(findBrowser({ PATH: '' }, [], packaged).source).toBe('package');
  });

  test('a script that only asks to install a browser is none', () => {
    program('chromium-browser', 'Please install the snap chromium', 1);
    program('chromium', 'Command not available');
    const real = program('google-chrome-stable', 'Google Chrome 150');
    expect(findBrowser({ PATH: folder }, [], nothing).executablePath).toBe(real);
  });

  test('a machine without any gets one line with the fix', () => {
    expect(() => findBrowser({ PATH: folder }, [], nothing)).toThrow(
      /^No browser was found\. Install .+, or set CHROME to the path of one\.$/,
    );
  });
});

/** Opens a page and returns the width of the same word in some fonts. */
async function widths({ executablePath, args, env }: Browser, fonts: string[]): Promise<number[]> {
  const browser = await chromium.launch({
    executablePath,
    args: [...args],
    env: { ...process.env, ...env },
  });
  try {
    const page = await browser.newPage();
    await page.setContent(
      fonts.map((font) => `<p><span style="font-family: ${font}">Collect</span>`).join(''),
    );
    const boxes = await Promise.all(
      (await page.locator('span').all()).map((span) => span.boundingBox()),
    );
    return boxes.map((box) => box?.width ?? 0);
  } finally {
    await browser.close();
  }
}

test('the browser of this machine opens a page', { timeout: 60_000 }, async () => {
  expect((await widths(findBrowser(), ['sans-serif']))[0]).toBeGreaterThan(20);
});

describe.runIf(process.platform === 'linux' && process.arch === 'x64')('the package', () => {
  test('its browser opens a page, in the font it brings', { timeout: 60_000 }, async () => {
    const packaged = findBrowser({ PATH: '' }, []);
    expect(packaged.source).toBe('package');
    const [brought, other] = await widths(packaged, ["'Open Sans', serif", 'serif']);
    expect(brought).toBeGreaterThan(20);
    expect(brought).not.toBe(other);
  });

  test('its browser loads the libraries it brings', () => {
    const { executablePath, env } = findBrowser({ PATH: '' }, []);
    const loaded = execFileSync(executablePath, {
      env: { ...env, LD_TRACE_LOADED_OBJECTS: '1' },
      encoding: 'utf8',
    });
    expect(loaded).toContain(`libnss3.so => ${dirname(executablePath)}/lib/libnss3.so`);
  });

  test('what was unpacked and does not start is named, with the way out', () => {
    const home = unpackChromium()?.executablePath.split('/').at(-2) ?? '';
    mkdirSync(join(folder, home));
    program(join(home, 'chromium'), 'broken', 1);
    expect(() => unpackChromium(folder)).toThrow(
      /^The Chromium of @sparticuz\/chromium does not start here \(.+\)\. Delete .+ and try again, or install a browser/,
    );
  });
});
