/** What the overlay shows, read from the marks that are its public contract, and how it is dressed. */
interface OverlayLook {
  patient: string;
  findings: string[];
  text: string;
  inTopDocument: boolean;
  /** Transparent where no style reaches the overlay. */
  cardBackground: string;
  /** Of the page around it: black where the page's own styles are forbidden. */
  pageColor: string;
}

/**
 * Runs in the page. The overlay in whichever frame hosts it, or null while there is none; opens the panel where it is
 * folded to its pill. Throws where there are two.
 */
export function lookAtOverlay(): OverlayLook | null {
  const documents = (view: Window): Document[] => [
    view.document,
    ...Array.from({ length: view.frames.length }, (_, at) => view.frames[at]).flatMap((inner) =>
      inner ? documents(inner) : [],
    ),
  ];
  const hosts = documents(window).flatMap((one) => [...one.querySelectorAll('thioguard-overlay')]);
  if (hosts.length > 1) throw new Error(`${hosts.length} overlays in one tab`);
  const [host] = hosts;
  const shadow = host?.shadowRoot;
  if (!host || !shadow) return null;
  shadow.querySelector<HTMLElement>('button[aria-label^="Thioguard"][aria-expanded="false"]')?.click();
  const card = shadow.querySelector('.card');
  return {
    patient: shadow.querySelector<HTMLElement>('[data-thioguard-patient]')?.dataset.thioguardPatient ?? '',
    findings: [...shadow.querySelectorAll<HTMLElement>('[data-finding]')].map((one) => one.dataset.finding ?? ''),
    text: [...shadow.children].map((child) => (child.localName === 'style' ? '' : child.textContent)).join(' '),
    inTopDocument: host.ownerDocument === document,
    cardBackground: card ? getComputedStyle(card).backgroundColor : '',
    pageColor: host.ownerDocument.body ? getComputedStyle(host.ownerDocument.body).color : '',
  };
}

/** Runs in the page with its panel open: clicks every tab of the panel, and tells what each then shows. */
export async function openEachTab(): Promise<{ name: string; text: string }[]> {
  const shadow = document.querySelector('thioguard-overlay')?.shadowRoot;
  const names = [...(shadow?.querySelectorAll<HTMLElement>('[role="tab"]') ?? [])].map((tab) => tab.textContent);
  const seen: { name: string; text: string }[] = [];
  for (const [at, name] of names.entries()) {
    shadow?.querySelectorAll<HTMLElement>('[role="tab"]')[at]?.click();
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    seen.push({ name, text: shadow?.querySelector('[role="tabpanel"]')?.textContent ?? '' });
  }
  shadow?.querySelector<HTMLElement>('[role="tab"]')?.click();
  return seen;
}

/** Runs in the popup. */
export function lookAtPopup(): { weight: string; dose: string; text: string } {
  const field = [...document.querySelectorAll('label')].find((label) => label.textContent?.startsWith('Weight'));
  return {
    weight: (field?.control as HTMLInputElement | null | undefined)?.value ?? '',
    dose: document.querySelector('output')?.textContent ?? '',
    text: document.body.innerText,
  };
}
