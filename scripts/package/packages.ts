import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from '../commands.mjs';
import { zipOf } from './zip';

/** What goes to the stores: a zip for each, and the sources from which Mozilla's reviewers build the same again. */

/** All that a build needs and what tells how to make one; tests and their pages are none of it. */
const SOURCES = [
  'LICENSE',
  'NOTICE',
  'README.md',
  'docs/packaging.md',
  'entrypoints',
  'package-lock.json',
  'package.json',
  'public',
  'rules',
  'scripts',
  'src',
  'tsconfig.json',
  'wxt.config.ts',
];
const isForTests = (path: string): boolean => /\.(test|examples)\.tsx?$/.test(path);

const built = { chrome: 'chrome-mv3', firefox: 'firefox-mv3' } as const;

export type Store = keyof typeof built;

/** Where `npm run build` and `npm run build:firefox` put the extension. */
export const builtFor = (store: Store): string => join(root, '.output', built[store]);

/** The files at or below these places, by their path from `folder`. */
function filesOf(folder: string, places: readonly string[]): Map<string, Uint8Array> {
  const paths = places.flatMap((place) => {
    const path = join(folder, place);
    if (statSync(path).isFile()) return [path];
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  });
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]));
}

function builtFiles(store: Store): Map<string, Uint8Array> {
  const folder = builtFor(store);
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`expected a built extension in ${folder}, found none: run \`npm run package\``);
  return filesOf(folder, ['.']);
}

/** The Chrome Web Store gives each extension its own key, and refuses a manifest that brings one along. */
function withoutKey(files: Map<string, Uint8Array>): Map<string, Uint8Array> {
  const { key: _forUnpacked, ...manifest } = JSON.parse(Buffer.from(files.get('manifest.json') ?? '').toString());
  return new Map([...files, ['manifest.json', Buffer.from(JSON.stringify(manifest))]]);
}

function sources(): Map<string, Uint8Array> {
  return new Map([...filesOf(root, SOURCES)].filter(([path]) => !isForTests(path)));
}

/** The zips by their names, from what has been built. @throws where a build is missing. */
export async function packages(): Promise<Map<string, Uint8Array>> {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const zips = {
    chrome: withoutKey(builtFiles('chrome')),
    firefox: builtFiles('firefox'),
    sources: sources(),
  };
  return new Map(
    await Promise.all(
      Object.entries(zips).map(
        async ([what, files]) => [`${name}-${version}-${what}.zip`, await zipOf(files)] as const,
      ),
    ),
  );
}
