import type { Block, Item, Part } from '../screen';
import { startsDrug } from './drug-text';
import { type SectionSense, sectionNamed } from './sections';

/** Small sections in one line: "Allergies: penicillin, latex", or a label with its list beside it. */

const KINDS = new Set(['allergies', 'medications', 'problems', 'results']);
const LABELLED = /^([^:]{3,40}):\s*(\S.*)$/;
/** Marks between things, but not inside brackets. */
const BETWEEN = /[;•|]\s*(?![^()]*\))|,\s+(?![^()]*\))/;

export interface InlineSection {
  section: SectionSense;
  block: Block;
}

/** The sections that parts of an item are, and the parts that are none. */
export function inlineSectionsOf(item: Item): { sections: InlineSection[]; rest: Part[] } {
  const sections: InlineSection[] = [];
  const rest: Part[] = [];
  for (let at = 0; at < item.parts.length; at += 1) {
    const part = item.parts[at];
    if (!part) break;
    const next = item.parts[at + 1];
    const own = part.isFiller || part.field ? null : part.text.match(LABELLED);
    const isLabel = !own && next?.text && !next.field && (part.text.endsWith(':') || part.isHeader);
    const section = sectionNamed(own?.[1] ?? (isLabel ? part.text.replace(/:$/, '') : ''));
    if (!section?.kind || !KINDS.has(section.kind)) {
      rest.push(part);
      continue;
    }
    const said = own ? { ...part, text: own[2] ?? '', lines: null } : next;
    if (said)
      sections.push({
        section,
        block: { kind: 'list', section: { titles: section.titles }, items: itemsIn(said, section) },
      });
    if (!own) at += 1;
  }
  return { sections, rest };
}

function itemsIn(part: Part, { kind }: SectionSense): Item[] {
  const texts = kind === 'results' ? [part.text] : (part.lines ?? [part.text]).flatMap((line) => piecesOf(line, kind));
  return texts.map((text) => ({ parts: [{ ...part, text, lines: null }], mark: part.mark }));
}

/** A comma parts two drugs only where what follows it begins one. */
function piecesOf(line: string, kind: SectionSense['kind']): string[] {
  const pieces = line.split(BETWEEN).map((piece) => piece.trim());
  if (kind !== 'medications') return pieces.filter(Boolean);
  return pieces.reduce<string[]>((drugs, piece) => {
    if (drugs.length === 0 || startsDrug(piece)) drugs.push(piece);
    else drugs[drugs.length - 1] = `${drugs.at(-1)}, ${piece}`;
    return drugs;
  }, []);
}
