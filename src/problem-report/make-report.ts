import type { Chart } from '../chart';
import type { FrameStructure, StructureElement } from '../reader';
import type { Verdict } from '../rules';
import { asHtml } from './as-html';
import { createReplacer } from './replace-text';

/** What a report is made of. */
export interface ReportSource {
  frames: readonly FrameStructure[];
  /** What Thioguard has read in the tab; null where it has read nothing. */
  judged: { chart: Chart; verdict: Verdict } | null;
  /** Of the extension. */
  version: string;
  /** Name and first number of its version: `Firefox 153`. */
  browser: string;
}

interface MadeReport {
  html: string;
  elements: number;
}

/** Whole numbers below a bound, each as likely as the next, that nobody can foretell. */
function unforeseen(below: number): number {
  const [drawn] = crypto.getRandomValues(new Uint32Array(1));
  const last = 2 ** 32 - (2 ** 32 % below);
  return drawn === undefined || drawn >= last ? unforeseen(below) : drawn % below;
}

const elementsIn = ({ children, shadow }: StructureElement): number =>
  1 +
  [...children, ...(shadow ?? [])].reduce((sum, node) => sum + (typeof node === 'string' ? 0 : elementsIn(node)), 0);

const LISTS = ['medications', 'labs', 'allergies', 'conditions', 'immunizations'] as const;

/** What was read of it, in numbers and in words of our own alone. */
function whatWasRead(judged: ReportSource['judged']): string[] {
  if (!judged) return ['read: nothing'];
  const { coverage, therapy, adapters, adapterChanges, unreadable, leftOut, patient } = judged.chart;
  const { findings, undecided, ruleSet } = judged.verdict;
  return [
    `rules: ${ruleSet.version}`,
    `read: ${LISTS.map((list) => `${list} ${coverage[list].rows} (${coverage[list].seen})`).join(', ')}`,
    `patient: ${patient === null ? 'not named' : 'named'}; thiopurine: ${therapy.state}`,
    `adapter: ${adapters.join(', ') || 'none'}; no longer fitting: ${adapterChanges.length}`,
    `unreadable: ${unreadable.length}; left out: ${leftOut.length}; findings: ${findings.length}; undecided: ${undecided.length}`,
  ];
}

/** A page with the structure of the tab's, and nothing of its texts. @throws where the top frame is missing. */
export function makeReport({ frames, judged, version, browser }: ReportSource, random = unforeseen): MadeReport {
  const patient = judged?.chart.patient;
  const replacer = createReplacer({
    random,
    year: new Date().getFullYear(),
    never: [patient?.name ?? '', ...(patient?.identifiers ?? [])],
  });
  const leftOut = frames.reduce((sum, frame) => sum + frame.leftOut, 0);
  const head = [
    'Thioguard problem report: the structure of a page. All of its text is replaced by placeholders.',
    `Thioguard ${version}, ${browser}`,
    ...whatWasRead(judged),
    `frames: ${frames.length}; elements left out: ${leftOut}`,
  ];
  const elements = frames.reduce((sum, { root }) => sum + elementsIn(root), 0);
  return { html: `<!--\n${head.join('\n').replaceAll('--', '- ')}\n-->\n${asHtml(frames, replacer)}\n`, elements };
}
