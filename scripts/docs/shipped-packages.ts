import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package as `package-lock.json` knows it. */
export interface LockedPackage {
  version: string;
  license?: string;
  /** SHA-512 of its archive; absent for programs of other systems, which npm had not fetched when the file was written. */
  integrity?: string;
  resolved?: string;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
}

/** All packages but the project itself, by name and place. */
export function lockedPackages(): (LockedPackage & { name: string })[] {
  const text = readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8');
  const { packages } = JSON.parse(text) as { packages: Record<string, LockedPackage> };
  return Object.entries(packages).flatMap(([path, locked]) =>
    path === '' ? [] : [{ ...locked, name: path.replace(/^node_modules\//, '') }],
  );
}

/** Those of which a part may be in the built extension. */
export const shippedPackages = (): (LockedPackage & { name: string })[] =>
  lockedPackages().filter(({ dev, devOptional }) => !dev && !devOptional);
