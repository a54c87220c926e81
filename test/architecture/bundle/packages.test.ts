import { readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { builtFor, packages } from '../../../scripts/package/packages';
import { unzipped } from '../../../scripts/package/zip';
import type { Manifest } from './bundle';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let zips: Map<string, Uint8Array>;
const zipFor = (what: string) => [...zips].find(([name]) => name.endsWith(`-${what}.zip`))?.[1] ?? new Uint8Array();
const filesFor = (what: string) => unzipped(zipFor(what));
const textIn = (files: Map<string, Uint8Array>, path: string) => Buffer.from(files.get(path) ?? '').toString();

beforeAll(async () => {
  zips = await packages();
});

test('what is made twice of the same build is the same to the byte, whenever its files were written', async () => {
  for (const store of ['chrome', 'firefox'] as const)
    for (const name of readdirSync(builtFor(store))) utimesSync(join(builtFor(store), name), new Date(), new Date());
  const again = await packages();
  expect([...again.keys()]).toEqual([...zips.keys()]);
  for (const [name, bytes] of zips) expect(Buffer.compare(bytes, again.get(name) ?? new Uint8Array()), name).toBe(0);
});

describe.each(['chrome', 'firefox'] as const)('the zip for %s', (store) => {
  let manifest: Manifest & { key?: string; background?: object };
  let files: Map<string, Uint8Array>;
  beforeAll(async () => {
    files = await filesFor(store);
    manifest = JSON.parse(textIn(files, 'manifest.json'));
  });

  test('asks for storage, scripting, activeTab and optional hosts, and for nothing more', () => {
    expect(
      Object.keys(manifest)
        .filter((key) => /permission|hosts|matches/.test(key))
        .sort(),
    ).toEqual(['optional_host_permissions', 'permissions']);
    expect([...(manifest.permissions ?? [])].sort()).toEqual(['activeTab', 'scripting', 'storage']);
    expect([...(manifest.optional_host_permissions ?? [])].sort()).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  test('is what the store takes: the manifest at the top, no key, a description of at most 132 characters', () => {
    expect(manifest).toMatchObject({ manifest_version: 3, background: expect.anything() });
    expect(manifest).not.toHaveProperty('key');
    const { extensionDescription } = JSON.parse(textIn(files, '_locales/en/messages.json'));
    expect(extensionDescription.message.length).toBeGreaterThan(0);
    expect(extensionDescription.message.length).toBeLessThanOrEqual(132);
  });

  test('holds the extension and nothing beside it', () => {
    expect([...files.keys()].filter((path) => !/\.(js|css|html|png|svg|json)$/.test(path))).toEqual([]);
    expect([...files.keys()].filter((path) => /\.map$|node_modules|\.\./.test(path))).toEqual([]);
    expect([...files.keys()]).toEqual(expect.arrayContaining(['background.js', 'popup.html', 'reader.js']));
  });
});

test('the sources hold what builds and tells how, and no tests, no built files, nothing of the machine', async () => {
  const paths = [...(await filesFor('sources')).keys()];
  expect(paths).toEqual(
    expect.arrayContaining([
      'README.md',
      'LICENSE',
      'docs/packaging.md',
      'package-lock.json',
      'scripts/package.mjs',
      'entrypoints/background.ts',
    ]),
  );
  const unwanted = /^(test|node_modules|artifacts|\.)|\/\.|\.test\.|\.examples\.|\.log$/;
  expect(paths.filter((path) => unwanted.test(path))).toEqual([]);
});

test('the lockfile of the sources names no host: packages come from the registry of whoever builds', async () => {
  expect(textIn(await filesFor('sources'), 'package-lock.json')).not.toContain('"resolved"');
});
