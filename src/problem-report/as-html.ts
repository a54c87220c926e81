import type { FrameStructure, StructureElement } from '../reader';
import type { Replacer } from './replace-text';

/** Elements that hold nothing and have no end tag. */
const EMPTY = new Set('area br col hr img input source track wbr'.split(' '));
/** Read by a person; everything else is a name of the page's authors. */
const SAID =
  /^(?:value|placeholder|title|alt|label|abbr|aria-(?:label|description|valuetext|roledescription|placeholder))$/;
/** Numbers of rows and columns, as long as they can be no more. */
const COUNTED = /^(?:colspan|rowspan|start|aria-(?:level|setsize|posinset|(?:row|col)(?:count|index|span)))$/;
const LANGUAGE = /^[a-z]{2}(?:-[A-Za-z]{2})?$/;
const isCount = (value: string): boolean => /^-?\d{1,3}$/.test(value);

const marked = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Nothing in the file loads or runs anything, whoever opens it. */
const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; frame-src data:">`;

const keyOf = (path: readonly number[]): string => path.join('.');

/** A tab's frames as one page with the same structure, all texts replaced. The top frame must be among them. */
export function asHtml(frames: readonly FrameStructure[], { text, name }: Replacer): string {
  const byPath = new Map(frames.map((frame) => [keyOf(frame.path), frame]));

  const shownAs = (attribute: string, value: string): string => {
    if (SAID.test(attribute)) return text(value);
    if (COUNTED.test(attribute) && isCount(value)) return value;
    if (attribute === 'lang' && LANGUAGE.test(value)) return value;
    return attribute === 'href' ? '#' : name(value);
  };
  const attributesOf = ({ attributes, style, tag, frame }: StructureElement, path: readonly number[]): string => {
    const inner = frame === null ? undefined : byPath.get(keyOf([...path, frame]));
    const pairs: [string, string][] = attributes.map(([attribute, value]) => [
      attribute.startsWith('data-') ? name(attribute) : attribute,
      shownAs(attribute, value),
    ]);
    if (style) pairs.push(['style', style]);
    if (inner && tag === 'iframe') pairs.push(['srcdoc', documentOf(inner)]);
    if (inner && tag === 'frame')
      pairs.push(['src', `data:text/html;charset=utf-8,${encodeURIComponent(documentOf(inner))}`]);
    return pairs
      .filter(([attribute]) => /^[\p{L}_][\p{L}\p{N}_.:-]*$/u.test(attribute))
      .map(([attribute, value]) => (value === '' ? ` ${attribute}` : ` ${attribute}="${marked(value)}"`))
      .join('');
  };
  const said = (content: string, style: string): string => {
    const inLine = style.includes('white-space:pre')
      ? content
      : content.replace(/\s+/g, (gap) => (gap.includes('\n') ? '\n' : ' '));
    return marked(text(inLine));
  };
  const nodesOf = (nodes: StructureElement['children'], style: string, path: readonly number[]): string =>
    nodes.map((node) => (typeof node === 'string' ? said(node, style) : elementOf(node, path))).join('');
  const elementOf = (element: StructureElement, path: readonly number[]): string => {
    // components are named by their authors
    const tag = element.tag.includes('-') ? name(element.tag) : element.tag;
    if (!/^[a-z][\p{L}\p{N}._-]*$/u.test(tag)) return nodesOf(element.children, element.style, path);
    const start = `<${tag}${attributesOf(element, path)}>`;
    if (EMPTY.has(tag)) return start;
    const shadow =
      element.shadow && `<template shadowrootmode="open">${nodesOf(element.shadow, element.style, path)}</template>`;
    return `${start}${shadow ?? ''}${nodesOf(element.children, element.style, path)}</${tag}>`;
  };
  const documentOf = ({ root, path }: FrameStructure): string => {
    const head = `<head><meta charset="utf-8">${POLICY}</head>`;
    return `<!doctype html>\n<html${attributesOf(root, path)}>${head}${nodesOf(root.children, '', path)}</html>`;
  };
  const top = byPath.get('');
  if (!top) throw new Error('expected the top frame among the frames of the tab, found none');
  return documentOf(top);
}
