import type { AstroIntegration } from 'astro';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { secure } from './csp.ts';

/** Interface files that Pagefind writes and this site does not use: 370 kB of every copy of the site. */
const UNUSED = /^pagefind-(component-ui|ui|modular-ui|highlight)\./;

/**
 * Starlight's pages say `dark` until a script says otherwise: without scripts, and on paper, light
 * is what people expect.
 */
export function lightByDefault(html: string): string {
  return html.replace(/(<html[^>]*\sdata-theme=)"dark"/, '$1"light"');
}

/** What is done to the built files once Astro, Starlight and Pagefind have written them. */
export function afterBuild(): AstroIntegration {
  return {
    name: 'huikuan-after-build',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        await removeUnused(`${root}pagefind/`);
        const pages = await finishPages(root);
        logger.info(`content security policy written into ${pages} pages`);
      },
    },
  };
}

async function removeUnused(folder: string): Promise<void> {
  // A site without pages has no index.
  const names = await readdir(folder).catch(() => []);
  await Promise.all(names.filter((name) => UNUSED.test(name)).map((name) => rm(folder + name)));
}

async function finishPages(root: string): Promise<number> {
  const names = await readdir(root, { recursive: true });
  const pages = names.filter((name) => name.endsWith('.html'));
  for (const name of pages) {
    const html = await readFile(root + name, 'utf8');
    await writeFile(root + name, secure(lightByDefault(html)));
  }
  return pages.length;
}
