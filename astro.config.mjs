// Wiring only: what is decided here lives in src/site.
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { afterBuild } from './src/site/after-build.ts';
import { authoringImports } from './src/site/authoring-imports.ts';
import { headingIds } from './src/site/heading-ids.ts';

/** Fetched only where a page has questions that are answered by writing. */
const TYPED = String.raw`islands/quiz-card/typed-kinds|core/text/|core/question/(numeric|short|cloze)`;

/** A few shared files instead of a dozen tiny ones on every page. */
const codeSplitting = {
  groups: [
    {
      name: 'shared',
      test: new RegExp(`src/(?!${TYPED})(islands|storage|core)/(?!site-search)`),
      minShareCount: 2,
    },
    { name: 'frame', test: /starlight/, minShareCount: 2 },
  ],
};

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  markdown: {
    processor: satteri({ hastPlugins: [headingIds], features: { smartPunctuation: false } }),
  },
  vite: {
    plugins: [authoringImports()],
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } },
  },
  // Pages are small and fetched in one go; the script that fetches them ahead is 1 kB on each.
  prefetch: false,
  integrations: [
    starlight({
      title: '回款学堂',
      description: '应收账款催收与客户信用管理：要钱不伤情，回款有章法。',
      locales: { root: { label: '简体中文', lang: 'zh-CN' } },
      favicon: '/favicon.svg',
      credits: false,
      sidebar: [],
      expressiveCode: false,
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
      routeMiddleware: './src/site/route-data.ts',
      customCss: ['./src/styles/index.css'],
      components: {
        ThemeProvider: './src/components/overrides/ThemeProvider.astro',
        ThemeSelect: './src/components/overrides/ThemeSelect.astro',
        LanguageSelect: './src/components/overrides/LanguageSelect.astro',
        Search: './src/components/overrides/Search.astro',
        Hero: './src/components/overrides/Hero.astro',
        Sidebar: './src/components/overrides/Sidebar.astro',
        PageTitle: './src/components/overrides/PageTitle.astro',
        MarkdownContent: './src/components/overrides/MarkdownContent.astro',
        Footer: './src/components/overrides/Footer.astro',
      },
    }),
    mdx(),
    afterBuild(),
  ],
});
