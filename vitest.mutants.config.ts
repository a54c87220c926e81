import { defineConfig } from 'vitest/config';
import { part } from './scripts/mutants.mjs';

/**
 * The tests that `stryker.config.mjs` runs against each mutant: those of the part (`scripts/mutants.mjs`). Tests with
 * random input are left out, so that the same code has the same score every time, and an example says what each property only happens to meet.
 */
export default defineConfig({
  test: {
    environment: 'node',
    setupFiles: ['src/locale/testing/english.ts'],
    // pure code and no shared state: what a test file imports is loaded once for all of them
    isolate: false,
    include: part.tests,
    exclude: ['**/*.property.test.ts'],
  },
});
