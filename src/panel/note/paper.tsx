import type { JSX } from 'preact';
import { words } from './words';

interface PaperProps {
  text: string;
  onPrinted: () => void;
}

/**
 * Prints the text from a document of its own: the page's document is not touched and need not be hidden, nothing is
 * loaded from an address, and it goes with the overlay when the patient does.
 */
export function Paper({ text, onPrinted }: PaperProps): JSX.Element {
  const print = ({ currentTarget: frame }: { currentTarget: HTMLIFrameElement }): void => {
    const { contentDocument: sheet, contentWindow: own } = frame;
    if (!sheet || !own) return;
    fill(sheet, text);
    own.addEventListener('afterprint', onPrinted);
    // a browser puts off what is printed while a document is being loaded
    setTimeout(() => frame.contentWindow?.print(), 0);
  };
  return <iframe class="paper" title={words.paper} aria-hidden="true" tabIndex={-1} onLoad={print} />;
}

/** Styles are set one by one: that is what any Content-Security-Policy of the page allows. */
function fill(sheet: Document, text: string): void {
  const body = sheet.createElement('pre');
  body.textContent = text;
  Object.assign(body.style, {
    font: '10.5pt/1.4 monospace',
    whiteSpace: 'pre-wrap',
  });
  sheet.title = words.paper;
  sheet.body.replaceChildren(body);
}
