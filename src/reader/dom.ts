/**
 * The DOM by its prototypes. A form's fields hide its own properties (`<input name="nodeName">`), and an element with the
 * right id hides the document's; what a page calls its fields must not stop the reader.
 */

/* @__NO_SIDE_EFFECTS__ */
function getter<T>(prototype: object, name: string): (this: unknown) => T {
  for (let at: object | null = prototype; at; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name)?.get;
    if (found) return found;
  }
  throw new Error(`expected a property ${name} on ${prototype.constructor.name}, found none`);
}

const nodeName = getter<string>(Node.prototype, 'nodeName');
const localName = getter<string>(Element.prototype, 'localName');
const nodeType = getter<number>(Node.prototype, 'nodeType');
const textContent = getter<string | null>(Node.prototype, 'textContent');
const parentNode = getter<ParentNode | null>(Node.prototype, 'parentNode');
const parentElement = getter<Element | null>(Node.prototype, 'parentElement');
const nextSibling = getter<ChildNode | null>(Node.prototype, 'nextSibling');
const previousSibling = getter<ChildNode | null>(Node.prototype, 'previousSibling');
const childNodes = getter<NodeListOf<ChildNode>>(Node.prototype, 'childNodes');
const firstElementChild = getter<Element | null>(Element.prototype, 'firstElementChild');
const nextElementSibling = getter<Element | null>(Element.prototype, 'nextElementSibling');
const shadowRoot = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
const isConnected = getter<boolean>(Node.prototype, 'isConnected');
const scrollTop = getter<number>(Element.prototype, 'scrollTop');
const body = getter<HTMLElement | null>(Document.prototype, 'body');
const title = getter<string>(Document.prototype, 'title');
const documentElement = getter<HTMLElement | null>(Document.prototype, 'documentElement');

export const tagOf = (node: Node): string => nodeName.call(node).toUpperCase();
export const localNameOf = (element: Element): string => localName.call(element);
export const typeOf = (node: Node): number => nodeType.call(node);
export const textOf = (node: Node): string => textContent.call(node) ?? '';
export const parentOf = (node: Node): ParentNode | null => parentNode.call(node);
export const parentElementOf = (node: Node): Element | null => parentElement.call(node);
export const nextOf = (node: Node): ChildNode | null => nextSibling.call(node);
export const previousOf = (node: Node): ChildNode | null => previousSibling.call(node);
export const childrenIn = (node: Node): NodeListOf<ChildNode> => childNodes.call(node);
export const firstElementIn = (element: Element): Element | null => firstElementChild.call(element);
export const openRootOf = (element: Element): ShadowRoot | null => shadowRoot.call(element);
export const isAttached = (node: Node): boolean => isConnected.call(node);
export const isHidden = (document: Document): boolean => getter<boolean>(Document.prototype, 'hidden').call(document);
export const scrollTopOf = (element: Element): number => scrollTop.call(element);
export const bodyOf = (document: Document): HTMLElement | null => body.call(document);
export const titleOf = (document: Document): string => title.call(document);
export const rootOf = (document: Document): HTMLElement | null => documentElement.call(document);
export const nextElementOf = (element: Element): Element | null => nextElementSibling.call(element);
export const hasAttributes = (element: Element): boolean => Element.prototype.hasAttributes.call(element);
export const attributeNamesOf = (element: Element): string[] => Element.prototype.getAttributeNames.call(element);
export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);
export const hasAttribute = (element: Element, name: string): boolean =>
  Element.prototype.hasAttribute.call(element, name);
export const findIn = (element: Element, selector: string): Element | null =>
  Element.prototype.querySelector.call(element, selector);
export const findAllIn = (element: Element, selector: string): Element[] => [
  ...Element.prototype.querySelectorAll.call(element, selector),
];
export const closestTo = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);
export const holds = (outer: Node, inner: Node): boolean => Node.prototype.contains.call(outer, inner);
export const treeOf = (node: Node): Node => Node.prototype.getRootNode.call(node);
export const isVisible = (element: Element, options: CheckVisibilityOptions): boolean =>
  Element.prototype.checkVisibility.call(element, options);
export const scrollTo = (element: Element): void =>
  Element.prototype.scrollIntoView.call(element, { block: 'center', inline: 'nearest', behavior: 'instant' });
export const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);
