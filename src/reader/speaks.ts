/** As much text at a time as is put together to be looked at. */
const CHUNK = 4000;
/** A word may be cut by markup or by the end of a chunk. */
const OVERLAP = 60;

/** Whether any of a page's text answers yes; a chart says what it is in its first lines, and no more is looked at. */
export function speaks(root: Node, answer: (text: string) => boolean): boolean {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text = '';
  while (texts.nextNode()) {
    text += texts.currentNode.nodeValue ?? '';
    if (text.length < CHUNK) continue;
    if (answer(text)) return true;
    text = text.slice(-OVERLAP);
  }
  return answer(text);
}
