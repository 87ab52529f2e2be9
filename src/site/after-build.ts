import type { AstroIntegration } from 'astro';
import { readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { secureFolder } from './csp.ts';

/** Interface files that Pagefind writes and this site does not use: 370 kB of every copy of the site. */
const UNUSED = /^pagefind-(component-ui|ui|modular-ui|highlight)\./;

/** What is done to the built files once Astro, Starlight and Pagefind have written them. */
export function afterBuild(): AstroIntegration {
  return {
    name: 'huikuan-after-build',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const index = `${root}pagefind/`;
        for (const name of await readdir(index).catch(() => [])) {
          if (UNUSED.test(name)) await rm(index + name);
        }
        const pages = await secureFolder(root);
        logger.info(`content security policy written into ${pages} pages`);
      },
    },
  };
}
