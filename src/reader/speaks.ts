import { textOf } from './dom';

/** A chart says what it is in its first lines; they are looked at before anything else is. */
const FIRST_LINES = 250;
/** As much text at a time as is looked at. */
const CHUNK = 4000;
/** A word may be cut by the end of a chunk. */
const OVERLAP = 60;

/** Whether any of the text below `root` answers yes; no more is looked at than it takes. */
export function speaks(root: Node, answer: (text: string) => boolean): boolean {
  if (answer(beginningOf(root))) return true;
  // node by node would take longer than all that is done with the text
  const text = textOf(root);
  for (let start = 0; start < text.length; start += CHUNK - OVERLAP)
    if (answer(text.slice(start, start + CHUNK))) return true;
  return false;
}

function beginningOf(root: Node): string {
  const texts = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
  let text = '';
  while (text.length < FIRST_LINES && texts.nextNode()) text += texts.currentNode.nodeValue ?? '';
  return text;
}
