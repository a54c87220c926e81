import { describe, expect, test } from 'vitest';
import type { FrameReading } from '../chart';
import { forgottenSession, newSession } from './chart-session';
import { evidence, frame, inner, medication, patient, reading, result } from './testing/readings';
import { ada, bob, START, Tab } from './testing/tab';

describe('whose a frame is', () => {
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

    test('her own frame counts by her name though a busy machine noticed her banner half a second late', () => {
      const tab = inBanner().shows(7, results(START + 600, 'WBC 2.1', { headLines: ['Summary of EXAMPLE, Ada'] }));
      const noticed = tab.at + 1000;
      tab
        .says(0, { kind: 'patient-change', patient: bob }, noticed)
        .shows(0, { patient: bob })
        .shows(7, results(noticed - 544, 'WBC 6.0', { headLines: ['Summary of OTHER, Bob'] }));
      expect(tab.chart.labs.map(({ text }) => text)).toEqual(['WBC 6.0']);
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

    /** Another of the same name, then Bob or nobody, then Ada, whose frame was asked for a tenth of a second before her banner. */
    const afterNamesake = (between: (typeof ada)[]) => {
      const namesake = { ...ada, identifiers: ['MRN of another'] };
      const tab = new Tab().shows(0, { patient: namesake }).shows(7, results(START + 600, 'WBC 2.1'));
      for (const one of between) goesTo(tab, one);
      const click = goesTo(tab, ada);
      return tab.shows(7, results(click - 98, 'WBC 6.0', { headLines: ['Summary of EXAMPLE, Ada'] }));
    };

    test('a namesake who was gone before a frame was asked for is not meant by the name that it prints', () => {
      expect(afterNamesake([bob]).chart.labs.map(({ text }) => text)).toEqual(['WBC 6.0']);
    });

    test('one who was there then may be', () => {
      expect(afterNamesake([]).chart.labs).toEqual([]);
    });

    test('a frame that prints several of them tells nothing by it', () => {
      const { tab, click } = hurried();
      tab.shows(7, results(click + 300, 'WBC 7.5', { headLines: ['OTHER, Bob', 'THIRD, Cy'] }));
      expect(tab.chart.labs.map(({ text }) => text)).toEqual(['WBC 7.5']);
    });
  });
});
