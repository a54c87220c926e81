import type { Coverage, FactList, MedicationStatus, Phenotype, ResultFlag, Sex, TherapyState } from '../chart';
import type { Severity } from '../rules';
import type { Dock } from './page/dock';
import type { LimitMeaning } from './trends';

/**
 * Every word of the panel that is not the chart's or the verdict's own. One catalogue, so that a translation is one
 * more object of the same type; nothing here states clinical knowledge.
 */
const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const severity: Record<Severity, string> = { critical: 'Critical', warning: 'Warning', info: 'Note' };

const lists: Record<FactList, { title: string; rows: (n: number) => string }> = {
  medications: { title: 'Drugs', rows: (n) => count(n, 'drug', 'drugs') },
  labs: { title: 'Results', rows: (n) => count(n, 'result', 'results') },
  allergies: { title: 'Allergies', rows: (n) => count(n, 'entry', 'entries') },
  conditions: { title: 'Problems', rows: (n) => count(n, 'entry', 'entries') },
  immunizations: { title: 'Vaccines', rows: (n) => count(n, 'entry', 'entries') },
};

const coverage: Record<Coverage[FactList]['seen'], string> = {
  complete: 'whole list',
  partial: 'list seen in part',
  'stated-empty': 'none, as the page states',
  'not-seen': 'not seen',
};

const therapy: Record<TherapyState, string> = {
  none: 'No thiopurine on the medication list',
  unknown: 'No thiopurine seen; the medication list was not seen whole',
  ordering: 'being ordered',
  'on-treatment': 'on treatment',
  'on-hold': 'on hold',
  stopped: 'stopped',
};

const status: Record<MedicationStatus, string> = {
  active: 'Active',
  draft: 'Being ordered',
  'on-hold': 'On hold',
  stopped: 'Stopped',
  unknown: 'Status unclear',
};

const flag: Record<ResultFlag, string> = {
  low: 'low',
  high: 'high',
  'critical-low': 'critically low',
  'critical-high': 'critically high',
  abnormal: 'abnormal',
};

const phenotype: Record<Phenotype, string> = {
  normal: 'normal metabolizer',
  intermediate: 'intermediate metabolizer',
  'possible-intermediate': 'possible intermediate metabolizer',
  poor: 'poor metabolizer',
  indeterminate: 'indeterminate',
};

const sex: Record<Sex, string> = { female: 'female', male: 'male', other: 'other' };

const docks: Record<Dock, string> = {
  'top-left': 'Top left',
  'middle-left': 'Left edge',
  'bottom-left': 'Bottom left',
  'top-right': 'Top right',
  'middle-right': 'Right edge',
  'bottom-right': 'Bottom right',
};

const tests: Record<string, string> = {
  wbc: 'White cells (WBC)',
  neutrophils: 'Neutrophils',
  platelets: 'Platelets',
  mcv: 'MCV',
  alt: 'ALT',
  ast: 'AST',
  bilirubin: 'Bilirubin',
  tgn6: '6-TGN',
  mmp6: '6-MMP',
};

/** At a line across a plot: what the rules say beyond it. */
const limits: Record<LimitMeaning, (n: number) => string> = {
  start: (n) => `no start below ${n}`,
  withhold: (n) => `withhold below ${n}`,
  'withhold-above': (n) => `withhold above ${n}`,
  severe: (n) => `severe below ${n}`,
  macrocytosis: (n) => `look for a cause above ${n}`,
  raised: (n) => `raised from ${n}`,
  'little-drug': (n) => `little drug below ${n}`,
  leucopenia: (n) => `leucopenia risk above ${n}`,
  'liver-risk': (n) => `liver risk above ${n}`,
};

/** The same in the margin of a plot, where there is room for two words. */
const shortLimits: Record<LimitMeaning, (n: number) => string> = {
  start: (n) => `no start <${n}`,
  withhold: (n) => `withhold <${n}`,
  'withhold-above': (n) => `withhold >${n}`,
  severe: (n) => `severe <${n}`,
  macrocytosis: (n) => `cause? >${n}`,
  raised: (n) => `raised ≥${n}`,
  'little-drug': (n) => `too little <${n}`,
  leucopenia: (n) => `too much >${n}`,
  'liver-risk': (n) => `liver >${n}`,
};

export const words = {
  product: 'Thioguard',
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  severity,
  pill: {
    critical: (n: number) => `${n} critical`,
    warning: (n: number) => count(n, 'warning', 'warnings'),
    cannotTell: "Can't tell",
    cannotTellCount: (n: number) => `Can't tell: ${count(n, 'check', 'checks')}`,
    cannotTellSpoken: (n: number) => `Can't tell: ${count(n, 'check', 'checks')} not done`,
    notDone: (n: number) => `${count(n, 'check', 'checks')} not done`,
    notesOnly: 'Notes only',
    unreadable: "Can't read this page",
    paused: 'Paused',
    silent: 'No warning',
    noThiopurine: 'No thiopurine seen',
    notAllDone: 'Not all checks done',
    also: (counts: readonly string[]) => `Findings: ${counts.join(', ')}`,
    hint: 'Click to open or close. Drag, or use the arrow keys, to move.',
  },
  controls: {
    status: 'Thioguard status',
    close: 'Close panel',
    pause: 'Pause in this tab',
    resume: 'Resume in this tab',
    move: 'Move',
    where: 'Place on the screen',
    docks,
  },
  tabs: {
    label: 'Views',
    findings: 'Findings',
    checklist: 'Checklist',
    trends: 'Trends',
    guide: 'Guide',
    read: 'What I read',
  },
  beforeSigning: 'Before signing',
  showAll: 'Show the whole list',
  announce: (titles: string) => `New critical finding: ${titles}`,
  patient: {
    unidentified: 'Patient not identified: facts are kept for this screen only',
    born: (date: string) => `b. ${date}`,
    age: (years: number) => `${years} y`,
    weight: 'Weight',
    height: 'Height',
    identifiers: 'Record no.',
    name: 'Name',
    birthDate: 'Born',
    sexLabel: 'Sex',
    sex,
    notSeen: 'not seen',
  },
  therapy: {
    states: therapy,
    perDay: (mg: number) => `${mg} mg/day`,
    doseUnknown: 'daily dose not readable',
    since: (date: string) => `since ${date}`,
    stoppedOn: (date: string) => `on ${date}`,
    order: 'Order on this screen',
  },
  finding: {
    action: 'Action',
    evidence: 'Read from the page',
    show: 'Show on the page',
    earlier: (place: string, time: string) => `${place}, read at ${time} on an earlier screen`,
    stated: (what: string) => `I say: ${what}`,
    statedTitle: 'Said by you, for this patient and session',
    basis: 'Rule and sources',
    rule: 'Rule',
    sources: 'Sources',
    id: 'Rule id',
    standsFor: 'Also covers',
    others: (n: number) => `What ${count(n, 'other source says', 'other sources say')}`,
    notes: (n: number) => count(n, 'note', 'notes'),
    notesHidden: (n: number) => `${count(n, 'note is', 'notes are')} not shown here, by the settings.`,
    notesHint: 'not counted',
  },
  undecided: {
    title: "Can't tell",
    urgent: "Can't tell, may be critical",
    notDone: (n: number) => `${count(n, 'check', 'checks')} not done`,
    which: (n: number) => `Which ${n === 1 ? 'check' : 'checks'}`,
    readingUncertain: 'Look at the original report: unit, and reference range.',
  },
  rests: { title: 'What this rests on', tpmt: 'TPMT', nudt15: 'NUDT15', open: 'Show what was read' },
  message: {
    noThiopurine: {
      title: 'No thiopurine on this chart',
      text: 'The medication list was seen whole and names none. Thioguard checks start with one.',
    },
    notSeen: {
      title: 'No thiopurine seen',
      text: 'The medication list was not seen whole, so one may be there. Nothing has been checked.',
    },
    noWarning: {
      title: 'No warning from what was read',
      text: 'Every check that applies here could be done. See below what it rests on.',
    },
    notAllDone: { title: 'No warning so far', text: 'Some checks could not be done. See what is missing below.' },
    unreadable: {
      title: "This page can't be read",
      text: 'Nothing has been checked here. No warning means nothing on this page.',
    },
    paused: { title: 'Paused in this tab', text: 'Nothing is read and nothing is checked until it resumes.' },
  },
  read: {
    lists,
    coverage,
    notSeen: 'Not seen',
    drug: 'Drug',
    dose: 'Dose',
    dailyMg: 'mg/day',
    status: 'Status',
    statuses: status,
    perDay: (n: number) => `× ${n}/day`,
    since: (date: string) => `since ${date}`,
    until: (date: string) => `until ${date}`,
    ended: (date: string) => `ended ${date}`,
    unknownDrugs: (n: number) => `${count(n, 'other drug', 'other drugs')}, not among those Thioguard checks`,
    test: 'Test',
    value: 'Result',
    date: 'Date',
    noDate: 'no date',
    flag,
    range: (text: string) => `range ${text}`,
    canonical: (quantity: string) => `= ${quantity}`,
    noUnit: 'no unit',
    notUsed: 'not used',
    resultStatus: { preliminary: 'preliminary', corrected: 'corrected', pending: 'pending' },
    otherResults: (n: number) => `${count(n, 'other result', 'other results')}, not among those Thioguard checks`,
    genes: 'Pharmacogenetics',
    gene: { tpmt: 'TPMT', nudt15: 'NUDT15' },
    phenotype,
    unclassed: "seen, can't be classed",
    by: { genotype: 'by genotype', activity: 'by activity', text: 'as worded' },
    misread: {
      short: 'Misread',
      mark: (what: string) => `Mark as misread: ${what}`,
      title: 'Marked as misread by you',
      back: 'Put back',
    },
    entered: {
      title: 'Enter what stands on paper',
      note: 'For this patient and session, marked as entered',
      none: 'not entered',
      enter: 'Enter',
      problem: (least: number, most: number, found: string) =>
        `Expected ${least}–${most} kg, with a decimal point, found “${found}”`,
    },
    laboratory: 'Measured by',
    laboratoryUnknown: 'laboratory not known',
    aboveRange: 'above the normal range',
    classedBy: (basis: string) => `classed by ${basis}`,
    unphased: (alternative: string) => `not phased: ${alternative} is not excluded`,
    conditionStatus: { active: 'active', resolved: 'resolved', unknown: 'status unclear' },
    leftOut: 'Left out, and why',
    adapterChanges: 'What is known of this EHR no longer fits',
    unreadable: 'Could not be read',
    patient: 'Patient',
  },
  trends: {
    tests,
    limits,
    shortLimits,
    key: 'Lines across: limits of the rules.',
    keyToMarks: 'Dotted lines upright: dose changes.',
    noLimits: 'No thiopurine in play: no limits of the rules are drawn.',
    today: 'today',
    oneValue: 'One value:',
    newest: (date: string) => `on ${date}`,
    alternative: (test: string, unit: string, values: readonly string[], lines: readonly string[]) =>
      `${test}, ${unit}, ${count(values.length, 'value', 'values')}, oldest first: ${values.join(', ')}.${
        lines.length > 0 ? ` Limits: ${lines.join(', ')}.` : ''
      }`,
    values: (n: number) => `Values (${n})`,
    date: 'Date',
    result: 'Result',
    range: 'Range as printed',
    printedRange: (low: number | null, high: number | null) =>
      `Band: newest printed range ${low === null ? `up to ${high}` : high === null ? `from ${low}` : `${low}–${high}`}`,
    asPrinted: (quantity: string) => `printed ${quantity}`,
    notPlotted: 'Not plotted:',
    why: {
      undated: 'no date',
      'later-than-today': 'dated after today',
      unreadable: "unit or value can't be read",
      pending: 'no result yet',
    },
    shareOnly: 'Seen as a share of the white cells; What I read has it.',
    notSeen: (tests: readonly string[]) => `Not seen: ${tests.join(', ')}`,
    doses: 'Dose changes',
    dose: (mg: number) => `${mg} mg/day`,
    doseUnknown: 'dose not read',
    from: (date: string) => `from ${date}`,
    ended: (date: string) => `ended ${date}`,
    noStart: 'no start date',
    noDoses: 'None with a date was seen.',
    mark: { dose: (mg: number) => `${mg} mg`, unknown: 'dose ?', end: 'ended' },
  },
  guide: {
    search: 'Search the guide',
    found: (n: number) => count(n, 'topic', 'topics'),
    foundTitle: 'Found',
    calledFor: 'For this chart',
    others: 'Other topics',
    differs: 'Other sources',
    restsOn: (sources: string, statements: string, reviewed: string) =>
      `Source ${sources}, statements ${statements}; reviewed ${reviewed}`,
  },
  footer: {
    ruleSet: (version: string, reviewed: string) => `Rule set ${version}, reviewed ${reviewed}`,
    judge: 'Decision support: you judge.',
    outOfDate: (date: string) => `Rule set out of date: its review was due by ${date}. Check before you rely on it.`,
  },
} as const;
