import { emptyPhrases, nothingWords } from '../../../rules/screen-words';
import { fold, PhraseTable } from '../parsing/fold';
import { remembered } from '../parsing/remembered';
import type { Fold, Item, Screen } from '../screen';
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
const statements = new PhraseTable(emptyPhrases);
/** What every statement of emptiness has: a word for none. */
const NONE =
  /\b(?:no|non|none|nil|nkda|nka|not|nothing|denies|nega|niega|keine?|aucune?|pas|n[ée]ant|sin|ning[uú]n[oa]?|nessun[oa]?|geen|n\/?a)\b/i;

export const listOf = (section: SectionSense): FactList | null =>
  section.kind && section.kind in LIST_OF ? LIST_OF[section.kind as keyof typeof LIST_OF] : null;

/** What no statement of emptiness fails. */
export const mayStateEmpty = (text: string): boolean => text.length >= 2 && text.length <= 100 && NONE.test(text);

/** The list of which this text says that it is empty; null where it says no such thing. */
export function statedEmpty(text: string, section: SectionSense): FactList | null {
  if (!mayStateEmpty(text)) return null;
  const words = fold(text);
  const found = statements.longestIn(words);
  if (found && (found.before.length === 0 || found.after.length === 0)) return LIST_OF[found.value];
  return nothing.has(words) ? listOf(section) : null;
}

const OF =
  /(?:\b(\d{1,4})\s*(?:-|–|—|to|through|bis|à|al?|t\/m|tot(?: en met)?)\s*(\d{1,4})\s*(?:of|out of|von|de|sur|di|van|\/)\s*(\d{1,5})\b)|(?:\b(?:page|seite|página|pagina)\s*(\d{1,3})\s*(?:of|von|de|sur|di|van|\/)\s*(\d{1,3}))|(?:\b(?:showing|displaying|anzeige|zeige)?\s*(\d{1,4})\s+(?:of|von|de|sur|di|van)\s+(\d{1,5})\b)/i;
const MORE = new RegExp(
  `^(?:(?:${[
    // en
    String.raw`(?:show|view|load|see|display) (?:all|more|\d+ more|the rest)\b.*`,
    String.raw`\d+ more\b.*`,
    'more(?:…|\\.{3})',
    'next page',
    'previous page',
    // de
    String.raw`(?:\d+ )?(?:mehr|weitere)(?: \S+)? (?:anzeigen|laden|einblenden)`,
    String.raw`alle(?: \d+)?(?: \S+)? anzeigen`,
    String.raw`\d+ weitere\b.*`,
    'nächste seite',
    'vorherige seite',
    // fr
    String.raw`(?:voir|afficher|charger) (?:plus|tout|toutes?|tous|la suite|(?:les )?\d+ (?:de plus|autres|suivants?))\b.*`,
    String.raw`\d+ (?:autres|de plus)\b.*`,
    'page suivante',
    'page précédente',
    // es
    String.raw`(?:ver|mostrar|cargar) (?:(?:\d+ )?más|tod[oa]s?)(?![\p{L}]).*`,
    String.raw`\d+ más(?![\p{L}]).*`,
    'página siguiente',
    'página anterior',
    // it
    String.raw`(?:mostra|vedi|carica|visualizza) (?:(?:gli )?altr[eio](?: \d+)?|tutt[eio]|di più)(?![\p{L}]).*`,
    String.raw`altr[ei] \d+\b.*`,
    'pagina successiva',
    'pagina precedente',
    // nl
    String.raw`(?:toon|laad|bekijk) (?:meer|alles?|alle \d+|(?:nog )?\d+(?: meer)?)\b.*`,
    String.raw`(?:\d+ )?meer (?:tonen|laden|weergeven|bekijken)`,
    'alles tonen',
    'volgende pagina',
    'vorige pagina',
  ].join('|')})|\\+\\s*\\d+\\s+(?:more|weitere|autres|más|altri|altre|meer))\\s*(?:[›»>(].*)?$`,
  'iu',
);

/** What a pager or a "show more" says of the list it belongs to; null for a pager that shows all. */
const MAY_BE_PAGER =
  /\d.*(?:of|von|de|sur|di|van|\/|[-–—]).*\d|^\+|more|all|mehr|weitere|voir|ver|m[aá]s|cargar|suivant|autres|siguiente|mostra|carica|vedi|altr|successiva|preced|pr[ée]c[ée]d|previous|vorherige|vorige|anterior|toon|laad|bekijk|meer|tonen|volgende|next|n[äa]chste|afficher|charger|pi[uù]/i;

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

/** Words of a pager that may stand in a row's cells one by one: "1 - 10", "of", "25". */
const PIECE_OF_PAGER =
  /(?:^|\d)\s*(?:of|von|de|sur|di|van|\/)\s*(?:\d|$)|(?<!\p{L})(?:more|all|weitere|mehr|alle|voir|afficher|ver|mostrar?|toon|next|n[äa]chste|autres|más|altri|meer)(?!\p{L})/iu;

/** What no text in a row that is a pager fails, whether it says so alone or with its neighbours. */
export const mayBePartOfPager = (text: string): boolean => PIECE_OF_PAGER.test(text) || partialNote(text) !== null;

/** A heading that counts more than was read: "Medications (12)". */
const countInTitle = (title: string): number | null => {
  const match = title.match(/[([]\s*(\d{1,3})\s*[)\]]\s*$/);
  return match ? Number(match[1]) : null;
};

/** One thing that was noted, to be noted again where the block that said it is not read again. */
export type CoverageNote = (notes: CoverageNotes) => void;

export class CoverageNotes {
  /** @param repeat is handed every note as it is made */
  constructor(private readonly repeat: (note: CoverageNote) => void = () => {}) {}

  private readonly empty = new Set<FactList>();
  private readonly partial = new Map<FactList, string>();
  private readonly sections = new Set<FactList>();
  private readonly counted = new Map<FactList, number>();
  private readonly pictured = new Map<FactList, string>();
  private readonly changed = new Map<FactList, string>();
  private last: FactList | null = null;
  /** A list was said to be empty or to go on, be it one that only what stands above can tell. */
  private isQualified = false;

  /** Called for every block in reading order. */
  sawSection(section: SectionSense): void {
    const list = listOf(section);
    if (!list) return;
    this.repeat((notes) => notes.sawSection(section));
    const counted = countInTitle(section.titles.at(-1) ?? '');
    if (counted !== null) this.counted.set(list, Math.max(this.counted.get(list) ?? 0, counted));
    this.sections.add(list);
    this.last = list;
  }

  /** Rows of this list stood under no heading that names it; a pager that follows them is theirs. */
  sawRows(list: FactList): void {
    this.repeat((notes) => notes.sawRows(list));
    this.last = list;
  }

  sawEmpty(list: FactList): void {
    this.repeat((notes) => notes.sawEmpty(list));
    this.isQualified = true;
    this.empty.add(list);
  }

  sawPart(list: FactList | null, note: string): void {
    this.repeat((notes) => notes.sawPart(list, note));
    this.isQualified = true;
    const of = list ?? this.last;
    if (of) this.partial.set(of, note);
  }

  sawPicture(list: FactList, what: string): void {
    this.pictured.set(list, what);
  }

  /** An adapter looked for this list where it should stand and did not find it; said even where the generic reader did. */
  sawChange(list: FactList, note: string): void {
    this.changed.set(list, note);
  }

  /** Whether all that was said is that rows of this list stand here. */
  isOnlyOf(list: FactList): boolean {
    return !this.isQualified && [...this.sections].every((seen) => seen === list);
  }

  coverageOf(facts: Readonly<Record<FactList, readonly unknown[]>>): Coverage {
    const of = (list: FactList): ListCoverage => {
      const count = this.counted.get(list) ?? 0;
      const rows = facts[list].length;
      const changed = this.changed.get(list) ?? null;
      const pictured = this.pictured.get(list);
      const note =
        this.partial.get(list) ??
        (pictured !== undefined && rows > 0 ? pictured : null) ??
        (count > rows && rows > 0 ? `${rows} of ${count} read` : null);
      if (note !== null) return { seen: 'partial', rows, note };
      if (rows > 0) return { seen: 'complete', rows, note: changed };
      if (this.empty.has(list)) return { seen: 'stated-empty', rows: 0, note: changed };
      return {
        seen: 'not-seen',
        rows: 0,
        note:
          pictured ?? changed ?? (this.sections.has(list) ? 'the section is there, nothing in it could be read' : null),
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
  for (const { name, mark, isDisabled } of screen.controls) {
    if (isDisabled || !MORE.test(name.trim()) || !screen.isShown(mark)) continue;
    const nearest = screen.nearest(
      mark,
      lists.map((list) => list.mark),
    );
    const at = lists.find((list) => list.mark === nearest);
    if (at) notes.sawPart(at.list, name.trim());
  }
}

/** The list that a fold promises: the words of its title from any of them on ("Other providers’ medications"), or where it stands. */
function listPromised({ name, section }: Fold): FactList | null {
  const words = name.split(/\s+/);
  for (let from = 0; from < words.length; from += 1) {
    const title = words.slice(from).join(' ');
    const { kind, when } = senseOf({ titles: [title] });
    if (when === 'past' || when === 'planned') return null;
    const list = listOf({ kind, when, place: title, titles: [title] });
    if (list) return list;
  }
  const around = senseOf(section);
  return MORE.test(name.trim()) && around.when !== 'past' ? listOf(around) : null;
}

/** A closed fold of current things makes its list partial; one of past things does not. */
export function noteFolds(screen: Screen, notes: CoverageNotes): void {
  for (const fold of screen.folds) {
    const list = listPromised(fold);
    if (list && screen.isShown(fold.mark)) notes.sawPart(list, `folded: ${fold.name}`);
  }
}

/** Rows that are not drawn make their list partial; a picture may hold all of it. */
export function noteUnseen(screen: Screen, notes: CoverageNotes): void {
  for (const { kind, section, note, mark } of screen.unseen) {
    const sense = senseOf(section);
    const list = sense.when === 'past' || sense.when === 'planned' ? null : listOf(sense);
    if (!list || !screen.isShown(mark)) continue;
    if (kind === 'rows') notes.sawPart(list, note);
    else notes.sawPicture(list, note);
  }
}

/** What can't be read on this screen, each with the place where it stands. */
export const unreadableOn = (screen: Screen): string[] => {
  const pictures = screen.unseen.filter(({ kind, mark }) => kind === 'picture' && screen.isShown(mark));
  return [
    ...new Set(
      pictures.map(({ note, section }) => {
        const { place } = senseOf(section);
        return place ? `${note} under “${place}”` : note;
      }),
    ),
  ];
};

/** A word with Latin letters and look-alikes of another script inside it, as no drug is spelled; µg and TNF-α are no such words. */
const TWO_SCRIPTS =
  /(?=[\p{L}]{6})\p{L}*(?:\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]\p{L}|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin})/u;

/** A drug that can't be told by its letters may be any: the list was not understood whole. */
export function noteUnsureNames(notes: CoverageNotes, medications: readonly { name: string }[]): void {
  const unsure = medications.find(({ name }) => TWO_SCRIPTS.test(name));
  if (unsure) notes.sawPart('medications', `spelled with letters of two alphabets: ${unsure.name}`);
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
