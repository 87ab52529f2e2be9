import { defineConfig } from 'vitest/config';

/** The tests of `src/core` alone, as mutation testing runs them (`npm run mutate`). */
export default defineConfig({
  test: { include: ['src/core/**/*.test.ts'], typecheck: { enabled: false } },
});
