import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from './arguments';

/** One page to scan: a file with what lies beside it, or an address. */
export interface Page {
  /** As given; for a folder, the file's path as found below it. */
  source: string;
  /** The folder that is served, and the page's name in it; null for an address. */
  file: { folder: string; name: string } | null;
}

const isUrl = (source: string): boolean => /^https?:\/\//i.test(source);

/** A folder with an `index.html` is one page; any other is searched for pages, in the order of their names. */
function pagesBelow(folder: string): Page[] {
  const index = join(folder, 'index.html');
  if (existsSync(index)) return [{ source: index, file: { folder, name: 'index.html' } }];
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return pagesBelow(path);
      return entry.name.endsWith('.html') ? [{ source: path, file: { folder, name: entry.name } }] : [];
    });
}

/** @throws UsageError naming the path that can't be read. */
export function pagesOf(sources: readonly string[]): Page[] {
  return sources.flatMap((source): Page[] => {
    if (isUrl(source)) return [{ source, file: null }];
    const found = statSync(source, { throwIfNoEntry: false });
    if (!found) throw new UsageError(`${source}: no such file or folder`);
    if (found.isFile()) return [{ source, file: { folder: dirname(source), name: basename(source) } }];
    const pages = pagesBelow(source);
    if (pages.length === 0) throw new UsageError(`${source}: expected *.html below this folder, found none`);
    return pages;
  });
}
