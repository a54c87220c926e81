import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import type { Site } from '../../src/reader';
import { readSiteFile, SiteFileError } from '../../src/site-files';
import { UsageError } from './arguments';

/**
 * The adapter of a file, its selectors tried in the browser that will use them.
 * @throws UsageError naming the file, the place in it, what was expected and what was found.
 */
export async function readAdapter(file: string, context: BrowserContext): Promise<Site> {
  const tab = await context.newPage();
  const isSelector = (selector: string) =>
    tab.evaluate((tried) => {
      try {
        document.querySelector(tried);
        return true;
      } catch {
        return false;
      }
    }, selector);
  try {
    return await readSiteFile(readFileSync(file, 'utf8'), isSelector);
  } catch (error) {
    if (error instanceof SiteFileError) throw new UsageError(`${file}: ${error.message}`);
    if ((error as NodeJS.ErrnoException).code)
      throw new UsageError(`${file}: expected a file that can be read, found none`);
    throw error;
  } finally {
    await tab.close();
  }
}
