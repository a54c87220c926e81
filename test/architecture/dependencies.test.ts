import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type LockedPackage, lockedPackages, shippedPackages } from '../../scripts/docs/shipped-packages';

const own = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as Record<
  'dependencies' | 'devDependencies' | 'overrides',
  Record<string, string>
>;

/** What may run while it is installed, each a program that fetches or checks its own binary; `spawn-sync` only on Node 0.10. */
const mayRunAtInstall = ['esbuild', 'spawn-sync', 'tsx/node_modules/esbuild'];
const licences = ['MIT', 'MPL-2.0'];
const mostShipped = 5;

type Named = LockedPackage & { name: string };

const withoutHash = (packages: readonly Named[]) =>
  packages.filter(({ integrity, optional }) => !optional && !/^sha512-/.test(integrity ?? '')).map(({ name }) => name);
const runningAtInstall = (packages: readonly Named[]) =>
  packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
const fromAHost = (packages: readonly Named[]) =>
  packages.filter(({ resolved }) => resolved !== undefined).map(({ name }) => name);

describe('the lockfile', () => {
  test('names no server, so that no entry can point elsewhere', () => {
    expect(fromAHost(lockedPackages())).toEqual([]);
  });

  test('has the hash of every package but programs of other systems', () => {
    expect(withoutHash(lockedPackages())).toEqual([]);
    expect(shippedPackages().filter(({ integrity }) => !integrity)).toEqual([]);
  });

  test('lets only known packages run something while they are installed', () => {
    expect(runningAtInstall(lockedPackages())).toEqual(mayRunAtInstall);
  });

  test('control: a package without a hash, from a server, with a script, is seen by each', () => {
    const foreign = [{ name: 'x', version: '1.0.0', resolved: 'git+ssh://x', hasInstallScript: true }];
    for (const look of [withoutHash, fromAHost, runningAtInstall]) expect(look(foreign)).toEqual(['x']);
  });
});

describe('what the project asks for', () => {
  test('is named by its exact version', () => {
    const versions = Object.values({ ...own.dependencies, ...own.devDependencies, ...own.overrides });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('ships few packages, under licences that let it', () => {
    const shipped = shippedPackages();
    expect(shipped.length).toBeLessThanOrEqual(mostShipped);
    expect(shipped.filter(({ license }) => !licences.includes(license ?? '')).map(({ name }) => name)).toEqual([]);
  });
});
