import { defineConfig } from 'vitest/config';

/**
 * Tests that need the built extension or a browser run one file after the other: two cores carry one Chromium well. They
 * hold each other's modules, which takes seconds to load, and nothing else.
 */
const inOneBrowserAtATime = { isolate: false, fileParallelism: false, testTimeout: 120_000, hookTimeout: 60_000 };

/** These wait more than they work. */
const inTwoBrowsersAtATime = { ...inOneBrowserAtATime, fileParallelism: true, maxWorkers: 2 };

/**
 * `unit` needs nothing but Node; `bundle`, `pages`, `bench`, `e2e` and `faults` look at `.output/chrome-mv3` and need `npm run build` first, `firefox` at
 * `.output/firefox-mv3` after `npm run build:firefox`, `ehr` at other people's screens made ready by `scripts/medplum.mjs`.
 * Run one with `npx vitest run --project unit`.
 */
export default defineConfig({
  test: {
    // the steps of `npm test` are runs of their own and load the same modules
    experimental: { fsModuleCache: true },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          setupFiles: ['src/locale/testing/english.ts', 'test/empty-document.ts'],
          // loading the rules and words anew for each of the files would take longer than their tests
          isolate: false,
          include: [
            '{src,rules,entrypoints,scripts}/**/*.test.{ts,tsx}',
            'test/{architecture,fuzz,practice-ehr}/**/*.test.ts',
          ],
          exclude: ['test/architecture/bundle/**'],
        },
      },
      {
        extends: true,
        test: { name: 'bundle', environment: 'node', include: ['test/architecture/bundle/**/*.test.ts'] },
      },
      {
        extends: true,
        test: { name: 'pages', environment: 'node', include: ['test/pages/**/*.test.ts'], ...inTwoBrowsersAtATime },
      },
      {
        extends: true,
        test: { name: 'firefox', environment: 'node', include: ['test/firefox/**/*.test.ts'], ...inOneBrowserAtATime },
      },
      {
        extends: true,
        test: { name: 'ehr', environment: 'node', include: ['test/ehr/*.test.ts'], ...inOneBrowserAtATime },
      },
      {
        extends: true,
        test: { name: 'bench', environment: 'node', include: ['test/bench/*.test.ts'], ...inOneBrowserAtATime },
      },
      // each stop costs a third of a second and is waited for: on a machine that does other things as well, too long
      {
        extends: true,
        test: { name: 'faults', environment: 'node', include: ['test/faults/*.test.ts'], ...inOneBrowserAtATime },
      },
      {
        extends: true,
        test: { name: 'e2e', environment: 'node', include: ['test/e2e/**/*.test.ts'], ...inTwoBrowsersAtATime },
      },
    ],
  },
});
