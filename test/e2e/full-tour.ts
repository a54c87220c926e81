import type { Page } from 'playwright-core';
import type { Expectation, PracticeEhr } from '../practice-ehr';
import { expectFindings, expectNoFinding, expectNoOverlay } from './expect-overlay';
import type { ExtensionBrowser } from './extension-browser';
import { overlayIn } from './overlay';
import { chartOf, drivers } from './practice-charts';
import { openAndSwitchOn, switchSite } from './site-switch';
import { tourOfOptions, tourOfPopup, tourOfReport } from './tour-of-pages';
import { tourOfPanel } from './tour-of-panel';

const first = chartOf('modern', '5501');
/** No thiopurine there. */
const silent = chartOf('modern', '5502');
/** An order stands open there, typed and not signed. */
const ordering = chartOf('modern', '5510');
/** Its medication list has two pages. */
const paged = chartOf('modern', '5509');
const otherProducts = [chartOf('classic', '5501'), chartOf('flowsheet', '5501')];

/** Everyone whose chart is opened. */
export const patientsOfTour: readonly Expectation[] = [first, silent, ordering, paged, ...otherProducts];

async function goTo(page: Page, ehr: PracticeEhr, { skin, path, chartId }: Expectation): Promise<void> {
  await page.goto(ehr.url + path);
  await drivers[skin].shown(page, chartId);
}

async function switchTo(page: Page, { skin, chartId }: Expectation): Promise<void> {
  await drivers[skin].switchTo(page, chartId);
  await drivers[skin].shown(page, chartId);
}

const turnPage = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Next', disabled: true }).waitFor();
};

const signButton = (page: Page) =>
  page.getByRole('dialog', { name: 'Add order' }).getByRole('button', { name: 'Sign' });

const sign = async (page: Page): Promise<void> => {
  await signButton(page).click();
  await signButton(page).waitFor({ state: 'detached' });
};

/**
 * One walk through everything that Thioguard does, on the practice EHR: each product, each surface, each way out, with the
 * worker stopped in between. Waits for what each step must show, so that a step that does nothing fails.
 */
export async function fullTour(ehr: PracticeEhr, browser: ExtensionBrowser): Promise<void> {
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await openAndSwitchOn(browser, ehr.url + first.path);
  await drivers.modern.shown(page, first.chartId);
  await expectFindings(page, first);
  await tourOfPanel(browser, page);
  await browser.stopWorker();
  await switchTo(page, silent);
  await expectNoFinding(browser, page, silent);
  await switchTo(page, paged);
  // read before it is turned: what was never on screen is not known
  await expectFindings(page, paged);
  await turnPage(page);
  await expectFindings(page, paged, paged.findingsAfterPageTwo ?? []);
  await signAnOrder(ehr, page);
  await browser.stopWorker();
  await goTo(page, ehr, first);
  await expectFindings(page, first);
  await tourOfPopup(browser, page);
  await tourOfReport(browser, page);
  await tourOfOptions(browser);
  for (const chart of otherProducts) {
    await goTo(page, ehr, chart);
    await expectFindings(page, chart);
  }
  await goTo(page, ehr, first);
  await switchSite(browser, page, false);
  await expectNoOverlay(page);
  await lookOnce(browser, page);
  await switchSite(browser, page, true);
  await expectFindings(page, first);
}

/** Each part of the extension once, by the shortest way: chart, panel, popup, problem report, options. */
export async function surfacesAlone(ehr: PracticeEhr, browser: ExtensionBrowser): Promise<void> {
  const page = await openAndSwitchOn(browser, ehr.url + first.path);
  await drivers.modern.shown(page, first.chartId);
  await expectFindings(page, first);
  await tourOfReport(browser, page);
  await tourOfOptions(browser);
}

/** The order dialog, with the card beside its control. */
async function signAnOrder(ehr: PracticeEhr, page: Page): Promise<void> {
  await goTo(page, ehr, ordering);
  await expectFindings(page, ordering);
  await (await overlayIn(page)).getByRole('button', { name: 'Close panel' }).click();
  await signButton(page).hover();
  const card = (await overlayIn(page)).getByRole('region', { name: 'Before signing' });
  await card.getByRole('checkbox').first().check();
  await sign(page);
}

/** Reads the page for once where the site is off. */
async function lookOnce(browser: ExtensionBrowser, page: Page): Promise<void> {
  const popup = await browser.openPopup(page);
  await popup.getByRole('button', { name: 'Look once' }).click();
  await page.bringToFront();
  await expectFindings(page, first);
  await popup.close();
}

/** What of the tour the EHR must be asked for whether or not Thioguard is there: the same pages, the signature, the second page. */
export async function sameWayWithoutThioguard(ehr: PracticeEhr, page: Page): Promise<void> {
  await goTo(page, ehr, first);
  for (const chart of [silent, paged]) await switchTo(page, chart);
  await turnPage(page);
  await goTo(page, ehr, ordering);
  await sign(page);
  for (const chart of otherProducts) await goTo(page, ehr, chart);
}
