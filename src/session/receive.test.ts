import { describe, expect, test } from 'vitest';
import { frame, medication, reading, result, seen } from './testing/readings';
import { ada, bob, START, Tab } from './testing/tab';

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
