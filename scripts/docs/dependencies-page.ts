import { shippedPackages } from './shipped-packages';

const PURPOSE: Readonly<Record<string, string>> = {
  '@standard-schema/spec': 'types alone, of ts-ics; nothing of it is in the bundle',
  preact: 'panel, popup and calculator',
  'ts-ics': 'calendar files of a plan',
  'webextension-polyfill': 'messages, storage and permissions, alike in Chromium and Firefox',
  zod: 'what comes out of messages and adapter files has the form that is expected',
};

/** What ships, under which licence, and how the supply is guarded. */
export const dependenciesPage = (): string =>
  [
    '# Dependencies',
    '',
    'Made by `npm run docs` from `package-lock.json`.',
    '',
    '## What ships',
    '',
    '| package | version | licence | for |',
    '|---|---|---|---|',
    ...shippedPackages().map(
      ({ name, version, license }) => `| ${name} | ${version} | ${license} | ${PURPOSE[name] ?? 'not said'} |`,
    ),
    '',
    'Everything else in `package-lock.json` builds or tests and is in no part of the extension. Code lists: [NOTICE](../NOTICE).',
    'webextension-polyfill is under MPL-2.0; its source is on npm under this version, and `scripts/lighter-build.ts` is the change with which it ships.',
    '',
    '## How the supply is guarded',
    '',
    '* **Few and exact**: no version range in `package.json`; `npm ci` installs what the lockfile names or nothing.',
    '* **Hashes**: each package that was fetched when the lockfile was written has its SHA-512 there. Compilers and linters for other systems than the one it was written on have none until somebody writes it there; none of them ships.',
    '* **No hosts**: the lockfile names no server, so a mirror can be used, and no entry can point elsewhere.',
    '* **Install scripts**: only those in the list of `test/architecture/dependencies.test.ts` may have one.',
    '* **Advisories**: `npm run verify` runs `npm audit --omit=dev`. It needs the registry, and fails with a word where it can’t be asked.',
    '* **What is built**: `test/architecture/bundle` searches the scripts of the built extension for ways to send or to run text; only listed places of libraries may have them.',
    '',
    '## Building it again',
    '',
    'With the Node version of `package.json` (`engines`) and a clean clone: `npm ci`, then `npm run package` (`npm run build` for the folder alone). `npm run package` is meant to give the same bytes for the same commit; `npm run build` alone was not compared between machines.',
    'To check a release, build its tag on another machine and compare the hashes of the archives.',
    '',
  ].join('\n');
