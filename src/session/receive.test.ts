import { describe, expect, test } from 'vitest';
import type { Chart, FrameReading } from '../chart';
import { assembleChart } from './assemble';
import { type ChartSession, forgottenSession, newSession } from './chart-session';
import { receive } from './receive';
import type { FrameNews } from './talk';
import { evidence, frame, inner, medication, patient, reading, result, seen } from './testing/readings';

const START = 1_000_000;
const ada = patient('Ada Example');
const bob = patient('Bob Other');

type Untimed<News> = News extends FrameNews ? Omit<News, 'generation'> : never;

/** A tab whose frames speak one after the other, half a second apart. */
class Tab {
  session: ChartSession;
  at = START;
  constructor(session = newSession(START)) {
    this.session = session;
  }
  says(frameId: number, news: Untimed<FrameNews>, at = this.at + 500): this {
    this.at = Math.max(this.at, at);
    this.session = receive(this.session, frameId, { ...news, generation: at });
    return this;
  }
  shows(frameId: number, more: Partial<FrameReading>): this {
    return this.says(frameId, { kind: 'reading', reading: reading({ frame: frame({ loadedAt: START }), ...more }) });
  }
  get chart(): Chart {
    return assembleChart(this.session, '2026-11-22');
  }
  get drugs(): string[] {
    return this.chart.medications.map(({ name }) => name);
  }
}

describe('one patient, several screens', () => {
  test('facts of an earlier screen stay and are marked so', () => {
    const tab = new Tab()
      .shows(0, { patient: ada, medications: [medication('allopurinol')] })
      .says(0, { kind: 'screen-change' })
      .shows(0, { patient: ada, labs: [result('wbc', 2.1)] });
    expect(tab.chart.medications.map(({ name, evidence: { onScreen } }) => [name, onScreen])).toEqual([
      ['allopurinol', false],
    ]);
    expect(tab.chart.labs[0]?.evidence.onScreen).toBe(true);
    expect(tab.chart.coverage.medications).toEqual({ seen: 'complete', rows: 1, note: 'on an earlier screen' });
  });

  test('a full page load keeps them as well', () => {
    const tab = new Tab()
      .shows(0, { patient: ada, medications: [medication('allopurinol')] })
      .says(0, { kind: 'left' })
      .shows(0, { patient: ada, frame: frame({ loadedAt: START + 900 }), medications: [] });
    expect(tab.drugs).toEqual(['allopurinol']);
  });

  const loadedAnew = () =>
    new Tab()
      .shows(0, { patient: ada, medications: [medication('allopurinol')] })
      .says(0, { kind: 'left' })
      .says(0, { kind: 'not-read', frame: frame({ loadedAt: START + 900 }), why: 'no-chart' });

  test('also where the new page stands without a name until its server answers', () => {
    const tab = loadedAnew();
    expect([tab.session.patient, tab.drugs]).toEqual([null, []]);
    tab.shows(0, { patient: ada, frame: frame({ loadedAt: START + 900 }) });
    expect(tab.drugs).toEqual(['allopurinol']);
  });

  test('of somebody else that page knows nothing, nor of her when she comes back later', () => {
    const other = loadedAnew().shows(0, { patient: bob, frame: frame({ loadedAt: START + 900 }) });
    expect(other.drugs).toEqual([]);
    expect(JSON.stringify(other.session.earlier) + JSON.stringify(other.session.steppedOut)).not.toContain(
      'allopurinol',
    );
    const late = loadedAnew();
    late.at += 10_001;
    late.says(0, { kind: 'not-read', frame: frame({ loadedAt: START + 900 }), why: 'no-chart' });
    expect(late.session.steppedOut).toBe(null);
    late.shows(0, { patient: ada, frame: frame({ loadedAt: START + 900 }) });
    expect(late.drugs).toEqual([]);
  });

  test('page 2 of a list adds to page 1', () => {
    const page = (drug: string) => ({
      patient: ada,
      medications: [medication(drug)],
      coverage: { ...reading().coverage, medications: seen('partial', 1) },
    });
    expect(new Tab().shows(0, page('azathioprine')).shows(0, page('allopurinol')).drugs.sort()).toEqual([
      'allopurinol',
      'azathioprine',
    ]);
  });

  test('a list that is seen whole again replaces what was seen of it', () => {
    const tab = new Tab()
      .shows(0, { patient: ada, medications: [medication('azathioprine'), medication('allopurinol')] })
      .shows(0, { patient: ada, medications: [medication('azathioprine')] });
    expect(tab.drugs).toEqual(['azathioprine']);
  });

  test('a draft is only a draft while its form is open', () => {
    const tab = new Tab()
      .shows(0, { patient: ada, medications: [medication('azathioprine', 'draft', { place: 'New order' })] })
      .says(0, { kind: 'screen-change' })
      .shows(0, { patient: ada, labs: [result('wbc', 5)] });
    expect(tab.drugs).toEqual([]);
  });

  test('what the screen says now speaks for a drug before an earlier screen does', () => {
    const tab = new Tab()
      .shows(0, { patient: ada, medications: [medication('azathioprine', 'active', { dailyDoseMg: 50 })] })
      .says(0, { kind: 'screen-change' })
      .shows(0, {
        patient: ada,
        medications: [medication('azathioprine', 'active', { dailyDoseMg: 100, place: 'Summary' })],
      });
    expect(tab.chart.therapy.dailyDoseMg).toBe(100);
  });

  test('a course stopped years ago does not end the present one', () => {
    const present = medication('azathioprine', 'active', { start: '2024-01-01' });
    const past = medication('azathioprine', 'stopped', { end: '2019-01-01', place: 'History' });
    const tab = new Tab()
      .shows(0, { patient: ada, medications: [present] })
      .says(0, { kind: 'screen-change' })
      .shows(0, { patient: ada, medications: [past] });
    expect(tab.chart.therapy.state).toBe('on-treatment');
  });

  test('the weight of an earlier screen is known on the next', () => {
    const tab = new Tab()
      .shows(0, { patient: { ...ada, weightKg: 70 } })
      .says(0, { kind: 'screen-change' })
      .shows(0, { patient: ada });
    expect(tab.chart.patient?.weightKg).toBe(70);
  });
});

describe('another patient', () => {
  test('a change of patient drops everything', () => {
    const tab = new Tab()
      .shows(0, { patient: ada, medications: [medication('allopurinol')] })
      .says(0, { kind: 'patient-change', patient: bob });
    expect(tab.session.settled).toBe(false);
    expect(tab.chart.medications).toEqual([]);
    tab.shows(0, { patient: bob, medications: [medication('lisinopril')] });
    expect(tab.chart).toMatchObject({ patient: { name: 'Bob Other' }, medications: [{ name: 'lisinopril' }] });
  });

  test('nothing is concluded between a change of address and the next reading', () => {
    const tab = new Tab().shows(0, { patient: ada }).says(0, { kind: 'screen-change' });
    expect(tab.session.settled).toBe(false);
    expect(tab.shows(0, { patient: ada }).session.settled).toBe(true);
  });

  test('a banner that is drawn anew keeps the session, one that is gone ends it', () => {
    const gone = () =>
      new Tab()
        .shows(0, { patient: ada, medications: [medication('allopurinol')] })
        .says(0, { kind: 'patient-change', patient: null });
    expect(gone().shows(0, { patient: ada, labs: [] }).drugs).toEqual(['allopurinol']);
    expect(gone().shows(0, { patient: null }).drugs).toEqual([]);
  });

  test('a late message of a frame changes nothing', () => {
    const tab = new Tab().shows(0, { patient: bob, medications: [medication('lisinopril')] });
    const before = tab.session;
    tab.says(
      0,
      { kind: 'reading', reading: reading({ patient: ada, medications: [medication('allopurinol')] }) },
      START + 1,
    );
    expect(tab.session).toBe(before);
  });

  test('without an identity facts live for this screen only', () => {
    const tab = new Tab().shows(0, { medications: [medication('allopurinol')] });
    expect(tab.drugs).toEqual(['allopurinol']);
    tab.says(0, { kind: 'screen-change' });
    expect(tab.drugs).toEqual([]);
    expect(tab.shows(0, { labs: [result('wbc', 5)] }).drugs).toEqual([]);
  });

  test('facts of another patient on this screen are named as left out', () => {
    expect(new Tab().shows(0, { patient: ada, otherPatients: ['Bob Other'] }).chart.leftOut).toEqual([
      'what the screen shows of Bob Other',
    ]);
  });
});

describe('frames', () => {
  const results = (loadedAt: number, text: string, more: Partial<FrameReading> = {}) => ({
    frame: inner(loadedAt),
    labs: [result('wbc', 2.1, { text, evidence: evidence(text, { place: 'Results' }) })],
    ...more,
  });
  const inBanner = () => new Tab().shows(0, { patient: ada });

  test('a frame loaded under the banner is the patient’s, with its own number in the evidence', () => {
    const tab = inBanner().shows(7, results(START + 600, 'WBC 2.1'));
    expect(tab.chart.labs.map(({ text, evidence: { frameId } }) => [text, frameId])).toEqual([['WBC 2.1', 7]]);
  });

  test('a frame that is not visible is not read', () => {
    expect(
      inBanner().shows(7, results(START + 600, 'WBC 2.1', { frame: inner(START + 600, { visible: false }) })).chart
        .labs,
    ).toEqual([]);
  });

  test('a frame that was loaded for the former patient is left out and said', () => {
    const tab = inBanner()
      .shows(7, results(START + 600, 'WBC 2.1'))
      .says(0, { kind: 'patient-change', patient: bob })
      .shows(0, { patient: bob });
    expect(tab.chart.labs).toEqual([]);
    expect(tab.chart.leftOut).toEqual(['a frame that was loaded before this patient’s chart was opened']);
    expect(tab.shows(7, results(START + 600, 'WBC 2.1')).chart.labs).toEqual([]);
  });

  test('a hidden tab of the former patient that is shown later is left out', () => {
    const tab = inBanner()
      .says(7, { kind: 'not-read', frame: inner(START + 600, { visible: false }), why: 'hidden' })
      .says(0, { kind: 'patient-change', patient: bob })
      .shows(0, { patient: bob })
      .shows(7, results(START + 600, 'WBC 2.1'));
    expect(tab.chart.labs).toEqual([]);
  });

  test('such a frame counts once all it showed is gone, not while a row of it is left', () => {
    const tab = inBanner()
      .shows(7, results(START + 600, 'WBC 2.1'))
      .says(0, { kind: 'patient-change', patient: bob })
      .shows(0, { patient: bob });
    const both = [result('wbc', 2.1, { text: 'WBC 2.1' }), result('wbc', 6, { text: 'WBC 6.0' })];
    expect(tab.shows(7, { frame: inner(START + 600), labs: both }).chart.labs).toEqual([]);
    expect(tab.shows(7, results(START + 600, 'WBC 6.0')).chart.labs).toEqual([]);
    expect(tab.shows(7, results(START + 600, 'WBC 7.5')).chart.labs.map(({ text }) => text)).toEqual(['WBC 7.5']);
  });

  test('an empty frame of the former patient that fills later is still left out', () => {
    const tab = inBanner()
      .shows(7, { frame: inner(START + 600) })
      .says(0, { kind: 'patient-change', patient: bob })
      .shows(0, { patient: bob });
    expect(tab.shows(7, results(START + 600, 'WBC 2.1')).chart.labs).toEqual([]);
  });

  test('it is the patient’s again when she comes back', () => {
    const tab = inBanner()
      .shows(7, results(START + 600, 'WBC 2.1'))
      .says(0, { kind: 'patient-change', patient: bob })
      .shows(0, { patient: bob })
      .says(0, { kind: 'patient-change', patient: ada })
      .shows(0, { patient: ada });
    expect(tab.chart.labs.map(({ text }) => text)).toEqual(['WBC 2.1']);
  });

  test('a frame loaded while no banner stood belongs to the patient who comes next', () => {
    const tab = inBanner().says(0, { kind: 'patient-change', patient: null });
    const between = tab.at + 200;
    expect(
      tab
        .shows(7, results(between, 'WBC 6.0'))
        .shows(0, { patient: bob })
        .chart.labs.map(({ text }) => text),
    ).toEqual(['WBC 6.0']);
  });

  test('a frame requested in one go with the new banner belongs to the new patient', () => {
    const tab = new Tab()
      .shows(1, { frame: inner(START, { area: 50 }), patient: ada })
      .shows(2, results(START, 'WBC 2.1'));
    const click = tab.at + 1000;
    tab
      .says(2, { kind: 'left' }, click + 3000)
      .says(1, { kind: 'left' }, click + 3010)
      .says(2, { kind: 'reading', reading: reading(results(click, 'WBC 6.0')) }, click + 3200)
      .says(1, { kind: 'reading', reading: reading({ frame: inner(click + 5), patient: bob }) }, click + 3300);
    expect(tab.chart).toMatchObject({ patient: { name: 'Bob Other' }, labs: [{ text: 'WBC 6.0' }], leftOut: [] });
  });

  test('a frame refreshed a moment before the switch still shows the former patient', () => {
    const tab = inBanner().shows(7, results(START + 600, 'WBC 2.1'));
    const refreshed = tab.at + 400;
    tab
      .says(7, { kind: 'reading', reading: reading(results(refreshed, 'WBC 2.1')) }, refreshed + 20)
      .says(0, { kind: 'patient-change', patient: bob }, refreshed + 60)
      .shows(0, { patient: bob });
    expect(tab.chart.labs).toEqual([]);
  });

  test('a frame that names somebody else is left out and named', () => {
    const tab = inBanner().shows(7, results(START + 600, 'WBC 2.1', { patient: bob }));
    expect(tab.chart).toMatchObject({
      patient: { name: 'Ada Example' },
      labs: [],
      leftOut: ['a frame that names Bob Other'],
    });
  });

  test('a new top document takes its frames with it', () => {
    const tab = inBanner().shows(7, results(START + 600, 'WBC 2.1'));
    tab.shows(0, { frame: frame({ loadedAt: tab.at + 300 }), patient: ada });
    expect(tab.chart.labs.map(({ evidence: { onScreen } }) => onScreen)).toEqual([false]);
  });

  test('a reading that failed leaves no older one standing, and is said', () => {
    const tab = inBanner()
      .shows(7, results(START + 600, 'WBC 2.1'))
      .says(7, { kind: 'not-read', frame: inner(START + 600), why: 'failed' });
    expect(tab.chart.unreadable).toEqual(['a part of this page']);
    expect(tab.chart.labs[0]?.evidence.onScreen).toBe(false);
  });

  test('switched on in an open tab: what is in sight counts, what is hidden does not', () => {
    const tab = new Tab(newSession(START))
      .shows(0, { frame: frame({ loadedAt: START - 3_600_000 }), patient: ada })
      .shows(7, results(START - 1_800_000, 'WBC 2.1'))
      .says(8, { kind: 'not-read', frame: inner(START - 1_800_000, { visible: false }), why: 'hidden' })
      .shows(8, results(START - 1_800_000, 'WBC 9.9'));
    expect(tab.chart.labs.map(({ text }) => text)).toEqual(['WBC 2.1']);
  });

  describe('after a long pause nobody knows for whom an old frame was loaded', () => {
    const afterPause = (headLines: string[]) => {
      const before = new Tab().shows(0, { frame: frame({ loadedAt: START - 9000 }), patient: ada });
      return new Tab(forgottenSession(before.session, START))
        .shows(0, { frame: frame({ loadedAt: START - 5000 }), patient: bob })
        .shows(7, results(START - 5000, 'WBC 2.1', { headLines }));
    };

    test('so it does not count, and that is said', () =>
      expect(afterPause([]).chart).toMatchObject({
        labs: [],
        unreadable: ['a part of this page that may be of another patient'],
      }));

    test('unless it prints her name', () => {
      const { chart } = afterPause(['Summary of OTHER, Bob']);
      expect(chart.labs.map(({ text }) => text)).toEqual(['WBC 2.1']);
      expect(chart.unreadable).toEqual([]);
    });
  });

  describe('a switch on a switch', () => {
    const cy = patient('Cy Third');
    /** Ada’s chart, then Bob’s banner, and Cy’s a tenth of a second after it. */
    const hurried = () => {
      const tab = inBanner().shows(7, results(START + 600, 'WBC 2.1', { headLines: ['Summary of EXAMPLE, Ada'] }));
      const click = tab.at + 500;
      tab
        .says(0, { kind: 'patient-change', patient: bob }, click)
        .says(0, { kind: 'patient-change', patient: cy }, click + 100)
        .shows(0, { patient: cy });
      return { tab, click };
    };

    test('the late frame of the one between is not hers, by the name that it prints', () => {
      const { tab, click } = hurried();
      tab.shows(7, results(click + 2, 'WBC 6.0', { headLines: ['Summary of OTHER, Bob'] }));
      expect(tab.chart).toMatchObject({ patient: { name: 'Cy Third' }, labs: [] });
      tab.shows(7, results(click + 99, 'WBC 7.5', { headLines: ['Summary of THIRD, Cy'] }));
      expect(tab.chart.labs.map(({ text }) => text)).toEqual(['WBC 7.5']);
    });

    test('nor where it prints none', () => {
      const { tab, click } = hurried();
      tab.shows(7, results(click + 2, 'WBC 6.0'));
      expect(tab.chart).toMatchObject({ patient: { name: 'Cy Third' }, labs: [] });
    });

    test('nor what that frame holds', () => {
      const { tab, click } = hurried();
      tab
        .shows(7, { frame: inner(click + 2), headLines: ['Summary of OTHER, Bob'] })
        .shows(8, results(click + 150, 'WBC 6.0', { frame: inner(click + 150, { parentLoadedAt: click + 2 }) }));
      expect(tab.chart).toMatchObject({ patient: { name: 'Cy Third' }, labs: [] });
    });

    test('her own frame counts though it shares a row with the one before', () => {
      const { tab, click } = hurried();
      tab.shows(7, results(click + 98, 'WBC 2.1', { headLines: ['THIRD, Cy: summary'] }));
      expect(tab.chart.labs.map(({ text }) => text)).toEqual(['WBC 2.1']);
    });

    test('her own frame counts though it was heard of before her banner', () => {
      const tab = inBanner().says(0, { kind: 'patient-change', patient: bob }).shows(0, { patient: bob });
      const click = tab.at + 500;
      tab
        .shows(7, results(click - 9, 'WBC 2.1', { headLines: ['Summary of EXAMPLE, Ada'] }))
        .says(0, { kind: 'patient-change', patient: ada }, click)
        .shows(0, { patient: ada });
      expect(tab.chart.labs.map(({ text }) => text)).toEqual(['WBC 2.1']);
    });

    test('a row that two charts share does not keep her frame out, most of it being new', () => {
      const tab = inBanner().shows(7, {
        frame: inner(START + 600),
        medications: [medication('pantoprazole'), medication('allopurinol')],
      });
      const click = tab.at + 500;
      tab.says(0, { kind: 'patient-change', patient: bob }, click).shows(0, { patient: bob });
      const drugs = ['pantoprazole', 'azathioprine', 'lisinopril'].map((drug) => medication(drug));
      expect(tab.shows(7, { frame: inner(click - 9), medications: drugs }).drugs.sort()).toEqual([
        'azathioprine',
        'lisinopril',
        'pantoprazole',
      ]);
    });

    test('what a frame showed of her before counts as hers when she comes back', () => {
      const tab = inBanner().shows(7, results(START + 600, 'WBC 2.1'));
      tab.says(0, { kind: 'patient-change', patient: bob }).shows(0, { patient: bob });
      const click = tab.at + 1000;
      tab.says(0, { kind: 'patient-change', patient: ada }, click).shows(0, { patient: ada });
      expect(tab.shows(7, results(click - 12, 'WBC 2.1')).chart.labs.map(({ text }) => text)).toEqual(['WBC 2.1']);
    });

    /** Bob’s banner, then Cy’s, and only then is read what was requested around the first of them. */
    const readTooLate = (requested: number) => {
      const tab = inBanner().shows(7, results(START + 600, 'WBC 2.1'));
      const first = tab.at + 1000;
      tab.says(0, { kind: 'patient-change', patient: bob }, first).shows(0, { patient: bob });
      const between = tab.at + 1000;
      return tab
        .says(0, { kind: 'patient-change', patient: cy }, between)
        .shows(0, { patient: cy })
        .shows(7, results(first + requested, 'WBC 6.0'));
    };
    const goesTo = (tab: Tab, whose: typeof ada): number => {
      const at = tab.at + 1000;
      tab.says(0, { kind: 'patient-change', patient: whose }, at).shows(0, { patient: whose });
      return at;
    };

    test('and so does what was read so late that it was left out', () => {
      const tab = readTooLate(-3);
      expect(tab.chart.labs, 'Bob’s late frame').toEqual([]);
      const back = goesTo(tab, bob);
      expect(tab.shows(7, results(back - 3, 'WBC 6.0')).chart.labs.map(({ text }) => text)).toEqual(['WBC 6.0']);
    });

    test('but not what may have been the other’s', () => {
      const tab = readTooLate(300);
      const next = goesTo(tab, ada);
      expect(tab.shows(7, results(next - 3, 'WBC 6.0')).chart.labs).toEqual([]);
    });

    test('nor is what was asked for with Bob’s banner hers, when it is read only after she is back', () => {
      const tab = inBanner();
      const click = goesTo(tab, bob);
      goesTo(tab, ada);
      expect(tab.shows(7, results(click - 3, 'WBC 6.0')).chart.labs).toEqual([]);
      expect(tab.chart.leftOut).toEqual(['a frame that was loaded before this patient’s chart was opened']);
      expect(tab.shows(7, results(tab.at - 100, 'WBC 2.1')).chart.labs.map(({ text }) => text)).toEqual(['WBC 2.1']);
    });

    test('a frame that prints several of them tells nothing by it', () => {
      const { tab, click } = hurried();
      tab.shows(7, results(click + 300, 'WBC 7.5', { headLines: ['OTHER, Bob', 'THIRD, Cy'] }));
      expect(tab.chart.labs.map(({ text }) => text)).toEqual(['WBC 7.5']);
    });
  });
});
