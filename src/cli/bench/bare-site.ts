import { stringify } from 'yaml';
import type { Lesson } from './lessons.ts';
import { plainMarkdown, plainQuestion } from './plain-markdown.ts';
import { completeProject, writeFiles } from './throw-away.ts';

/**
 * The yardstick: Starlight as it comes, with its own search, and the same lessons as plain Markdown.
 * It has the words of the lessons and of their questions, no figures, no objectives, no marking.
 */
export async function writeBareSite(
  root: string,
  folder: string,
  lessons: readonly Lesson[],
): Promise<void> {
  const files = new Map([
    ['package.json', MANIFEST],
    ['astro.config.mjs', CONFIG],
    ['src/content.config.ts', COLLECTIONS],
    ['src/content/docs/index.md', '---\ntitle: 首页\n---\n'],
  ]);
  for (const lesson of lessons) files.set(`src/content/docs/${lesson.path}.md`, markdownOf(lesson));
  await writeFiles(folder, files);
  await completeProject(root, folder);
}

/** Astro looks here for the packages whose files it must bundle. */
const MANIFEST = JSON.stringify({ type: 'module', dependencies: { '@astrojs/starlight': '*' } });

const CONFIG = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'http://localhost:4321',
  integrations: [
    starlight({
      title: '回款学堂',
      locales: { root: { label: '简体中文', lang: 'zh-CN' } },
    }),
  ],
});
`;

const COLLECTIONS = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
};
`;

function markdownOf({ title, description, body, questions }: Lesson): string {
  const frontmatter = stringify({ title, description });
  const list = questions.map(plainQuestion).join('\n\n');
  return `---\n${frontmatter}---\n\n${description}\n\n${plainMarkdown(body)}\n\n${list}\n`;
}
