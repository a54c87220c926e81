// @vitest-environment happy-dom
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json';
import { speakFrom } from '../locale';
import { fromFile } from '../locale/testing/from-file';
import { hasMarks, markedMessages, textsWithin, unmarkedTexts } from '../locale/testing/marked';
import type { CheckResult } from '../rules';
import { formatUnit } from './formats';
import { drawn, mounted } from './mounted.examples';
import type { PanelState, PanelView } from './view';
import {
  annasChart,
  annasView,
  evidence,
  finding,
  medication,
  nothingSaid,
  result,
  seen,
  undecided,
  verdict,
} from './views.examples';

beforeAll(() => speakFrom(fromFile(markedMessages(english))));
afterAll(() => speakFrom(fromFile(english)));

let page: ReturnType<typeof mounted>;
beforeEach(() => {
  page = mounted();
});
afterEach(() => {
  page.abort();
  document.body.replaceChildren();
});

const item = (id: string, more: Partial<CheckResult> = {}): CheckResult => ({
  id,
  label: `label ${id}`,
  asks: `asked of ${id}`,
  severity: 'warning',
  status: 'unmet',
  detail: `what ${id} lacks`,
  inputs: [],
  missing: [],
  byHand: false,
  ...more,
});

/** A view in which each part of the panel has something to say. */
function fullView(more: Partial<PanelView> = {}): PanelView {
  const chart = annasChart({
    medications: [
      medication('Azathioprine', { dose: { value: 50, unit: 'mg' }, perDay: 3, dailyDoseMg: 150, start: '2025-03-03' }),
      medication('Allopurinol', { status: 'stopped', end: '2026-01-02' }),
      medication('Azathioprine', { status: 'on-hold', end: '2026-05-02', note: 'chartnote' }),
      medication('Otherdrug', { ingredients: [] }),
    ],
    labs: [
      result('WBC', 2.1, { flag: 'critical-low', range: { low: 4, high: 11, text: '4.0-11.0' } }),
      result('WBC', 6.1, { date: '2026-05-04', status: 'corrected', note: 'labnote' }),
      result('WBC', 5, { date: null }),
      result('Platelets', 210, { unit: null, canonical: null, status: 'preliminary', flag: 'high' }),
      result('ALT', 31, { unit: 'U/L', canonical: { value: 0.52, unit: 'µkat/L' } }),
      result('Ferritin', 80, { analyte: null }),
    ],
    pharmacogenetics: {
      tpmt: {
        gene: 'tpmt',
        phenotype: 'intermediate',
        diplotype: '*1/*3A',
        by: 'genotype',
        text: 'genetext',
        basis: 'genebasis',
        alternative: '*3B/*3C',
        aboveRange: true,
        date: '2026-02-01',
        evidence: evidence('genetext', 'Genes'),
      },
      nudt15: null,
    },
    allergies: [
      { text: 'Penicillin', ingredients: [], reaction: 'Rash', evidence: evidence('Penicillin', 'Allergies') },
    ],
    conditions: [
      { text: 'Crohn', concept: null, status: 'resolved', date: null, evidence: evidence('Crohn', 'Problems') },
    ],
    immunizations: [{ text: 'Zoster', vaccine: null, date: null, evidence: evidence('Zoster', 'Vaccines') }],
    order: {
      drug: 'Azathioprine',
      ingredients: ['azathioprine'],
      drugs: [],
      action: 'order',
      signControl: 'Sign',
      signMark: 0,
      evidence: evidence('Azathioprine', 'Orders', { onScreen: false }),
    },
    coverage: { ...annasChart().coverage, labs: seen('complete', 6), allergies: seen('stated-empty', 0) },
    leftOut: ['leftoutsentence'],
    unreadable: ['unreadablesentence'],
    adapterChanges: ['adaptersentence'],
  });
  const judged = verdict(
    [
      {
        ...finding('AZA-INT-01', 'critical', 'Allopurinol with azathioprine'),
        others: ['othersays'],
        standsFor: ['AZA-INT-02'],
        statements: [{ id: 'a', words: 'statementwords' }],
      },
      finding('AZA-INT-07', 'warning', 'Mesalazine with azathioprine'),
      finding('AZA-MON-07', 'info', 'Monitoring'),
    ],
    [
      undecided('AZA-A', ['labs.wbc'], { urgent: true, known: { label: 'knownlabel', evidence: evidence('a', 'b') } }),
      undecided('AZA-B', ['medications']),
      undecided('AZA-C', ['labs.hbsag']),
      undecided('AZA-D', ['patient.height']),
    ],
  );
  return annasView({
    chart,
    verdict: {
      ...judged,
      stated: [{ id: 'b', words: 'saidelsewhere' }],
      ruleSet: { ...judged.ruleSet, outOfDate: true },
    },
    said: {
      ...nothingSaid,
      closed: { talk: { reason: null, at: 0 }, seen: { reason: 'ownreason', at: 0 } },
      misread: [{ list: 'labs', text: 'misreadtext', what: '' }],
    },
    check: {
      list: 'start',
      title: 'Azathioprine order',
      isOrder: true,
      items: [
        item('tpmt', { severity: 'critical' }),
        item('seen', { severity: 'critical' }),
        item('hiv', { status: 'unknown', missing: ['labs.hiv'] }),
        item('talk', { byHand: true }),
        item('skin'),
        item('cbc', { status: 'met' }),
        item('pregnancy', { status: 'not-applicable' }),
      ],
    },
    topics: [
      {
        id: 'zoster',
        title: 'topictitle',
        points: [{ says: 'topicpoint', grade: 'topicgrade' }],
        sources: ['SEED'],
        others: [{ source: 'ENG', says: 'topicother' }],
        statements: ['S35'],
        reviewed: '2026-11-22',
        isCalledFor: true,
      },
    ],
    ...more,
  });
}

/** Units, and months, which the browser knows. */
const SYMBOLS = ['kg', 'cm', 'mg', 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'];
/** A view's own words, and its units as they are written. */
const contentOf = (view: PanelView): string[] => [
  ...SYMBOLS,
  ...textsWithin([view.chart, view.verdict, view.said, view.check, view.topics]).flatMap((text) => [
    text,
    formatUnit(text),
  ]),
];

async function openAt(view: PanelView, tab: number): Promise<void> {
  page.panel.show(view);
  page.panel.open();
  page.all('[role="tab"]')[tab]?.click();
  await drawn();
  for (const details of page.all('details') as HTMLDetailsElement[]) details.open = true;
  await drawn();
}

describe('all that the panel says of its own comes from the messages', () => {
  test.each(['findings', 'checklist', 'trends', 'guide', 'what was read'].map((name, at) => [name, at] as const))(
    'in the tab of %s',
    async (_, tab) => {
      const view = fullView();
      await openAt(view, tab);
      expect(page.all('[role="tab"]')[tab]?.getAttribute('aria-selected')).toBe('true');
      expect(hasMarks(page.one(`[role="tabpanel"]:not([hidden])`))).toBe(true);
      expect(unmarkedTexts(page.shadow(), contentOf(view))).toEqual([]);
    },
  );

  test.each<PanelState>(['silent', 'cannot-tell', 'unreadable', 'paused'])('where it is %s', async (state) => {
    const view = fullView({ state, check: null });
    await openAt(view, 0);
    expect(unmarkedTexts(page.shadow(), contentOf(view))).toEqual([]);
  });

  test('beside the control that signs, and where it is moved', async () => {
    const view = fullView();
    page.panel.show(view);
    page.panel.sign({ box: { left: 300, top: 300, width: 80, height: 30 }, isReached: true });
    await drawn();
    expect(hasMarks(page.one('.before-signing'))).toBe(true);
    expect(unmarkedTexts(page.shadow(), contentOf(view))).toEqual([]);
    await openAt(view, 0);
    page.one('.tool[aria-expanded]').click();
    await drawn();
    expect(page.all('.places button')).toHaveLength(6);
    expect(unmarkedTexts(page.shadow(), contentOf(view))).toEqual([]);
  });

  test('control: a word that is no message', async () => {
    const view = fullView();
    await openAt(view, 0);
    page.one('h2').append('Close');
    page.one('.pill').title = 'Click here';
    expect(unmarkedTexts(page.shadow(), contentOf(view))).toEqual(['Click here', 'Close']);
  });
});

test('the panel is written the way its language is', () => {
  page.panel.show(annasView());
  expect(page.one('.root').dir).toBe('rtl');
  expect(page.one('.root').lang).toBe('en');
});
