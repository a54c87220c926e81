import type { Evidence, FactList, Gene } from '../../chart';
import { missingInWords } from '../../missing-facts';
import { entriesOf, type Member, type Entry as Story } from '../../set-aside';
import { coverageInWords } from '../coverage-words';
import { doseWords } from '../dose';
import { placeInWords } from '../evidence-link';
import { becauseInWords, groupUndecided } from '../findings';
import { formatDate, formatTime } from '../formats';
import { particulars, therapyInWords } from '../patient-line';
import type { PanelView } from '../view';
import { words as panelWords } from '../words';
import { wrapped } from './plain-lines';
import { words } from './words';

/**
 * All that the panel says, as plain text for the chart.
 * @param at when it is written, milliseconds since the epoch
 */
export function noteOfView(view: PanelView, at: number): string {
  const { chart, verdict } = view;
  const { ruleSet } = verdict;
  const { standing, setAside } = entriesOf(verdict.findings, view.said.setAside);
  const late = ruleSet.outOfDate ? ` ${words.outOfDate(formatDate(ruleSet.reviewBy))}` : '';
  return [
    ...wrapped(words.title(formatDate(chart.now), formatTime(at))),
    ...wrapped(person(view)),
    ...wrapped(therapyInWords(chart.therapy)),
    ...section(words.findings, verdict.findings.length > 0 ? standing.map(told) : [[words.noFinding]]),
    ...section(words.setAside, setAside.map(told)),
    ...section(words.cannotTell, undecided(view)),
    ...section(words.dose, alone(dose(view))),
    ...section(words.said, alone(said(view))),
    ...section(words.seen, alone(seen(view))),
    '',
    ...wrapped(words.ruleSet(ruleSet.version, formatDate(ruleSet.reviewed)) + late),
    ...wrapped(words.aid),
  ].join('\n');
}

/** An entry is what it says and, further in, what belongs to it. */
type Entry = readonly [says: string, ...more: string[]];

const section = (title: string, entries: readonly Entry[]): string[] =>
  entries.length === 0
    ? []
    : [
        '',
        title,
        ...entries.flatMap(([says, ...more]) => [
          ...wrapped(says, '- ', '  '),
          ...more.flatMap((each) => wrapped(each, '  ', '    ')),
        ]),
      ];

const alone = (lines: readonly string[]): Entry[] => lines.map((line) => [line]);

function person({ chart: { patient } }: PanelView): string {
  if (!patient) return panelWords.patient.unidentified;
  const { name, identifiers } = patient;
  const numbers = identifiers.length > 0 ? [words.recordNumber(identifiers)] : [];
  return [...(name ? [name] : []), ...particulars(patient), ...numbers].join('; ');
}

/** Not everything stands under a heading. */
const withPlace = (what: string, evidence: Evidence | null): string => {
  const place = evidence && placeInWords(evidence);
  return place ? `${what} (${place})` : what;
};
const readAt = (label: string, evidence: Evidence | null): string => `${words.read}: ${withPlace(label, evidence)}`;

const told = (story: Story): Entry => [
  headline(story),
  ...particularsOf(story),
  ...story.withIt.flatMap((each) => [`${panelWords.finding.withIt}: ${headline(each)}`, ...particularsOf(each)]),
];

const headline = ({ finding: { severity, title, id } }: Member): string =>
  `${panelWords.severity[severity]}: ${title} (${id})`;

const particularsOf = ({ finding: { action, inputs, standsFor }, aside }: Member): string[] => [
  ...(aside ? [words.aside(becauseInWords(aside))] : []),
  ...(action ? [`${words.toDo}: ${action}`] : []),
  ...inputs.map(({ label, evidence }) => readAt(label, evidence)),
  ...(standsFor.length > 0 ? [`${words.covers}: ${standsFor.join(', ')}`] : []),
];

const undecided = ({ verdict, chart }: PanelView): Entry[] =>
  groupUndecided(verdict.undecided, chart.coverage).map(({ missing, known, urgent, checks }) => [
    `${missingInWords(missing, chart.coverage).headline}${urgent ? `, ${words.mayBeCritical}` : ''}: ${checks.map(({ id }) => id).join(', ')}`,
    ...(known ? [readAt(known.label, known.evidence)] : []),
  ]);

function dose({ chart: { therapy, coverage }, dose: made }: PanelView): string[] {
  if (!made?.advised) return [...(made?.taken ? [doseWords.taken(therapy, made.taken)] : []), words.notJudged];
  const { taken, advised } = made;
  const { advice, answer, standing, missing } = advised;
  const { status } = advice;
  const reasons = advice.reasons.filter(({ severity }) => severity !== 'info');
  return [
    status === 'ok' ? answer.headline : `${doseWords.stop[status]}. ${answer.headline}`,
    doseWords.taken(therapy, taken),
    ...(status === 'ok' && standing ? [doseWords.standing[standing]] : []),
    ...(status === 'ok' ? answer.details : []),
    ...reasons.map(
      ({ severity, text, id, sources }) => `${panelWords.severity[severity]}: ${text} (${[id, ...sources].join(', ')})`,
    ),
    ...(missing.length > 0
      ? [`${words.notSeen}: ${missing.map((key) => missingInWords(key, coverage).headline).join('; ')}`]
      : []),
  ];
}

function said({ verdict, said: { misread, entered } }: PanelView): string[] {
  const genes = GENES.filter((gene) => entered[gene] !== null);
  return [
    ...verdict.stated.map((each) => each.words),
    ...(entered.weightKg === null ? [] : [words.byHand(`${panelWords.patient.weight} ${entered.weightKg} kg`)]),
    ...genes.map((gene) => words.byHand(`${gene.toUpperCase()} ${entered[gene]}`)),
    ...misread.map(({ text }) => words.misread(text)),
  ];
}

const GENES: readonly Gene[] = ['tpmt', 'nudt15'];

function seen({ chart }: PanelView): string[] {
  const { coverage, pharmacogenetics, unreadable, leftOut, adapterChanges } = chart;
  const says = panelWords.read;
  return [
    ...(Object.keys(coverage) as FactList[]).map(
      (list) => `${says.lists[list].title}: ${coverageInWords(list, coverage[list])}`,
    ),
    ...GENES.map((gene) => {
      const result = pharmacogenetics[gene];
      return `${gene.toUpperCase()}: ${result ? withPlace(result.text, result.evidence) : says.coverage['not-seen']}`;
    }),
    ...unreadable.map((each) => `${says.unreadable}: ${each}`),
    ...leftOut,
    ...adapterChanges,
  ];
}
