import type { Page } from 'playwright-core';

/** One thing that stood on the screen together: whose banner, whose overlay, and what the overlay said. */
export interface Sighting {
  /** Addresses of the documents in sight, to understand a failure by. */
  screens: string[];
  /** Record numbers that stand in the banner; empty while there is none. */
  banner: string[];
  /** Null while there is no overlay. */
  overlay: { patient: string; findings: { id: string; text: string }[]; text: string } | null;
  /** How often it was seen, and from when to when, in milliseconds of the page's clock. */
  times: number;
  from: number;
  to: number;
}

interface Recorder {
  sightings: Sighting[];
}
type RecordingWindow = Window & { switchRecorder?: Recorder };

/**
 * Runs in the page. Looks at banner and overlay in each animation frame (what a person can see) and in a task of its own
 * right after every change of the document or the overlay (what a test that looks at a bad moment can see), keeps each
 * different sighting, and opens the panel whenever it is folded, so that its facts stand there to be judged.
 */
function record({ selector, recordNumbers }: { selector: string; recordNumbers: readonly string[] }): void {
  const recorder: Recorder = { sightings: [] };
  (window as RecordingWindow).switchRecorder = recorder;
  const watched = new WeakSet<Node>();
  const lookLater = new MessageChannel();

  const documents = (view: Window): Document[] => [
    view.document,
    ...Array.from({ length: view.frames.length }, (_, at) => view.frames[at]).flatMap((inner) =>
      inner ? documents(inner) : [],
    ),
  ];
  const changes = new MutationObserver(() => lookLater.port2.postMessage(0));
  const watch = (node: Node) => {
    if (watched.has(node)) return;
    watched.add(node);
    changes.observe(node, { subtree: true, childList: true, characterData: true, attributes: true });
  };

  const look = () => {
    const all = documents(window);
    for (const one of all) watch(one);
    const banner = all
      .flatMap((one) => [...one.querySelectorAll(selector)])
      .map((element) => element.textContent)
      .join(' ');
    const shadow = all.map((one) => one.querySelector('thioguard-overlay')?.shadowRoot).find((root) => !!root);
    let overlay: Sighting['overlay'] = null;
    if (shadow) {
      watch(shadow);
      shadow.querySelector<HTMLElement>('button[aria-label^="Thioguard"][aria-expanded="false"]')?.click();
      overlay = {
        patient: shadow.querySelector<HTMLElement>('[data-thioguard-patient]')?.dataset.thioguardPatient ?? '',
        findings: [...shadow.querySelectorAll<HTMLElement>('[data-finding]')].map((one) => ({
          id: one.dataset.finding ?? '',
          text: one.textContent,
        })),
        text: [...shadow.children].map((child) => (child.localName === 'style' ? '' : child.textContent)).join(' '),
      };
    }
    const now = performance.now();
    const screens = all.map((one) => one.location.pathname);
    const seen = { screens, banner: recordNumbers.filter((number) => banner.includes(number)), overlay };
    const last = recorder.sightings.at(-1);
    const same = (one: typeof seen, other: typeof seen) =>
      JSON.stringify([one.screens, one.banner, one.overlay]) ===
      JSON.stringify([other.screens, other.banner, other.overlay]);
    if (last && same(last, seen)) {
      last.times += 1;
      last.to = now;
    } else recorder.sightings.push({ ...seen, times: 1, from: now, to: now });
  };

  lookLater.port1.onmessage = look;
  const everyFrame = () => {
    look();
    requestAnimationFrame(everyFrame);
  };
  everyFrame();
}

/** Starts recording in this page; `selector` finds the banner in whichever frame shows it. */
export async function recordSwitches(page: Page, selector: string, recordNumbers: readonly string[]): Promise<void> {
  await page.evaluate(record, { selector, recordNumbers });
}

/** What was seen since it was last asked for, each different sighting once, in order. The page keeps nothing of it. */
export async function takeSightings(page: Page): Promise<Sighting[]> {
  const seen = await page.evaluate(() => (window as RecordingWindow).switchRecorder?.sightings.splice(0));
  if (!seen) throw new Error('The page was loaded anew while it was recorded.');
  return seen;
}
