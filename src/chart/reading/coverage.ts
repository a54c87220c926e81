import { emptyPhrases, nothingWords } from '../../../rules/screen-words';
import { fold, PhraseTable } from '../parsing/fold';
import { remembered } from '../parsing/remembered';
import type { Item, Screen } from '../screen';
import type { Coverage, FactList, ListCoverage } from '../types';
import { type SectionSense, senseOf } from './sections';

/** How much of each list was seen: all of it, a page of it, a statement that it is empty, nothing. */

export const LIST_OF = {
  medications: 'medications',
  allergies: 'allergies',
  problems: 'conditions',
  results: 'labs',
  immunizations: 'immunizations',
} as const;
const nothing = new Set(nothingWords.map(fold));
const statements = new PhraseTable(
  (Object.keys(emptyPhrases) as (keyof typeof emptyPhrases)[]).flatMap((kind) =>
    emptyPhrases[kind].map((phrase) => [fold(phrase), LIST_OF[kind]] as const),
  ),
);
/** What every statement of emptiness has: a word for none. */
const NONE =
  /\b(?:no|non|none|nil|nkda|nka|not|nothing|denies|nega|niega|keine?|aucune?|pas|n[ée]ant|sin|ning[uú]n[oa]?|nessun[oa]?|geen|n\/?a)\b/i;

export const listOf = (section: SectionSense): FactList | null =>
  section.kind && section.kind in LIST_OF ? LIST_OF[section.kind as keyof typeof LIST_OF] : null;

/** The list of which this text says that it is empty; null where it says no such thing. */
export function statedEmpty(text: string, section: SectionSense): FactList | null {
  if (text.length < 2 || text.length > 100 || !NONE.test(text)) return null;
  const words = fold(text);
  const found = statements.longestIn(words);
  if (found && (found.before.length === 0 || found.after.length === 0)) return found.value;
  return nothing.has(words) ? listOf(section) : null;
}

const OF =
  /(?:\b(\d{1,4})\s*(?:-|–|—|to|bis|à|a)\s*(\d{1,4})\s*(?:of|von|de|sur|di|van|\/)\s*(\d{1,5})\b)|(?:\b(?:page|seite|página|pagina)\s*(\d{1,3})\s*(?:of|von|de|sur|di|van|\/)\s*(\d{1,3}))|(?:\b(?:showing|displaying|anzeige|zeige)?\s*(\d{1,4})\s+(?:of|von|de|sur|di|van)\s+(\d{1,5})\b)/i;
const MORE =
  /^(?:\+\s*\d+\s*(?:more|weitere|autres|más|altri|meer)|(?:show|view|load|see|display)\s+(?:all|more|\d+\s+more)\b.*|\d+\s+more\b.*|more(?:…|\.{3})|mehr (?:anzeigen|laden)|alle anzeigen|weitere anzeigen|voir (?:plus|tout|la suite)|afficher plus|ver (?:más|todo|todos)|mostrar más|mostra (?:altro|altri|tutto)|toon (?:meer|alles)|next page|nächste seite)\s*(?:[›»>(].*)?$/i;

/** What a pager or a "show more" says of the list it belongs to; null for a pager that shows all. */
const MAY_BE_PAGER =
  /\d.*(?:of|von|de|sur|di|van|\/|[-–—]).*\d|more|all|mehr|weitere|voir|ver|mostra|toon|next|n[äa]chste|alle|afficher|pi[uù]/i;

const partialNote = remembered((text): string | null => {
  if (text.length > 60 || !MAY_BE_PAGER.test(text)) return null;
  const tidy = text.trim();
  if (MORE.test(tidy)) return tidy;
  const match = tidy.match(OF);
  if (!match) return null;
  const [, from, to, total, page, pages, shown, all] = match;
  const pager = match[0].trim();
  if (from && to && total) return Number(from) > 1 || Number(to) < Number(total) ? pager : null;
  if (page && pages) return Number(pages) > 1 ? pager : null;
  return shown && all && Number(shown) < Number(all) ? pager : null;
});

/** A heading that counts more than was read: "Medications (12)". */
const countInTitle = (title: string): number | null => {
  const match = title.match(/[([]\s*(\d{1,3})\s*[)\]]\s*$/);
  return match ? Number(match[1]) : null;
};

export class CoverageNotes {
  private readonly empty = new Set<FactList>();
  private readonly partial = new Map<FactList, string>();
  private readonly sections = new Set<FactList>();
  private readonly counted = new Map<FactList, number>();
  private readonly changed = new Map<FactList, string>();
  private last: FactList | null = null;

  /** Called for every block in reading order. */
  sawSection(section: SectionSense): void {
    const list = listOf(section);
    if (!list) return;
    const counted = countInTitle(section.titles.at(-1) ?? '');
    if (counted !== null) this.counted.set(list, Math.max(this.counted.get(list) ?? 0, counted));
    this.sections.add(list);
    this.last = list;
  }

  sawEmpty(list: FactList): void {
    this.empty.add(list);
  }

  sawPart(list: FactList | null, note: string): void {
    const of = list ?? this.last;
    if (of) this.partial.set(of, note);
  }

  /** An adapter looked for this list where it should stand and did not find it; said even where the generic reader did. */
  sawChange(list: FactList, note: string): void {
    this.changed.set(list, note);
  }

  coverageOf(facts: Readonly<Record<FactList, readonly unknown[]>>): Coverage {
    const of = (list: FactList): ListCoverage => {
      const count = this.counted.get(list) ?? 0;
      const rows = facts[list].length;
      const changed = this.changed.get(list) ?? null;
      const note = this.partial.get(list) ?? (count > rows && rows > 0 ? `${rows} of ${count} read` : null);
      if (note !== null) return { seen: 'partial', rows, note };
      if (rows > 0) return { seen: 'complete', rows, note: changed };
      if (this.empty.has(list)) return { seen: 'stated-empty', rows: 0, note: changed };
      return {
        seen: 'not-seen',
        rows: 0,
        note: changed ?? (this.sections.has(list) ? 'the section is there, nothing in it could be read' : null),
      };
    };
    return {
      medications: of('medications'),
      labs: of('labs'),
      allergies: of('allergies'),
      conditions: of('conditions'),
      immunizations: of('immunizations'),
    };
  }
}

/** Pagers and "show more" controls stand beside the list they belong to. */
export function notePagers(
  screen: Screen,
  notes: CoverageNotes,
  lists: readonly { list: FactList; mark: number }[],
): void {
  for (const { name, mark } of screen.controls) {
    if (!MORE.test(name.trim()) || !screen.isShown(mark)) continue;
    const nearest = screen.nearest(
      mark,
      lists.map((list) => list.mark),
    );
    const at = lists.find((list) => list.mark === nearest);
    if (at) notes.sawPart(at.list, name.trim());
  }
}

/** A closed fold of current things makes its list partial; one of past things does not. */
export function noteFolds(screen: Screen, notes: CoverageNotes): void {
  for (const { name, mark } of screen.folds) {
    const { kind, when } = senseOf({ titles: [name] });
    const list = listOf({ kind, when, place: name, titles: [name] });
    if (list && when !== 'past' && when !== 'planned' && screen.isShown(mark)) notes.sawPart(list, `folded: ${name}`);
  }
}

export const pagerIn = (item: Item): string | null => {
  for (const part of item.parts) {
    const note = part.isFiller ? null : partialNote(part.text);
    if (note) return note;
  }
  return item.parts.length > 1 && item.parts.length <= 8
    ? partialNote(item.parts.map((part) => part.text).join(' '))
    : null;
};
