import { defineConfig } from 'vitest/config';

/**
 * The tests that `stryker.config.mjs` runs against each mutant: those beside the doses. Tests with random input are left
 * out, so that the same code has the same score every time, and an example says what each property only happens to meet.
 */
export default defineConfig({
  test: {
    environment: 'node',
    // pure code and no shared state: what a test file imports is loaded once for all of them
    isolate: false,
    include: ['src/dosing/**/*.test.ts'],
    exclude: ['src/dosing/**/*.property.test.ts'],
  },
});
