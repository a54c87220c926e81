#!/usr/bin/env node
/** `npm test`: everything that must hold before a change lands, from a fresh clone by this one command. */
import { runSteps } from './steps.mjs';

await runSteps([
  [
    { name: 'types', command: ['tsc', '--noEmit', '-p', '.'] },
    { name: 'lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
    { name: 'dead exports', command: ['knip'] },
    { name: 'build', command: ['wxt', 'build'] },
    { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
  ],
  [
    { name: 'unit and rule examples', command: ['vitest', 'run', '--project', 'unit'], tests: true },
    { name: 'zips for the stores', command: ['tsx', 'scripts/store-zips.ts'] },
    { name: 'bundle', command: ['vitest', 'run', '--project', 'bundle'], tests: true },
    // one Firefox keeps one of two cores busy
    { name: 'extension in Firefox', command: ['vitest', 'run', '--project', 'firefox'], tests: true },
  ],
  { name: 'ratios of the bench', command: ['vitest', 'run', '--project', 'bench'], tests: true },
  { name: 'pages in Chromium', command: ['vitest', 'run', '--project', 'pages'], tests: true },
  { name: 'extension in Chromium', command: ['vitest', 'run', '--project', 'e2e'], tests: true },
]);
