import { describe, expect, test } from 'vitest';
import { frame, inner, medication, patient } from './testing/readings';
import { ada, bob, START, Tab } from './testing/tab';

describe('a report of somebody else within the chart', () => {
  const report = (page: number) => ({
    frame: inner(page + 200, { parentLoadedAt: page + 100 }),
    patient: bob,
    medications: [medication('allopurinol')],
  });
  const main = (page: number) => ({
    frame: inner(page + 100, { parentLoadedAt: page }),
    headLines: ['Summary of EXAMPLE, Ada'],
    medications: [medication('azathioprine')],
  });
  const hers = { patient: { name: 'Ada Example' }, leftOut: ['a frame that names Bob Other'] };

  test('that is read before the page around it says nothing of whose chart it is', () => {
    const tab = new Tab().shows(9, report(START)).shows(7, main(START));
    expect([tab.session.settled, tab.session.patient]).toEqual([false, null]);
    tab.shows(0, { patient: ada });
    expect(tab.session.settled).toBe(true);
    expect(tab.chart).toMatchObject(hers);
    expect(tab.drugs).toEqual(['azathioprine']);
  });

  test('frames of the same millisecond are told apart', () => {
    const tab = new Tab().shows(0, {}).shows(7, main(START));
    const within = inner(START + 100, { parentLoadedAt: START + 100 });
    expect(tab.shows(9, { ...report(START), frame: within }).chart.patient?.name).toBe('Bob Other');
  });

  test('nor where a new page comes after another patient’s', () => {
    const tab = new Tab().shows(0, { patient: patient('Cy Third') });
    const page = tab.at + 400;
    tab
      .says(0, { kind: 'left' })
      .shows(9, report(page))
      .shows(7, main(page))
      .shows(0, { frame: frame({ loadedAt: page }), patient: ada });
    expect(tab.chart).toMatchObject(hers);
    expect(tab.drugs).toEqual(['azathioprine']);
  });

  const inFrameset = () =>
    new Tab()
      .shows(0, { frame: frame({ loadedAt: START, isFrameset: true }) })
      .shows(1, { frame: inner(START + 50, { parentLoadedAt: START }), patient: patient('Cy Third') })
      .shows(9, { ...report(START), frame: inner(START + 60, { parentLoadedAt: START }) });

  test('nor where the frame of the banner goes and comes with the next patient', () => {
    const tab = inFrameset();
    const click = tab.at + 400;
    tab.says(1, { kind: 'left' });
    expect(tab.session.settled).toBe(false);
    tab.says(9, { kind: 'left' }).shows(7, { ...main(click), headLines: [] });
    tab.shows(1, { frame: inner(click, { parentLoadedAt: START }), patient: ada });
    expect(tab.chart).toMatchObject({ patient: { name: 'Ada Example' }, leftOut: [] });
    expect(tab.drugs).toEqual(['azathioprine']);
  });

  test('nor where the frame of the banner, which was loaded before it, is heard after it', () => {
    const tab = new Tab()
      .shows(0, { frame: frame({ loadedAt: START, isFrameset: true }) })
      .shows(7, main(START))
      .shows(9, report(START))
      .shows(1, { frame: inner(START + 50, { parentLoadedAt: START }), patient: ada });
    expect(tab.chart).toMatchObject(hers);
    expect(tab.drugs).toEqual(['azathioprine']);
    expect(tab.session.formerBanners).toEqual([]);
  });

  test('what she said stays where another frame that names her is heard later', () => {
    const tab = inFrameset();
    const { said } = tab.session;
    tab.shows(5, { frame: inner(START + 10, { parentLoadedAt: START }), patient: patient('Cy Third') });
    expect([tab.session.said, tab.chart.patient?.name]).toEqual([said, 'Cy Third']);
  });

  test('another frame that names the same patient holds where the frame of the banner goes', () => {
    const tab = inFrameset().shows(5, {
      frame: inner(START + 70, { parentLoadedAt: START }),
      patient: patient('Cy Third'),
    });
    tab.says(1, { kind: 'left' });
    expect([tab.session.settled, tab.chart.patient?.name]).toEqual([true, 'Cy Third']);
  });

  test('nor does another patient’s chart that was hidden for minutes and shows itself beside hers', () => {
    const tab = inFrameset();
    const others = (visible: boolean) => inner(START + 10, { parentLoadedAt: START, visible });
    tab.says(5, { kind: 'not-read', frame: others(false), why: 'hidden' });
    tab.says(9, { kind: 'left' }, tab.at + 120_000).shows(5, { frame: others(true), patient: patient('Dee Fourth') });
    expect(tab.chart.patient?.name).toBe('Cy Third');
  });

  test('but names the chart where the banner’s frame is gone and it is read anew', () => {
    const tab = inFrameset().says(1, { kind: 'left' });
    tab.shows(9, { ...report(START), frame: inner(START + 60, { parentLoadedAt: START }) });
    expect([tab.session.settled, tab.chart.patient?.name]).toEqual([true, 'Bob Other']);
  });
});
