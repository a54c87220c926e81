import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Site } from '../../src/reader';
import { type Expectation, expectationShape } from './expectation';

/** A page of the corpus: `<family>/<case>/page.html`, or `index.html` where frames lie beside it. */
export interface CorpusPage {
  /** `family/case`. */
  id: string;
  folder: string;
  file: string;
  expected: Expectation;
  /** An adapter of the page's own, as a hospital would import it; null for none. */
  adapter: Site | null;
}

const root = dirname(fileURLToPath(import.meta.url));

function expectationIn(folder: string): Expectation {
  const path = join(folder, 'expected.json');
  const read = expectationShape.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (read.success) return read.data;
  const faults = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`${relative(root, path)} is no expectation: ${faults.join('; ')}`);
}

/** Checked for its form by `adapters.test.ts`. */
function adapterIn(folder: string): Site | null {
  const path = join(folder, 'adapter.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Site) : null;
}

/**
 * All pages, by family and case.
 * @throws Error naming the folder that has no page, or the expectation that can't be understood.
 */
export function corpus(): CorpusPage[] {
  const foldersOf = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(folder, entry.name))
      .sort();
  return foldersOf(root)
    .filter((family) => basename(family) !== 'new-page')
    .flatMap(foldersOf)
    .map((folder) => {
      const id = relative(root, folder).replaceAll('\\', '/');
      const file = ['page.html', 'index.html'].find((name) => existsSync(join(folder, name)));
      if (!file) throw new Error(`${id}: neither page.html nor index.html`);
      return { id, folder, file, expected: expectationIn(folder), adapter: adapterIn(folder) };
    });
}
