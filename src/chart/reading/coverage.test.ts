import { describe, expect, test } from 'vitest';
import type { Item, Screen } from '../screen';
import { CoverageNotes, noteFolds, notePagers, noteUnseen, pagerIn } from './coverage';
import { screenOf } from './screens.examples';

/** What says that a list goes on, in the six languages of the screens. */
const pagers: Readonly<Record<string, readonly string[]>> = {
  en: ['1–5 of 12', 'Page 2 of 3', 'Showing 1 to 5 of 12 entries', '+7 more', 'Show more', 'View all (12)', '7 more'],
  de: [
    '1–5 von 12',
    'Seite 2 von 3',
    '1 bis 5 von 12',
    '+7 weitere',
    'Mehr anzeigen',
    '7 weitere anzeigen',
    'Alle 12 anzeigen',
  ],
  fr: ['1 à 5 sur 12', 'Page 2 sur 3', '1-5 sur 12', '+7 autres', 'Voir plus', 'Afficher 7 de plus', 'Voir tout'],
  es: ['1-5 de 12', 'Página 2 de 3', 'Mostrando 1 a 5 de 12', '+7 más', 'Ver más', 'Mostrar 7 más', 'Ver todo'],
  it: ['1-5 di 12', 'Pagina 2 di 3', 'da 1 a 5 di 12', '+7 altri', 'Mostra altro', 'Mostra altri 7', 'Mostra tutto'],
  nl: ['1-5 van 12', 'Pagina 2 van 3', '1 t/m 5 van 12', '+7 meer', 'Toon meer', 'Toon nog 7', 'Meer tonen'],
};
const line = (text: string): Item => ({
  parts: [{ text, lines: null, mark: 1, isHeader: false, isFiller: false, field: null }],
  mark: 1,
});
const noFacts = { medications: [], labs: [], allergies: [], conditions: [], immunizations: [] };
const withDrugs = { ...noFacts, medications: ['azathioprine', 'enalapril'] };

describe.each(Object.entries(pagers))('in %s', (_, texts) => {
  test.each(texts)('"%s" says that the list goes on', (text) => {
    expect(pagerIn(line(text))).not.toBeNull();
  });
});

test.each([
  'Page 1 of 1',
  '1–12 of 12',
  'Pagina 1 di 1',
  '1 t/m 12 van 12',
  'Alle Angaben ohne Gewähr',
  'Vertigo',
  'Take 1 of 2 tablets more often if needed after each meal, as directed by the clinic',
  'More oral fluids',
  '+',
  '120/80',
])('"%s" says no such thing', (text) => {
  expect(pagerIn(line(text))).toBeNull();
});

const screen = (parts: Partial<Screen>): Screen => screenOf([], parts);
const medicationsOf = (read: (notes: CoverageNotes) => void) => {
  const notes = new CoverageNotes();
  read(notes);
  return (facts: typeof withDrugs | typeof noFacts) => notes.coverageOf(facts).medications;
};

describe('a fold that is closed', () => {
  const seen = (name: string, titles: string[] = []) =>
    medicationsOf((notes) => noteFolds(screen({ folds: [{ name, mark: 1, section: { titles } }] }), notes))(withDrugs)
      .seen;
  test.each(['Medications', 'Other providers’ medications', 'Home medications (3)'])(
    '"%s" makes the list partial',
    (name) => expect(seen(name)).toBe('partial'),
  );
  test.each(['Discontinued medications', 'Past medications', 'Insurance'])('"%s" does not', (name) =>
    expect(seen(name)).toBe('complete'),
  );
  test('"7 more" speaks of the list in which it stands', () => {
    expect(seen('7 more', ['Medications'])).toBe('partial');
    expect(seen('7 more', ['Allergies'])).toBe('complete');
    expect(seen('7 more')).toBe('complete');
  });
});

describe('what the structure says is there and was not read', () => {
  const seen = (kind: 'picture' | 'rows', titles: string[], facts: typeof withDrugs | typeof noFacts) =>
    medicationsOf((notes) =>
      noteUnseen(screen({ unseen: [{ kind, section: { titles }, note: 'a note', mark: 1 }] }), notes),
    )(facts);
  test('rows that are not drawn make their own list partial', () => {
    expect(seen('rows', ['Medications'], withDrugs)).toEqual({ seen: 'partial', rows: 2, note: 'a note' });
    expect(seen('rows', ['Allergies'], withDrugs).seen).toBe('complete');
    expect(seen('rows', ['Discontinued medications'], withDrugs).seen).toBe('complete');
  });
  test('a picture in the place of a list: not seen, and it is said why', () => {
    expect(seen('picture', ['Medications'], noFacts)).toEqual({ seen: 'not-seen', rows: 0, note: 'a note' });
    expect(seen('picture', ['Medications'], withDrugs).seen).toBe('partial');
  });
});

test('a "show more" speaks of the list that it stands nearest to', () => {
  const notes = new CoverageNotes();
  const lists = [
    { list: 'medications', mark: 3 },
    { list: 'allergies', mark: 5 },
  ] as const;
  notePagers(screen({ controls: [{ name: 'Voir plus', mark: 9 }], nearest: () => 5 }), notes, lists);
  const facts = { ...withDrugs, allergies: ['latex'] };
  expect(notes.coverageOf(facts).medications.seen).toBe('complete');
  expect(notes.coverageOf(facts).allergies.seen).toBe('partial');
});
