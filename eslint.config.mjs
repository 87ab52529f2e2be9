import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom (src/README.md). A row: the folder, the import patterns it must not use,
 * and what to do instead. The compiler holds the rest: src/core and src/checks see no DOM and no Node.
 */
const NODE = { group: ['node:*'], message: 'Files and processes belong to src/cli.' };
const ASTRO = {
  group: ['astro', 'astro/*', 'astro:*', '@astrojs/*'],
  message: 'Only src/site, src/pages and src/components know Astro. Pass plain data instead.',
};
const ZOD = {
  group: ['zod', 'zod/*'],
  message: 'Zod lives in core/**/schema* only. Import the derived type, or move the check there.',
};
const room = (name, why) => ({ regex: `(^|/)${name}(/|$)`, message: why });

const walls = [
  {
    files: ['src/core/**/*.ts'],
    ignores: ['**/*.test.ts'],
    patterns: [
      NODE,
      ASTRO,
      room(
        '(site|components|pages|islands|storage|cli|checks|exporters|testing)',
        'src/core imports only src/core: pass what you need as an argument.',
      ),
    ],
    schema: true,
  },
  {
    files: ['src/storage/**/*.ts'],
    ignores: ['**/*.test.ts'],
    patterns: [
      NODE,
      ASTRO,
      ZOD,
      room(
        '(site|components|pages|islands|cli|checks|exporters)',
        'src/storage imports only src/core.',
      ),
    ],
  },
  {
    files: ['src/islands/**/*.ts'],
    ignores: ['**/*.test.ts'],
    patterns: [
      NODE,
      ASTRO,
      ZOD,
      room(
        '(site|components|pages|cli|checks|exporters)',
        'src/islands imports src/core and src/storage only.',
      ),
      {
        regex: '(^|/)schema(/|\\.ts$)',
        message: 'Zod must not reach the browser: use `import type`.',
        allowTypeImports: true,
      },
      {
        regex: '(^|/)formula(/|\\.ts$)',
        message: 'Formulas are evaluated at build time, not in the browser.',
        allowTypeImports: true,
      },
    ],
  },
  {
    files: ['src/checks/**/*.ts', 'src/exporters/**/*.ts'],
    ignores: ['**/*.test.ts'],
    patterns: [
      NODE,
      ASTRO,
      ZOD,
      room(
        '(site|components|pages|islands|storage|cli)',
        'Checks and exporters import src/core only; src/cli reads and writes the files.',
      ),
    ],
  },
  {
    files: ['src/site/**/*.ts', 'src/components/**/*.astro', 'src/pages/**/*.{ts,astro}'],
    ignores: ['**/*.test.ts'],
    patterns: [
      room(
        '(cli|testing)',
        'The site is built from src/core and src/content; the command line is another door.',
      ),
    ],
  },
  {
    files: ['src/cli/**/*.ts'],
    ignores: ['**/*.test.ts'],
    patterns: [
      ASTRO,
      room('(islands|storage|testing)', 'src/cli imports core, exporters and checks.'),
    ],
  },
];

export default defineConfig([
  globalIgnores([
    'dist/',
    '.astro/',
    '.cache/',
    'node_modules/',
    'playwright-report/',
    'test-results/',
  ]),
  tseslint.configs.recommendedTypeChecked,
  ...astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: 'error',
    },
  },
  ...walls.map(({ files, ignores, patterns, schema }) => ({
    files,
    ignores,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: schema ? [...patterns, ZOD] : patterns },
      ],
    },
  })),
  {
    // The one place in core where Zod is at home.
    files: ['src/core/**/schema.ts', 'src/core/**/schema/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: walls[0].patterns }],
    },
  },
  {
    // Plain scripts and configs run before there is a type checker; Astro's own types are loose.
    files: ['**/*.mjs', '**/*.astro', '**/*.astro/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },
]);
