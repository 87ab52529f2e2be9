import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Folders whose components a lesson may use without an import: file name = tag name. */
const FOLDERS = ['authoring', 'figures'];

/**
 * Gives every MDX page the imports of the components it uses, so that authors write none. The lines
 * go to the end of the file (imports are hoisted), so that positions in error messages stay true.
 */
export function authoringImports(): Plugin {
  const root = fileURLToPath(new URL('../components/', import.meta.url));
  return {
    name: 'huikuan-authoring-imports',
    enforce: 'pre',
    transform: {
      order: 'pre',
      filter: { id: /\.mdx$/ },
      handler(code) {
        const lines = FOLDERS.flatMap((folder) =>
          readdirSync(root + folder)
            .filter((file) => file.endsWith('.astro'))
            .map((file) => ({ tag: basename(file, '.astro'), path: `${root}${folder}/${file}` }))
            .filter(({ tag }) => new RegExp(`<${tag}[\\s/>]`).test(code))
            .filter(({ tag }) => !new RegExp(`^import ${tag} `, 'm').test(code))
            .map(({ tag, path }) => `import ${tag} from '${path}';`),
        );
        return lines.length === 0 ? null : { code: `${code}\n\n${lines.join('\n')}\n`, map: null };
      },
    },
  };
}
