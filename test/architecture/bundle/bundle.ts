import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectRoot } from '../source';

/** What `npm run build` made for Chromium. */
const folder = join(projectRoot, '.output', 'chrome-mv3');

export interface Manifest {
  manifest_version: number;
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  web_accessible_resources?: unknown[];
  content_scripts?: unknown[];
  content_security_policy?: { extension_pages?: string };
}

/** Paths of the built files from the extension's folder. @throws where there is no build. */
export function builtFiles(): string[] {
  if (!existsSync(folder)) throw new Error('There is no build: run `npm run build`.');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

const builtText = (path: string): string => readFileSync(join(folder, path), 'utf8');

export const builtManifest = (): Manifest => JSON.parse(builtText('manifest.json'));

/** The scripts of the build, by path. */
export const builtScripts = (): Map<string, string> =>
  new Map(
    builtFiles()
      .filter((path) => path.endsWith('.js'))
      .map((path) => [path, builtText(path)]),
  );

/** A page of the extension with all that it loads: the scripts and styles it names, and what those import in turn. */
export function withAllItLoads(page: string): string[] {
  // another page that it opens is none of it
  const files = builtFiles().filter((path) => /\.(js|css)$/.test(path));
  const loaded = new Set([page]);
  for (const path of loaded) {
    const text = builtText(path);
    for (const file of files) if (text.includes(file.split('/').at(-1) ?? file)) loaded.add(file);
  }
  return [...loaded];
}

/** Scripts written into a page, handlers in attributes, and addresses outside the extension. */
export function inlineOrForeign(page: string): string[] {
  const html = builtText(page);
  return [
    ...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>/g),
    ...html.matchAll(/\son[a-z]+\s*=/g),
    ...html.matchAll(/(?:src|href|action)\s*=\s*["']?(?:https?:)?\/\/[^"'\s>]*/g),
  ].map(([found]) => found.trim());
}

/** Size in bytes as a server or a store would send each file: gzip, level 9. */
export function gzipBytes(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + gzipSync(builtText(path), { level: 9 }).length, 0);
}
