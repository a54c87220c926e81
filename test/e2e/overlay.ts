import type { Frame, Locator, Page } from 'playwright-core';

export interface FindingReading {
  id: string;
  severity: string;
  /** As a person reads it, line by line. */
  text: string;
}

/** What the overlay shows, read from the marks that are its public contract. */
export interface OverlayReading {
  state: string;
  patient: string;
  findings: FindingReading[];
  /** Keys of the missing things by which the undecided checks are grouped. */
  undecided: string[];
}

function readFrame(frame: Frame): Promise<OverlayReading | null> {
  return frame.evaluate(() => {
    const shadow = document.querySelector('thioguard-overlay')?.shadowRoot;
    if (!shadow) return null;
    const marks = shadow.querySelector<HTMLElement>('[data-thioguard-state]')?.dataset;
    return {
      state: marks?.thioguardState ?? '',
      patient: marks?.thioguardPatient ?? '',
      findings: [...shadow.querySelectorAll<HTMLElement>('[data-finding]')].map((one) => ({
        id: one.dataset.finding ?? '',
        severity: one.dataset.severity ?? '',
        text: (one.innerText || one.textContent).replace(/\s*\n\s*/g, '\n').trim(),
      })),
      undecided: [...shadow.querySelectorAll<HTMLElement>('[data-undecided]')].map(
        (one) => one.dataset.undecided ?? '',
      ),
    };
  });
}

/** The overlay in whichever frame hosts it, or null while there is none. Throws where there are two. */
export async function readOverlay(page: Page): Promise<OverlayReading | null> {
  // A frame that is being replaced while it is asked shows nothing any more.
  const readings = await Promise.all(page.frames().map((frame) => readFrame(frame).catch(() => null)));
  const overlays = readings.filter((reading) => reading !== null);
  if (overlays.length > 1) throw new Error(`${overlays.length} overlays in one tab: ${overlays.map((o) => o.patient)}`);
  return overlays[0] ?? null;
}

/** The overlay as something to click in. @throws where no frame holds one. */
export async function overlayIn(page: Page): Promise<Locator> {
  for (const frame of page.frames()) {
    const overlay = frame.locator('thioguard-overlay');
    if (await overlay.count()) return overlay;
  }
  throw new Error('No frame holds an overlay.');
}

/** Opens the panel where it is folded to its pill, and waits until it is there. Returns the overlay. */
export async function openPanel(page: Page): Promise<Locator> {
  const overlay = await overlayIn(page);
  const pill = overlay.getByRole('button', { name: /^Thioguard/ });
  if ((await pill.getAttribute('aria-expanded')) === 'false') await pill.click();
  const name = 'Thioguard';
  await overlay.getByRole('complementary', { name }).or(overlay.getByRole('dialog', { name })).waitFor();
  return overlay;
}

/** Opens the panel at one of its tabs. Returns what the tab shows. */
export async function openTab(page: Page, name: string): Promise<Locator> {
  const panel = await openPanel(page);
  await panel.getByRole('tab', { name, exact: true }).click();
  const shown = panel.getByRole('tabpanel', { name, exact: true });
  await shown.waitFor();
  return shown;
}
