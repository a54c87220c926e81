import type { LimitGroup } from '../../rules/local-limits';
import type { Choices, Feature } from '../settings';

const regimens: Record<Choices['regimen'], string> = {
  'weight-based': 'By weight',
  'aih-europe': 'Autoimmune hepatitis, Europe',
  'aih-us': 'Autoimmune hepatitis, US',
};
const weightUnits: Record<Choices['weightUnit'], string> = { kg: 'kilograms (kg)', lb: 'pounds (lb)' };
const notes: Record<Choices['notes'], string> = { folded: 'folded, below the warnings', hidden: 'counted, not shown' };
const pills: Record<Choices['pill'], string> = {
  always: 'whenever there is something to say',
  warnings: 'only for warnings, critical findings and urgent questions',
};
const groups: Record<LimitGroup, string> = {
  start: 'Before the start',
  stop: 'Severe cytopenia on treatment',
  withhold: 'Withhold and discuss',
  course: 'The course of results',
  liver: 'Liver and pancreas',
  due: 'When tests are due',
};
const featureNames: Record<Feature, string> = {
  calculator: 'dose calculator',
  checklist: 'checklist before signing',
  copy: 'copying as text',
  print: 'printing',
  calendar: 'calendar file',
  'look-once': 'looking once',
  'own-limits': 'a user’s own limits',
  'own-adapters': 'a user’s own adapters',
};

export const words = {
  title: 'Thioguard settings',
  sections: 'Sections',
  names: {
    sites: 'Sites',
    adapters: 'Adapters',
    limits: 'Local limits',
    choices: 'Dose, laboratory, attention',
    policy: 'Policy',
    transfer: 'Export, import, reset',
    about: 'About',
  },
  fixed: 'Fixed by your organisation’s policy.',
  badPolicy: (n: number): string =>
    `${n === 1 ? 'One part' : `${n} parts`} of the policy can’t be used and ${n === 1 ? 'is' : 'are'} left out; the rest of it holds.`,
  badSettings: (n: number): string =>
    `${n === 1 ? 'One part' : `${n} parts`} of the kept settings can’t be used and ${n === 1 ? 'is' : 'are'} left out; the rest holds.`,
  seeWhich: 'See which',
  sites: {
    means:
      'Thioguard reads only on these sites. Each was allowed in the browser’s own question, and is taken back here, in the popup, or in the browser’s settings.',
    none: 'No site yet. Open your EHR, click Thioguard’s icon, and switch it on there, or name the site here.',
    stop: (site: string): string => `Stop using on ${site}`,
    notStopped: (site: string): string => `${site} could not be taken back: the browser’s policy gives it.`,
    byPolicy: 'named by your organisation',
    waiting: 'The browser has not given the permission yet.',
    give: (site: string): string => `Allow ${site}`,
    add: 'Address of the EHR',
    use: 'Use Thioguard there',
    notAnAddress: (found: string): string => `Expected an address such as https://ehr.example, found “${found}”.`,
    refused: (site: string): string => `${site} is not switched on: the browser was not given permission.`,
    used: (site: string): string => `${site} is switched on.`,
    frames: 'An EHR that shows frames of another site needs that site as well; the popup names them.',
    elsewhere: 'Elsewhere',
    private: (allowed: boolean): string =>
      allowed
        ? 'Private windows: the browser lets Thioguard in. Nothing read there outlasts the browser, as everywhere.'
        : 'Private windows: the browser keeps Thioguard out. It can be let in on the browser’s own page for this extension.',
    files: (allowed: boolean): string =>
      allowed
        ? 'Files on this computer: the browser lets Thioguard look once. They are never switched on as a site.'
        : 'Files on this computer: the browser keeps Thioguard out. It can be let in on the browser’s own page for this extension.',
  },
  adapters: {
    means:
      'An adapter sharpens the reader for one EHR. Pages that are open are read with a new one after they are reloaded. They are asked in this order.',
    builtIn: 'Built in',
    own: 'Imported',
    byPolicy: 'By policy',
    none: 'None.',
    import: 'Import an adapter (JSON file)',
    imported: (name: string): string => `Imported: ${name}.`,
    replaced: (name: string): string => `Imported: ${name}, in place of the one of that name.`,
    export: (name: string): string => `Export ${name}`,
    remove: (name: string): string => `Remove ${name}`,
    notUsable: (why: string): string => `Not used: ${why}.`,
    off: 'Your organisation’s policy allows its own adapters only.',
  },
  limits: {
    means:
      'Where good sources differ, a house may judge by its own limit. A finding that rests on one says so, with the default. What a dose is made of is not a matter of place and can’t be changed.',
    groups,
    default: (value: string): string => `default ${value}`,
    range: (least: number, most: number): string => `from ${least} to ${most}`,
    judges: (rules: readonly string[]): string => `judges ${rules.join(', ')}`,
    sources: (keys: readonly string[]): string => `sources ${keys.join(', ')}`,
    back: (name: string): string => `Back to the default: ${name}`,
    times: 'times',
    off: 'Your organisation’s policy allows its own limits only.',
    ends: 'The ends of each range are this project’s choice.',
  },
  choices: {
    dose: 'Dose',
    regimen: 'The calculator begins with',
    regimens,
    regimenMeans:
      'Regions differ in the dose for autoimmune hepatitis alone. It can be changed in the calculator each time.',
    weightUnit: 'A weight is typed in',
    weightUnits,
    units: 'Results are shown in the units that the page prints: a converted value could hide that it was misread.',
    laboratory: 'Laboratory',
    tpmt: 'TPMT activities are measured by',
    noLaboratory: 'not known: ask each time',
    tpmtMeans:
      'The same number is intermediate in one laboratory and normal in another. The panel names the scale by which it classed.',
    unverified: 'not verified',
    attention: 'Attention',
    notes: 'Notes in the panel are',
    noteChoices: notes,
    pill: 'The pill stands on a page',
    pillChoices: pills,
    pillMeans: 'The badge on the toolbar icon tells the state of the tab either way.',
    announce: 'Say a new critical finding to screen readers',
  },
  policy: {
    none: 'No policy of your organisation names this extension.',
    means: 'What your organisation has fixed; it stands above the settings on this page.',
    origins: 'Sites',
    limits: 'Limits',
    choices: 'Choices',
    adapters: 'Adapters',
    off: 'Switched off',
    features: featureNames,
    refused: 'What can’t be used',
    ofPolicy: 'policy',
    ofSettings: 'kept settings',
    choiceNames: {
      regimen: 'regimen of the calculator',
      weightUnit: 'unit of a weight',
      laboratory: 'TPMT laboratory',
      notes: 'notes in the panel',
      pill: 'when the pill stands',
      announce: 'saying critical findings',
    } satisfies Record<keyof Choices, string>,
  },
  transfer: {
    means: 'A file of local limits, choices and imported adapters. Sites are not in it: each browser asks for itself.',
    export: 'Export settings',
    import: 'Import settings (JSON file)',
    imported: 'Imported. What was set before is replaced.',
    notImported: 'Nothing was imported:',
    reset: 'Reset all settings',
    resetMeans: 'Local limits, choices and imported adapters go back to what is shipped. Sites stay as they are.',
    really: 'Really reset?',
    yes: 'Reset',
    no: 'Keep them',
    wasReset: 'All settings are as shipped.',
  },
  about: {
    version: 'Version',
    ruleSet: (rules: number, version: string): string => `${rules} rules, set ${version}`,
    rules: 'Rules',
    reviewed: 'Held against their sources',
    reviewBy: 'To be reviewed by',
    overdue: (by: string): string => `The rules should have been reviewed by ${by}. Judge with more care.`,
    privacy: 'Privacy',
    privacyPoints: [
      'Nothing leaves this machine: no network, no account, no statistics.',
      'What is read of a chart is kept in memory only, for its tab and its patient, and goes with them.',
      'On disk are these settings and the place of the pill; nothing of a patient.',
      'The permissions: to keep settings, to run on the sites you named, to look once at the tab you clicked on.',
    ],
    hazards: 'Hazards',
    hazardPoints: [
      'No medical device, no substitute for the EHR’s own checks or for judgement; not for emergencies.',
      'An empty pill is no clearance: only what was visible was read. “What I read” in the panel shows what that was.',
      'What is drawn as a picture, a PDF, or a remote desktop can’t be read.',
      'On an EHR nobody has tried, compare “What I read” with the page first.',
      'Local limits and adapters change what is said. They are the responsibility of whoever sets them.',
    ],
    sources: 'Sources',
    sourcesMeans: 'What the rules rest on, and how much of it was read.',
    standings: {
      read: 'read',
      'in-part': 'read in part',
      'second-hand': 'second-hand',
      memory: 'not verified',
      'own-choice': 'own choice',
    },
  },
};
