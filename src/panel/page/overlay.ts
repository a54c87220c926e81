import { direction, languageTag } from '../../locale';
import { styles } from '../styles';

/** The one element Thioguard puts into a page, and the root within its shadow that carries the contract's marks. */
interface Overlay {
  element: HTMLElement;
  shadow: ShadowRoot;
  root: HTMLElement;
  /** Puts the element into the document, on top of it, if it is not there; a page that takes it away gets it again. */
  attach(): void;
  detach(): void;
  mark(state: string, patient: string): void;
}

/** A page that draws itself anew needs one or two; one that fights for it wins after these. */
const MOST_RETURNS = 20;

/** A plain element: registering a custom one would touch the page's own registry. */
export function createOverlay(): Overlay {
  const element = document.createElement('thioguard-overlay');
  const shadow = element.attachShadow({ mode: 'open' });
  dress(shadow);
  const root = document.createElement('div');
  root.className = 'root';
  root.lang = languageTag();
  root.dir = direction();
  shadow.append(root);

  let returns = 0;
  const attach = (): void => {
    if (element.isConnected) return;
    // Beside the body, not in it: dialogs of the page make the body's children inert, and scripts replace them.
    document.documentElement.append(element);
    raise(element);
    for (const parent of [document, document.documentElement]) taken.observe(parent, { childList: true });
  };
  const taken = new MutationObserver(() => {
    // hidden: by the next version of the extension, which has come in its place
    if (element.isConnected || element.hidden || returns >= MOST_RETURNS) return;
    returns += 1;
    taken.disconnect();
    attach();
  });

  return {
    element,
    shadow,
    root,
    attach,
    detach() {
      taken.disconnect();
      element.remove();
    },
    mark(state, patient) {
      root.dataset.thioguardState = state;
      root.dataset.thioguardPatient = patient;
    },
  };
}

/**
 * Constructed sheets pass any Content-Security-Policy. Firefox refuses them to content scripts (bug 1928865), but lets
 * the `textContent` that an extension sets on a style element pass the page's policy.
 */
function dress(shadow: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = styles;
    shadow.append(style);
  }
}

/** Into the top layer, above any z-index of the page; where that is refused, the highest z-index has to do. */
function raise(element: HTMLElement): void {
  element.setAttribute('popover', 'manual');
  try {
    element.showPopover();
  } catch {
    element.removeAttribute('popover');
  }
}
