import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const FONT = new URL(
  '../../../../node_modules/@fontsource-variable/noto-sans-sc/',
  import.meta.url,
);
const FAMILY = "'Noto Sans SC Variable'";

/**
 * Writes the page in a font that comes with the project: what a PDF says can only be read where its
 * characters have glyphs, and not every machine has a Chinese font. The page must bypass its policy.
 */
export async function useProjectFont(page: Page): Promise<void> {
  await page.route('**/project-font/*', (route) => {
    const file = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    return route.fulfill({ body: readFileSync(new URL(`files/${file}`, FONT)) });
  });
  const faces = readFileSync(new URL('index.css', FONT), 'utf8');
  const box = `{font-family:${FAMILY}}`;
  await page.addStyleTag({
    content: `${faces.replaceAll('./files/', './project-font/')}
      *{font-family:${FAMILY} !important}
      @page{@top-left${box}@bottom-center${box}}`,
  });
  await page.evaluate(() => document.fonts.ready);
}

/** The text of every sheet of a PDF, without spaces. */
export async function sheetsOf(pdf: Buffer): Promise<string[]> {
  const { promise } = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await promise;
  const sheets: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    sheets.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .replace(/\s+/g, ''),
    );
  }
  return sheets;
}
