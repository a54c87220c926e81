import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type WithAxe = Window & { axe?: typeof axe };

/** What axe complains of in Thioguard's overlay on this page. @see axeComplaints */
export const axeComplaintsOfOverlay = (page: Page): Promise<string[]> => axeComplaints(page, 'thioguard-overlay');

/**
 * What axe complains of in this page's own document, or in the part of it that `within` selects: rule, element and what is
 * wrong with it. @throws where axe found next to nothing to look at.
 */
export async function axeComplaints(page: Page, within = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const { violations, passes } = await page.evaluate(
    async ([selector, runOnly]) => {
      const here = (window as WithAxe).axe;
      if (!here) throw new Error('axe was not loaded.');
      const found = await here.run(selector, { runOnly: [...runOnly], resultTypes: ['violations'], iframes: false });
      return { violations: found.violations, passes: found.passes.length };
    },
    [within, rules] as const,
  );
  expect(passes, 'axe looked at something').toBeGreaterThan(3);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}
