import {
  absoluteWords,
  analytes,
  antibodyWords,
  emptyWords,
  otherSpecimenWords,
  otherTestWords,
  panelNames,
  percentWords,
} from '../../rules/analytes';
import { drugs, topicalWords, vaccineWords } from '../../rules/drugs';
import {
  asNeeded,
  columnPhrases,
  countedUnits,
  directionWords,
  documentedWords,
  emptyPhrases,
  frequencyPatterns,
  identityLabels,
  medicationStatusWords,
  nothingWords,
  numberWords,
  orderStems,
  resolvedWords,
  resultStatusWords,
  sectionPhrases,
  sectionQualifiers,
  signingVerbs,
} from '../../rules/screen-words';
import { otherUnits, unitSpellings } from '../../rules/units';

/**
 * Words that stay in a problem report: those that the reader itself knows, of drugs, tests, units, columns, sections,
 * directions and controls. None of them tells who somebody is. Problems and diagnoses are not among them.
 */

/** All texts of a vocabulary, however deep they stand; of a pattern, the words in it. */
function textsIn(entry: unknown): string[] {
  if (typeof entry === 'string') return [entry];
  if (entry instanceof RegExp) return [entry.source.replace(/\\[a-z]/gi, ' ')];
  if (typeof entry === 'object' && entry !== null) return Object.values(entry).flatMap(textsIn);
  return [];
}

/** Lower case without accents, as words are compared. */
export const folded = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');

const vocabulary = [
  drugs.map(({ names, brands, misspellings, withStrength, withVaccineWord }) => [
    names,
    brands,
    misspellings,
    withStrength?.map(({ name }) => name),
    withVaccineWord,
  ]),
  topicalWords,
  vaccineWords,
  analytes.map(({ names, begins, withUnit, unit, units }) => [names, begins, withUnit, unit, Object.keys(units)]),
  [absoluteWords, antibodyWords, emptyWords, otherSpecimenWords, otherTestWords, panelNames, percentWords],
  [Object.keys(unitSpellings), unitSpellings, otherUnits],
  [columnPhrases, sectionPhrases, sectionQualifiers, identityLabels, emptyPhrases, nothingWords],
  [medicationStatusWords, resolvedWords, resultStatusWords, signingVerbs, orderStems, documentedWords],
  [asNeeded, countedUnits, directionWords, frequencyPatterns, Object.keys(numberWords)],
];

/** Runs of letters, and runs of letters and digits such as `nudt15`. One letter alone is an initial. */
export const knownWords: ReadonlySet<string> = new Set(
  textsIn(vocabulary)
    .flatMap((text) => {
      const plain = folded(text);
      return [...(plain.match(/\p{L}+/gu) ?? []), ...(plain.match(/[\p{L}\d]+/gu) ?? [])];
    })
    .filter((word) => word.length > 1 && /\p{L}/u.test(word)),
);

/** One letter that is a unit, where a number or a slash stands beside it. */
export const unitLetters: ReadonlySet<string> = new Set('d e g h k l m s u'.split(' '));

/** Words of markup: roles, types, states and what authors call parts of a page. */
export const markupWords: ReadonlySet<string> = new Set(
  `alert alertdialog application article banner button cell checkbox columnheader combobox complementary contentinfo
  definition dialog directory document feed figure form grid gridcell group heading img link list listbox listitem log
  main math menu menubar menuitem menuitemcheckbox menuitemradio navigation none note option presentation progressbar
  radio radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status switch tab
  table tablist tabpanel term textbox timer toolbar tooltip tree treegrid treeitem
  text date number hidden email tel url password submit reset file color range time month week datetime local image
  true false mixed page step location ascending descending polite assertive off both inline vertical horizontal
  aria data label labelledby describedby controls owns expanded selected checked pressed current disabled readonly required
  invalid modal live busy atomic relevant haspopup level setsize posinset rowcount colcount rowindex colindex rowspan
  colspan sort orientation valuenow valuemin valuemax valuetext roledescription testid
  body head header footer title name value btn icon nav left right top bottom wrapper container content field input active
  open closed close col column card item panel section ltr rtl auto row rows primary secondary danger warning info`
    .trim()
    .split(/\s+/),
);
