import { describe, expect, test, vi } from 'vitest';
import type { FrameReading } from '../chart';
import { asFromFrame, asFromPopup } from './messages';

vi.mock('wxt/browser', () => ({ browser: {} }));

const evidence = { text: 'WBC 2.1', place: 'Results', mark: 3, frameId: 0, screen: 'Chart', at: 1, onScreen: true };
const unseen = { seen: 'not-seen', rows: 0, note: null } as const;
const reading: FrameReading = {
  frame: {
    url: 'https://ehr.example/',
    title: '',
    isTop: true,
    isFrameset: false,
    visible: true,
    loadedAt: 1.5,
    parentLoadedAt: null,
    readAt: 2,
    area: 10,
  },
  patient: null,
  otherPatients: [],
  headLines: [],
  medications: [],
  labs: [
    {
      text: 'WBC 2.1',
      name: 'WBC',
      analyte: 'wbc',
      value: 2.1,
      comparator: null,
      unit: null,
      canonical: null,
      date: '2026-11-17',
      flag: 'low',
      status: null,
      range: null,
      note: null,
      evidence,
    },
  ],
  pharmacogenetics: [],
  allergies: [],
  immunizations: [],
  conditions: [],
  order: null,
  coverage: { medications: unseen, labs: unseen, allergies: unseen, conditions: unseen, immunizations: unseen },
  unreadable: [],
  adapter: null,
  isChart: true,
  timing: { readMs: 1, elements: 1 },
};
const said = (more: object = {}) => ({ about: 'frame', news: { kind: 'reading', generation: 1, reading, ...more } });

describe('messages of content scripts', () => {
  test('a reading is taken as it is', () => expect(asFromFrame(said())).toEqual(said()));

  test('what is no field of a reading is not taken over', () => {
    expect(asFromFrame(said({ reading: { ...reading, tabId: 3 } }))).toEqual(said());
  });

  test('what the panel looks at is taken', () => {
    const look = { about: 'panel', wish: { kind: 'look', at: ['dose', 'guide'], since: 1 } };
    expect(asFromFrame(look)).toEqual(look);
  });

  test.each([
    ['nothing', undefined],
    ['a word', 'reading'],
    ['a kind nobody knows', { about: 'frame', news: { kind: 'erase', generation: 1 } }],
    ['no generation', said({ generation: null })],
    ['a date in words', said({ reading: { ...reading, labs: [{ ...reading.labs[0], date: '17 Nov' }] } })],
    ['a number that is none', said({ reading: { ...reading, timing: { readMs: Number.NaN, elements: 1 } } })],
    [
      'a mark below zero',
      said({ reading: { ...reading, labs: [{ ...reading.labs[0], evidence: { ...evidence, mark: -1 } }] } }),
    ],
    ['a status of its own', said({ reading: { ...reading, medications: [{ status: 'fine' }] } })],
    ['a list without end', said({ reading: { ...reading, unreadable: new Array(30_000).fill('x') } })],
    ['a text without end', said({ reading: { ...reading, unreadable: ['x'.repeat(30_000)] } })],
    ['half a reading', said({ reading: { patient: null } })],
    ['a look at what there is not', { about: 'panel', wish: { kind: 'look', at: ['dose', 'everything'], since: 1 } }],
    ['a wish for no frame', { about: 'panel', wish: { kind: 'reveal', mark: 2 } }],
    ['what only the popup may ask', { about: 'tab', tabId: 1, ask: 'look-once' }],
  ])('refused: %s', (_what, message) => expect(asFromFrame(message)).toBeNull());
});

describe('messages of the popup', () => {
  test('are taken', () => {
    const message = { about: 'tab', tabId: 3, ask: 'open-panel' };
    expect(asFromPopup(message)).toEqual(message);
  });
  test.each([
    ['another question', { about: 'tab', tabId: 3, ask: 'everything' }],
    ['no tab', { about: 'tab', ask: 'status' }],
    ['a frame’s news', said()],
  ])('refused: %s', (_what, message) => expect(asFromPopup(message)).toBeNull());
});
