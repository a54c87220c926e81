import type { Item, Part } from '../chart';
import { noteControl, noteFold, noteUnreadable } from './controls';
import { attributeOf, findAllIn, findIn, firstElementIn, tagOf, textOf, typeOf } from './dom';
import { fieldOf, isChooser } from './fields';
import type { Ground } from './ground';
import { readList, readPairs } from './lists';
import { FIELDS, INLINE, linesOf, ONLY_LOOKS, SILENT, tidy } from './page-text';
import { isPreformatted, readPreformatted } from './preformatted';
import { isPromoted } from './promoted';
import type { Steps } from './slices';
import { readAriaTable, readTable } from './tables';

/** Cards and rows stay whole up to this size; what is larger is a container of items. */
const MOST_PARTS = 40;
const MOST_TEXT = 500;
const LONGEST_PAGER = 140;
/** Lists of things to pick from, and ways to get elsewhere, are no facts. */
const PICKERS = new Set('listbox menu menubar tablist option tree tooltip slider toolbar search'.split(' '));
const HEADINGS = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LEGEND', 'SUMMARY']);
const BLOCKS = 'div, p, table, ul, ol, dl, h1, h2, h3, h4, section, article, li, input, select, textarea';
const NAMED_ROLES = new Set(['region', 'dialog', 'group', 'tabpanel', 'article', 'alertdialog']);
const NAMED_TAGS = new Set(['SECTION', 'FORM', 'ARTICLE', 'FIELDSET', 'DIALOG']);
const PROMOTED_LEVEL = 7;

/**
 * Reads a container. Returns its lines as one item where it is small and plain enough to be a row or a card of
 * something larger; otherwise emits what it found as blocks and returns null.
 */
export function* readContainer(ground: Ground, container: Element): Steps<Item | null> {
  const { voice, sight, headings, hints } = ground;
  headings.at(container);
  let items: Item[] = [];
  let section = headings.section;
  let isDeep = false;
  const blanks: number[] = [];
  const run = { text: '', pieces: 0, element: null as Element | null, last: container as Node };
  const nodes = [...voice.childrenOf(container)];
  if (isOnlyPreformatted(container, nodes)) {
    readPreformatted(ground, container);
    return null;
  }
  const hasOwnText = nodes.some((node) => typeOf(node) === 3 && /\S/.test(node.nodeValue ?? ''));
  const isOfEmphasised = !hasOwnText && areAllEmphasised(nodes);

  const add = (item: Item) => {
    if (items.length === 0) section = headings.section;
    items.push(item);
  };
  const goDeep = (since = ground.blocks.length) => {
    isDeep = true;
    ground.emitBefore(since, 'group', items, section);
    items = [];
  };
  const endRun = () => {
    const text = tidy(run.text);
    // a line of several pieces stands in their container
    const element = run.pieces === 1 && run.element ? run.element : container;
    run.text = '';
    run.pieces = 0;
    run.element = null;
    if (!text) return;
    if (isPromoted(ground, text, run.last)) {
      goDeep();
      ground.heading(run.last, element, text, PROMOTED_LEVEL);
    } else {
      add({ parts: [ground.linePart(element, text)], mark: ground.markOf(element) });
    }
  };
  const say = (node: Node, element: Element | null, text: string) => {
    run.text += text;
    if (/\S/.test(text)) run.pieces += 1;
    run.last = node;
    run.element ??= element;
  };

  for (const node of nodes) {
    if (typeOf(node) === 3) {
      say(node, null, node.nodeValue ?? '');
      continue;
    }
    if (typeOf(node) !== 1) continue;
    const child = node as HTMLElement;
    const tag = tagOf(child);
    ground.elements += 1;
    if (ground.isTired()) yield;
    noteUnreadable(ground, child, tag);
    if (SILENT.has(tag)) {
      continue;
    }
    if (tag === 'BR' || tag === 'HR') {
      endRun();
      continue;
    }
    const role = attributeOf(child, 'role') ?? '';
    if (!sight.worthWalking(child)) continue;
    const hint = hints.of(child);
    if (tag === 'NAV' || role === 'navigation') {
      endRun();
      // a menu says nothing of a patient; a pager says that a list goes on
      const text = linesOf(child, voice).join(' ');
      if (text && text.length <= LONGEST_PAGER) {
        add({ parts: [ground.linePart(child, text)], mark: ground.markOf(child) });
        for (const control of findAllIn(child, 'button, a'))
          if (sight.worthWalking(control)) noteControl(ground, control, tagOf(control), '');
      }
      continue;
    }
    if (PICKERS.has(role)) continue;
    noteControl(ground, child, tag, role);
    noteFold(ground, child, tag);
    if (FIELDS.has(tag) || (role === 'combobox' && isChooser(child))) {
      endRun();
      const part = fieldPart(ground, child);
      if (part) add({ parts: [part], mark: part.mark });
      continue;
    }
    const isHeading = HEADINGS.has(tag) || role === 'heading';
    if (hint?.part && !isHeading) {
      endRun();
      const text = linesOf(child, voice).join(' ');
      if (text) add({ parts: [ground.linePart(child, text)], mark: ground.markOf(child) });
      continue;
    }
    if (INLINE.has(tag) && !isHeading && !holdsBlocks(ground, child) && !hints.holdsPart(child)) {
      const alone = !hasOwnText && (isOfEmphasised || !ONLY_LOOKS.has(tag));
      if (alone) endRun();
      const isPlain = firstElementIn(child) === null && !voice.hasOwnTree(child);
      const text = isPlain ? textOf(child) : linesOf(child, voice).join(' ');
      if (alone && isPlain && isBlank(child)) blanks.push(items.length);
      say(child, child, ONLY_LOOKS.has(tag) ? text : ` ${text} `);
      if (alone) endRun();
      continue;
    }
    endRun();
    if (isBlank(child) && !voice.hasOwnTree(child)) blanks.push(items.length);
    const since = ground.blocks.length;
    if (hint?.section && !isHeading) {
      goDeep();
      headings.openFor(child, child, '', 0, hint.section);
    }
    if (isHeading) {
      goDeep();
      readHeading(ground, child, tag);
    } else if (tag === 'TABLE') {
      goDeep();
      yield* readTable(ground, child as HTMLTableElement);
    } else if (role === 'table' || role === 'grid' || role === 'treegrid') {
      goDeep();
      yield* readAriaTable(ground, child);
    } else if (tag === 'UL' || tag === 'OL' || role === 'list') {
      goDeep();
      yield* readList(ground, child);
    } else if (tag === 'DL') {
      goDeep();
      yield* readPairs(ground, child);
    } else if (tag === 'FOOTER' || role === 'contentinfo') {
      goDeep();
      const above = headings.leaveAll();
      const item = yield* readContainer(ground, child);
      if (item) ground.emit('group', [item]);
      headings.comeBack(above);
    } else {
      const label = NAMED_ROLES.has(role) || NAMED_TAGS.has(tag) ? attributeOf(child, 'aria-label') : null;
      if (label) headings.openFor(child, child, tidy(label), 0);
      const item = yield* readContainer(ground, child);
      if (item) add(item);
      else if (ground.blocks.length > since) goDeep(since);
      headings.at(container);
    }
    if (hint?.section && !isHeading) headings.at(container);
  }
  endRun();
  if (isDeep) {
    ground.emit('group', items, section);
    return null;
  }
  const one = asOne(ground, container, items);
  return one && blanks.length > 0 && one.parts.length === items.length ? { ...one, blanks } : one;
}

const isBlank = (element: Element): boolean => firstElementIn(element) === null && !/\S/.test(textOf(element));

/** `<b>Medication</b><b>Sig</b>`: emphasis beside emphasis and nothing between is a row of heads. */
function areAllEmphasised(nodes: readonly Node[]): boolean {
  const elements = nodes.filter((node) => typeOf(node) === 1);
  return elements.length > 1 && elements.every((node) => ONLY_LOOKS.has(tagOf(node)));
}

/** Nothing but text whose line breaks are shown; emphasis inside it changes nothing. */
function isOnlyPreformatted(container: Element, nodes: readonly Node[]): boolean {
  const [only] = nodes;
  const isText = nodes.every(
    (node) => typeOf(node) === 3 || (typeOf(node) === 1 && ONLY_LOOKS.has(tagOf(node as Element))),
  );
  return only !== undefined && isText && isPreformatted(container, textOf(container));
}

/** Small plain content goes up as one item; repeated rows and large containers go out here. */
function asOne(ground: Ground, container: Element, items: Item[]): Item | null {
  const [only] = items;
  if (!only) return null;
  if (items.length === 1) return only;
  const rows = items.filter((item) => item.parts.length > 1).length;
  const parts = items.flatMap((item) => item.parts);
  const length = parts.reduce((sum, part) => sum + part.text.length, 0);
  if (rows >= 2 || parts.length > MOST_PARTS || length > MOST_TEXT) {
    ground.noteRest(
      container,
      items.flatMap(({ mark }) => ground.marked[mark - 1] ?? []),
    );
    ground.emit('group', items);
    return null;
  }
  return { parts, mark: ground.markOf(container) };
}

function readHeading(ground: Ground, heading: Element, tag: string): void {
  const title = linesOf(heading, ground.voice).join(' ');
  if (!title) return;
  const level = /^H[1-6]$/.test(tag) ? Number(tag[1]) : Number(attributeOf(heading, 'aria-level') ?? 6);
  ground.heading(heading, heading, title, level);
}

function fieldPart(ground: Ground, control: Element): Part | null {
  const field = fieldOf(control);
  return field ? { ...ground.linePart(control, ground.voice.saidValueOf(control)), field } : null;
}

function holdsBlocks({ voice }: Ground, element: Element): boolean {
  if (firstElementIn(element) === null) return voice.hasOwnTree(element);
  return findIn(element, BLOCKS) !== null;
}
