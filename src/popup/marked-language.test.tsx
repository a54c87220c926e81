// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json';
import type { PopupLink } from '../browser';
import {
  adviseDose,
  answerInWords,
  emptyFields,
  type FormFields,
  inputInWords,
  laboratoryChoices,
  numberFields,
  type Prefill,
  rangeInWords,
  readForm,
  stepInWords,
  whatIfs,
  withdrawalQuestions,
} from '../dosing';
import { speakFrom } from '../locale';
import { fromFile } from '../locale/testing/from-file';
import { hasMarks, markedMessages, textsWithin, unmarkedTexts } from '../locale/testing/marked';
import type { TabChecklist, TabStatus } from '../session';
import { Popup } from '.';

beforeAll(() => speakFrom(fromFile(markedMessages(english))));
afterAll(() => speakFrom(fromFile(english)));

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('main'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const TODAY = '2026-11-22';
const PATIENT = 'ADAEXAMPLE';
const SYMBOLS = 'kg lb mg day mL min ×10⁹/L µmol L U Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec';

/** Every word that a dose, its plan and its reasons are made of. */
function contentOf(fields: Partial<FormFields>): string[] {
  const read = readForm({ ...emptyFields, ...fields }, { today: TODAY, earliestStart: TODAY, asksForUnit: true }, []);
  const { input } = read as Extract<typeof read, { input: unknown }>;
  const advices = [adviseDose(input), ...whatIfs(input).map(({ advice }) => advice)];
  return [
    SYMBOLS,
    PATIENT,
    inputInWords(input),
    ...textsWithin([advices, whatIfs(input), withdrawalQuestions, laboratoryChoices, numberFields, fields]),
    ...advices.flatMap((advice) => [
      ...textsWithin(answerInWords(advice, input)),
      ...(advice.rangeMgPerDay ? [rangeInWords(advice.rangeMgPerDay)] : []),
      ...advice.steps.map(stepInWords),
    ]),
  ];
}

interface Shown {
  status: TabStatus;
  prefill: Prefill | null;
  checklist?: TabChecklist;
}

const link = ({ status, prefill, checklist }: Shown): PopupLink =>
  ({
    status: async () => status,
    prefill: async () => prefill,
    checklist: async () => checklist,
    isUsed: async () => false,
    onChange: () => undefined,
    onSites: () => undefined,
    frameSites: async () => [],
  }) as unknown as PopupLink;

async function show(shown: Shown): Promise<void> {
  const tab = { tabId: 1, site: 'https://ehr.example/*', isAddressKnown: true, isFile: false, isPrivate: false };
  await act(async () =>
    render(<Popup link={link(shown)} tab={tab} house={null} close={() => undefined} today={TODAY} />, root),
  );
}

const filled = (fields: Partial<FormFields>): Prefill => ({
  patient: PATIENT,
  fields,
  readFrom: { weight: { text: '70 kg', place: 'Placebanner', at: 0, day: '2026-11-17', evidence: null } },
  findings: [],
});

test.each<[string, Partial<FormFields>]>([
  ['a start', { weight: '70', tpmt: 'normal', intent: 'start', age: '60', pregnant: true, wbc: '5.2' }],
  ['a start at a carrier’s dose', { weight: '70', tpmt: 'intermediate', nudt15: 'normal', intent: 'start' }],
  ['a dose that stays', { weight: '70', tpmt: 'normal', intent: 'maintain', current: '150' }],
  ['a taper', { weight: '100', tpmt: 'normal', intent: 'taper', current: '150' }],
  [
    'the hepatitis regimen, with its other drug',
    { weight: '70', tpmt: 'normal', intent: 'start', regimen: 'aih-europe' },
  ],
  ['allopurinol beside', { weight: '70', tpmt: 'normal', intent: 'start', medications: 'allopurinol' }],
])('all that the popup says of its own comes from the messages: %s', async (_, fields) => {
  const status: TabStatus = {
    kind: 'read',
    patient: PATIENT,
    therapy: 'on-treatment',
    critical: 1,
    warnings: 2,
    undecided: 3,
    setAside: 0,
  };
  await show({ status, prefill: filled(fields) });
  expect(hasMarks(root)).toBe(true);
  expect(root.querySelector('output')?.textContent).toMatch(/\d|dose/);
  expect(unmarkedTexts(root, [...contentOf(fields), 'Placebanner'])).toEqual([]);
});

test.each<TabStatus>([
  { kind: 'waiting' },
  { kind: 'paused' },
  { kind: 'unreadable' },
  { kind: 'read', patient: null, therapy: 'none', critical: 0, warnings: 0, undecided: 0, setAside: 0 },
  { kind: 'read', patient: null, therapy: 'unknown', critical: 0, warnings: 0, undecided: 0, setAside: 0 },
  { kind: 'read', patient: null, therapy: 'on-treatment', critical: 0, warnings: 0, undecided: 2, setAside: 0 },
])('nothing calculated: %j', async (status) => {
  await show({ status, prefill: null });
  expect(unmarkedTexts(root, contentOf({}))).toEqual([]);
});

test('control: a word that is no message', async () => {
  await show({ status: { kind: 'paused' }, prefill: null });
  root.querySelector('h1')?.append('Close');
  expect(unmarkedTexts(root, contentOf({}))).toEqual(['Close']);
});
