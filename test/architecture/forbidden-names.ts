import ts from 'typescript';
import { eachNode, lineOf, parse, type Source } from './source';

/** Names that may not stand in our source in any place: each sends something, or runs text as code or as HTML. */
const nowhere = new Set([
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'fetchLater',
  'importScripts',
  'sendBeacon',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'dangerouslySetInnerHTML',
  'DOMParser',
]);

/** Names that are ours to use as a property or parameter, but never as the global function they also are. */
const asGlobal = new Set(['fetch', 'eval', 'Function', 'Image']);
const globalObjects = new Set(['window', 'globalThis', 'self', 'document', 'top', 'parent']);

function nameOf(node: ts.Node): string | null {
  if (ts.isIdentifier(node)) return node.text;
  // `element['innerHTML']` and `{ 'innerHTML': … }`
  if (
    ts.isStringLiteralLike(node) &&
    (ts.isElementAccessExpression(node.parent) || ts.isPropertyAssignment(node.parent))
  )
    return node.text;
  return null;
}

/** The object whose property this name is: `window` in `window.fetch`. */
function ownerOf(node: ts.Node): ts.Expression | null {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return parent.expression;
  if (ts.isElementAccessExpression(parent) && parent.argumentExpression === node) return parent.expression;
  return null;
}

function isGlobalUse(node: ts.Node): boolean {
  const owner = ownerOf(node);
  if (owner) return ts.isIdentifier(owner) && globalObjects.has(owner.text);
  if (ts.isPropertyAssignment(node.parent) && node.parent.name === node) return false;
  return !ts.isTypeReferenceNode(node.parent);
}

function isDocumentWrite(node: ts.Node, name: string): boolean {
  const owner = ownerOf(node);
  return (
    (name === 'write' || name === 'writeln') && !!owner && /(^|\.)(document|contentDocument)$/.test(owner.getText())
  );
}

export interface NamedPlace {
  path: string;
  line: number;
  name: string;
  /** Characters from the file's start. */
  at: number;
}

/** Every place that names a forbidden way to send or to run. */
export function forbiddenNames(source: Source): NamedPlace[] {
  return [...source].flatMap(([path, text]) => {
    const file = parse(path, text);
    const found: NamedPlace[] = [];
    eachNode(file, (node) => {
      const name = nameOf(node);
      if (name === null) return;
      if (nowhere.has(name) || (asGlobal.has(name) && isGlobalUse(node)) || isDocumentWrite(node, name))
        found.push({ path, line: lineOf(file, node), name, at: node.getStart(file) });
    });
    return found;
  });
}
