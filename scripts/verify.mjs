#!/usr/bin/env node
/**
 * `npm run verify`: the long run, for a release or a night: the zips for the stores built from their own sources, 1,000
 * patient switches, faults of worker, storage, frames and clock, every parser, the reader and the tab's session against
 * texts, pages and switches at random, a real EHR's screens, the mutants of the doses, of the evaluator and of the chart’s
 * parsers, and the whole bench.
 */
import { parts } from './mutants.mjs';
import { runSteps } from './steps.mjs';

/** Drawn anew in each long run, and printed by the tests that fail. */
const THIOGUARD_SEED = String(Date.now() % 1_000_000);

await runSteps([
  { name: 'advisories against what ships', command: ['scripts/audit.mjs'] },
  { name: 'build', command: ['wxt', 'build'] },
  { name: 'zips for the stores', command: ['scripts/package.mjs'] },
  { name: 'zips from their sources', command: ['tsx', 'scripts/package-again.ts'] },
  { name: 'screens of Medplum', command: ['scripts/medplum.mjs'] },
  { name: 'patients in Medplum', command: ['vitest', 'run', '--project', 'ehr'], tests: true },
  {
    name: '1,000 patient switches',
    command: ['vitest', 'run', '--project', 'e2e', 'test/e2e/patient-switch.test.ts'],
    tests: true,
    env: { THIOGUARD_SWITCHES: '1000', THIOGUARD_SEED },
  },
  { name: 'faults', command: ['vitest', 'run', '--project', 'faults'], tests: true },
  {
    name: 'openings of the popup',
    command: ['vitest', 'run', '--project', 'e2e', 'test/e2e/calculator-opening.test.ts'],
    tests: true,
    env: { THIOGUARD_OPENINGS: '40' },
  },
  {
    name: 'parsers and switches',
    command: ['vitest', 'run', '--project', 'unit', 'test/fuzz'],
    tests: true,
    env: { THIOGUARD_FUZZ: 'long', THIOGUARD_SEED },
  },
  {
    name: 'pages at random',
    command: ['vitest', 'run', '--project', 'pages', 'test/pages/random-pages.test.ts'],
    tests: true,
    env: { THIOGUARD_FUZZ: 'long', THIOGUARD_SEED },
  },
  ...Object.entries(parts).map(([part, { words }]) => ({
    name: `mutants of ${words}`,
    command: ['stryker', 'run'],
    env: { THIOGUARD_MUTANTS: part },
  })),
  { name: 'bench', command: ['tsx', 'test/bench/run.ts'] },
]);
