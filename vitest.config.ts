import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    typecheck: { enabled: false },
    // Generous: a machine that is busy with something else is slow, not wrong.
    testTimeout: 60_000,
  },
});
