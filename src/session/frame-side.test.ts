import { beforeEach, describe, expect, test } from 'vitest';
import type { Chart, Order } from '../chart';
import { assembleChart } from './assemble';
import { newSession } from './chart-session';
import type { Clearing } from './clearings';
import { type FrameSide, frameSide } from './frame-side';
import { nothingSaid } from './said';
import type { FromFrame, ToFrame } from './talk';
import { evidence, frame, patient, reading } from './testing/readings';

const OWN = 7;
const ada = patient('Ada Example');
const bob = patient('Bob Other');

let side: FrameSide;
let told: FromFrame[];
let panel: string[];
let page: string[];
let cleared: Clearing[];
let clock: number;

const chartOf = (whose: typeof ada | null): Chart => ({
  ...assembleChart(newSession(0), '2026-11-22'),
  patient: whose,
});
const view = (whose: typeof ada | null, heard: Record<string, number>): ToFrame => ({
  kind: 'show',
  frameId: OWN,
  heard,
  view: {
    state: 'findings',
    chart: chartOf(whose),
    verdict: {
      findings: [],
      undecided: [],
      stated: [],
      ruleSet: { version: '', reviewed: '', reviewBy: '', outOfDate: false },
    },
    said: nothingSaid(0),
    check: null,
    topics: null,
    dose: null,
  },
});
const lastGeneration = (): number => {
  const news = told.at(-1);
  return news?.about === 'frame' ? news.news.generation : 0;
};
const attach = (): void =>
  side.attach({
    show: ({ chart }) => panel.push(`shows ${chart.patient?.name ?? 'nobody'}`),
    clear: () => panel.push('cleared'),
    open: () => panel.push('opened'),
    openChecklist: () => panel.push('checklist opened'),
    placeAt: (dock) => panel.push(`sits ${dock}`),
    sign: (sign) => sign && panel.push(`sign at ${sign.box.left}${sign.isReached ? ', reached' : ''}`),
  });

const noneBefore = () => new Set<never>();

beforeEach(() => {
  told = [];
  panel = [];
  page = [];
  cleared = [];
  clock = 1000;
  side = frameSide({
    tell: (message) => told.push(message),
    reader: { reveal: (mark) => page.push(`reveal ${mark}`), outline: (mark) => page.push(`outline ${mark}`) },
    readAfter: (milliseconds) => page.push(`read in ${milliseconds}`),
    pauseReading: () => page.push('pause'),
    placeHere: (box) => ({ ...box, left: box.left - 100 }),
    watchSign: (mark) => mark > 0 && page.push(`watch ${mark}`),
    clearOthers: (because) => cleared.push(because),
    stop: () => page.push('stop'),
    clock: () => clock,
    name: 'this document',
  });
  side.onReading(reading({ patient: ada }), noneBefore);
  side.setFrameId(OWN);
});

describe('what is told', () => {
  test('whether the background should know what stands here', () => {
    side.onScreenChange();
    expect(told.map((message) => message.about === 'frame' && message.news.answered)).toEqual([false, true]);
  });

  test('each message has a higher generation than the one before, whatever the clock says', () => {
    side.onScreenChange();
    clock = 500;
    side.onLeft(false);
    expect(told.map((message) => message.about === 'frame' && message.news.generation)).toEqual([1000, 1001, 1002]);
  });

  test('a frame that is left tells it and has the others clear, and stops where it is for good', () => {
    side.onLeft(false);
    expect([told.length, cleared.length, page]).toEqual([2, 1, []]);
    side.onLeft(true);
    expect([told.length, cleared.length, page]).toEqual([3, 2, ['stop']]);
    expect(told.at(-1)).toMatchObject({ news: { kind: 'left' } });
  });

  test('a held reading tells the name, and looks again', () => {
    side.onPatientChange(null);
    side.onReading(reading({ patient: bob }), () => new Set(['medications']));
    expect(told.at(-1)).toMatchObject({ news: { kind: 'patient-change', patient: { name: 'Bob Other' } } });
    expect(page).toEqual(['read in 500']);
  });
});

describe('what is shown', () => {
  test('the panel goes before the change of patient is told, and in the tab’s other frames too', () => {
    attach();
    side.obey(view(ada, { [OWN]: lastGeneration() }));
    side.onPatientChange(bob);
    expect(panel).toEqual(['shows Ada Example', 'cleared']);
    expect(cleared).toEqual([{ from: 'this document', frameId: OWN, generation: lastGeneration() }]);
  });

  test('a view of the patient who has left is not shown', () => {
    attach();
    const before = lastGeneration();
    side.onPatientChange(bob);
    side.obey(view(ada, { [OWN]: before }));
    side.obey(view(ada, { [OWN]: lastGeneration() }));
    expect(panel).toEqual(['cleared']);
    side.obey(view(bob, { [OWN]: lastGeneration() }));
    expect(panel).toEqual(['cleared', 'shows Bob Other']);
  });

  test('a view made for the document that stood here before is not shown', () => {
    attach();
    side.obey(view(ada, { [OWN]: 3 }));
    expect(panel).toEqual([]);
  });

  test('a view made before another frame noticed something is not shown', () => {
    attach();
    side.clear({ from: 'banner', frameId: 2, generation: 2000 });
    side.obey(view(ada, { [OWN]: lastGeneration(), 2: 1999 }));
    expect(panel).toEqual(['cleared']);
    side.obey(view(ada, { [OWN]: lastGeneration(), 2: 2000 }));
    expect(panel).toEqual(['cleared', 'shows Ada Example']);
  });

  test('a view that comes before that frame’s number is known waits for it', () => {
    attach();
    side.clear({ from: 'banner', frameId: null, generation: 2000 });
    side.obey(view(ada, { [OWN]: lastGeneration(), 2: 2000 }));
    expect(panel).toEqual(['cleared']);
    side.clear({ from: 'banner', frameId: 2, generation: 2000 });
    expect(panel).toEqual(['cleared', 'shows Ada Example']);
  });

  test('the panel is brought meanwhile where there is none yet', () => {
    side.clear({ from: 'banner', frameId: null, generation: 2000 });
    expect(side.obey(view(ada, { [OWN]: lastGeneration(), 2: 2000 }))).toBe(false);
    attach();
    expect(panel).toEqual([]);
    side.clear({ from: 'banner', frameId: 2, generation: 2000 });
    expect(panel).toEqual(['shows Ada Example']);
  });

  test.each([
    ['never had a number', null],
    ['took its last word with it', 2],
  ])('a frame that went and %s is not waited for without end', (_what, frameId) => {
    attach();
    side.clear({ from: 'report', frameId, generation: 2000 });
    clock = 2000;
    side.obey(view(ada, { [OWN]: lastGeneration(), 2: 1999 }));
    side.obey(view(ada, { [OWN]: lastGeneration(), 2: 1999 }));
    expect([panel, page]).toEqual([['cleared'], ['read in 5000']]);
    const before = lastGeneration();
    clock = 7000;
    side.onReading(reading({ patient: ada }), noneBefore);
    // a view that was on its way all the time holds no longer; one that has heard of this moment does
    side.obey(view(ada, { [OWN]: before, 2: 1999 }));
    expect(panel).not.toContain('shows Ada Example');
    side.obey(view(ada, { [OWN]: lastGeneration(), 2: 1999 }));
    expect(panel.at(-1)).toBe('shows Ada Example');
  });

  test('without a panel the view is kept until it comes, unless something changes meanwhile', () => {
    expect(side.obey(view(ada, { [OWN]: lastGeneration() }))).toBe(false);
    side.onScreenChange();
    attach();
    expect(panel).toEqual([]);
    side.onReading(reading({ patient: ada, frame: frame() }), noneBefore);
    expect(side.obey(view(ada, { [OWN]: lastGeneration() }))).toBe(true);
    expect(panel).toEqual(['shows Ada Example']);
  });
});

describe('a panel that is still on its way', () => {
  test('comes to where the user left it, before it shows anything, with the checklist if that was asked for', () => {
    side.obey(view(ada, { [OWN]: lastGeneration() }));
    side.obey({ kind: 'open-checklist', again: false });
    side.obey({ kind: 'place', dock: 'top-left' });
    attach();
    expect(panel).toEqual(['sits top-left', 'shows Ada Example', 'checklist opened']);
  });

  test('does not open the checklist of the next patient because it was asked for of this one', () => {
    side.obey(view(ada, { [OWN]: lastGeneration() }));
    side.obey({ kind: 'open-checklist', again: false });
    side.onPatientChange(bob);
    side.obey(view(bob, { [OWN]: lastGeneration() }));
    attach();
    expect(panel).toEqual(['shows Bob Other']);
  });
});

describe('what the panel asks', () => {
  test('that it was moved is told', () => {
    side.host.moved('top-right');
    expect(told.at(-1)).toEqual({ about: 'panel', wish: { kind: 'place', dock: 'top-right' } });
  });

  const fact = (frameId: number, onScreen = true) => evidence('WBC 2.1', { frameId, mark: 5, onScreen });

  test('a fact of this frame is shown here, one of another frame by way of the background', () => {
    side.host.reveal(fact(OWN));
    expect(page).toEqual(['reveal 5']);
    side.host.reveal(fact(3));
    expect(told.at(-1)).toEqual({ about: 'panel', wish: { kind: 'reveal', frameId: 3, mark: 5 } });
  });

  test('a fact of an earlier screen stands nowhere any more', () => {
    const before = told.length;
    side.host.reveal(fact(OWN, false));
    expect([page, told.length]).toEqual([[], before]);
  });

  test('an outline goes where it was drawn', () => {
    side.host.outline(fact(3));
    side.host.outline(fact(OWN));
    side.host.outline(null);
    expect(told.slice(-2).map((message) => message.about === 'panel' && message.wish)).toEqual([
      { kind: 'outline', frameId: 3, mark: 5 },
      { kind: 'outline', frameId: 3, mark: null },
    ]);
    expect(page).toEqual(['outline 5', 'outline null']);
  });
});

describe('where the order on the screen is signed', () => {
  const order: Order = {
    drug: 'azathioprine',
    ingredients: ['azathioprine'],
    drugs: [{ drug: 'azathioprine', ingredients: ['azathioprine'] }],
    action: 'order',
    signControl: 'Sign',
    signMark: 9,
    evidence: evidence('azathioprine'),
  };
  const box = { left: 300, top: 10, width: 80, height: 30 };

  test('the control of the order is watched, and where it lies is told as this frame sees it', () => {
    attach();
    side.onReading(reading({ patient: ada, order }), noneBefore);
    expect(page).toContain('watch 9');
    side.onSign({ box, isReached: true });
    expect(panel).toContain('sign at 200, reached');
  });

  test('a frame that shows no panel tells the one that does', () => {
    side.onSign({ box, isReached: false });
    expect(told.at(-1)).toEqual({ about: 'panel', wish: { kind: 'sign', sign: { box, isReached: false } } });
    attach();
    side.obey({ kind: 'sign', sign: { box, isReached: false } });
    expect(panel).toContain('sign at 200');
  });

  test('heard before the panel has come, it is told when it comes', () => {
    side.obey({ kind: 'sign', sign: { box, isReached: true } });
    attach();
    expect(panel).toContain('sign at 200, reached');
  });

  test('what is said in the panel goes with the turn it was said in', () => {
    side.host.say({ kind: 'check', id: 'hiv', closed: { reason: null } }, 77);
    expect(told.at(-1)).toMatchObject({ about: 'panel', wish: { kind: 'say', since: 77 } });
  });
});
