/** Finds the browsers that tests and the demo drive, and installs them where that is possible. */
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { runQuietly, SetupError } from './commands.mjs';

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string[]} names */
function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Where Playwright's downloads keep the browser. Its headless shell is left out: that loads no extension. */
const insidePlaywrights = [
  join('chrome-linux', 'chrome'),
  join('chrome-linux64', 'chrome'),
  join('chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'),
  join('chrome-win', 'chrome.exe'),
];

/** Playwright's own Chromiums on this machine, newest first. */
function playwrightBrowsers() {
  const stores = [
    process.env.PLAYWRIGHT_BROWSERS_PATH ?? '',
    join(homedir(), '.cache', 'ms-playwright'),
    join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
  ];
  return stores.filter(existsSync).flatMap((store) =>
    readdirSync(store)
      .filter((name) => /^chromium-\d+$/.test(name))
      .sort((a, b) => Number(b.slice('chromium-'.length)) - Number(a.slice('chromium-'.length)))
      .flatMap((name) => insidePlaywrights.map((inside) => join(store, name, inside))),
  );
}

/**
 * A Chromium that can load extensions, or null. Branded Chrome from version 137 on ignores `--load-extension`, so
 * it is the last resort.
 * @throws {SetupError} where the variable CHROMIUM names something that can't be run.
 */
export function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (isExecutable(named)) return named;
    throw new SetupError(`CHROMIUM names no program that can be run: ${named}`);
  }
  const places = [
    ...onPath(['chromium', 'chromium-browser']),
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...playwrightBrowsers(),
    ...onPath(['google-chrome', 'google-chrome-stable']),
  ];
  return places.find(isExecutable) ?? null;
}

function findFirefox() {
  return process.env.FIREFOX ?? onPath(['firefox-esr', 'firefox']).find(isExecutable) ?? null;
}

/**
 * Installs packages, which only root on Debian or its kin can.
 * @param {string[]} packages
 * @throws {SetupError} where apt-get fails.
 */
function installDebianPackages(packages) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  console.error(`Installing ${packages.join(', ')} (apt-get) …`);
  /** @param {string[]} args */
  const apt = (...args) => runQuietly('apt-get', 'apt-get', ['-o', 'DPkg::Lock::Timeout=500', '-q', ...args]);
  const install = () => apt('install', '-y', '--no-install-recommends', ...packages);
  try {
    install();
  } catch {
    // The package lists of a new machine are empty or out of date.
    apt('update');
    install();
  }
}

/**
 * Path of a browser, installed first where that is needed and possible.
 * @param {() => string | null} find
 * @param {string[]} packages
 * @param {string} otherwise What to tell the user.
 */
function ensure(find, packages, otherwise) {
  if (!find()) installDebianPackages(packages);
  const found = find();
  if (!found) throw new SetupError(otherwise);
  return found;
}

/** Path of a Chromium. @throws {SetupError} saying in one line what to install. */
export const ensureChromium = () =>
  ensure(
    findChromium,
    ['chromium', 'fonts-liberation'],
    'No Chromium found: install one (Debian, Ubuntu, macOS: chromium) or set CHROMIUM to its path.',
  );

/** Path of a Firefox. @throws {SetupError} saying in one line what to install. */
export const ensureFirefox = () =>
  ensure(
    findFirefox,
    ['firefox-esr'],
    'No Firefox found: install one (Debian: firefox-esr) or set FIREFOX to its path.',
  );
