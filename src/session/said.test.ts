import { describe, expect, test } from 'vitest';
import { assembleChart } from './assemble';
import { type ChartSession, newSession } from './chart-session';
import { receive } from './receive';
import { hearSaying, type Saying } from './said';
import { frame, patient, reading, result } from './testing/readings';

const TODAY = '2026-11-22';

/** Ada's chart with a TPMT activity that prints no range and no class. */
const ada = (at = 1000, name = 'Ada'): ChartSession =>
  receive(newSession(0), 0, {
    kind: 'reading',
    generation: at,
    reading: reading({
      frame: frame({ loadedAt: 1 }),
      patient: patient(name),
      labs: [result('tpmt_activity', 20, { name: 'TPMT activity', text: 'TPMT activity 20 U/mL', unit: 'U/mL' })],
    }),
  });

const say = (session: ChartSession, saying: Saying, since = session.said.since): ChartSession =>
  hearSaying(session, saying, since, 5000);
const tpmtIn = (session: ChartSession) => assembleChart(session, TODAY).pharmacogenetics.tpmt;

const nextPatient = (session: ChartSession): ChartSession =>
  receive(session, 0, {
    kind: 'reading',
    generation: 9000,
    reading: reading({ frame: frame({ loadedAt: 1 }), patient: patient('Bob') }),
  });

describe('the laboratory whose scale counts', () => {
  test('classes an activity that its report does not class, and no longer once it is taken back', () => {
    const session = ada();
    expect(tpmtIn(session)).toMatchObject({ phenotype: null });
    const chosen = say(session, { kind: 'laboratory', id: 'arup' });
    expect(tpmtIn(chosen)).toMatchObject({ phenotype: 'intermediate', basis: 'ARUP (from December 2015)' });
    expect(tpmtIn(say(session, { kind: 'laboratory', id: 'older-us-assay' }))).toMatchObject({ phenotype: 'normal' });
    expect(tpmtIn(say(chosen, { kind: 'laboratory', id: null }))).toMatchObject({ phenotype: null });
  });

  test('holds for results of earlier screens of the same patient', () => {
    const left = receive(ada(), 0, { kind: 'screen-change', generation: 2000 });
    expect(tpmtIn(say(left, { kind: 'laboratory', id: 'arup' }))).toMatchObject({ phenotype: 'intermediate' });
  });

  test('one that nobody knows classes nothing', () =>
    expect(tpmtIn(say(ada(), { kind: 'laboratory', id: 'nowhere' }))).toMatchObject({ phenotype: null }));
});

describe('what is said belongs to one patient', () => {
  const reason = { reason: 'seen on paper' };

  test('it is kept with the time, and can be taken back', () => {
    const closed = say(ada(), { kind: 'check', id: 'hiv', closed: reason });
    expect(closed.said.closed).toEqual({ hiv: { reason: 'seen on paper', at: 5000 } });
    expect(say(closed, { kind: 'check', id: 'hiv', closed: null }).said.closed).toEqual({});
    const stated = say(ada(), { kind: 'stated', id: 'intended-combination', holds: true });
    expect(stated.said.stated).toEqual(['intended-combination']);
    expect(say(stated, { kind: 'stated', id: 'intended-combination', holds: false }).said.stated).toEqual([]);
  });

  const seen = { severity: 'critical' as const, weighs: [{ what: 'allopurinol in use', harm: 100 }] };
  const aside = { reason: { code: 'benefit' as const, comment: null }, seen };

  test('a finding is set aside with its reason and what was seen, and stands again when she says so', () => {
    const session = say(ada(), { kind: 'set-aside', id: 'AZA-INT-01', as: aside });
    expect(session.said.setAside).toEqual({ 'AZA-INT-01': { ...aside, at: 5000 } });
    expect(say(session, { kind: 'set-aside', id: 'AZA-INT-01', as: null }).said.setAside).toEqual({});
  });

  test('with the next patient it is gone', () => {
    const first = say(ada(), { kind: 'set-aside', id: 'AZA-INT-01', as: aside });
    const session = say(say(first, { kind: 'check', id: 'hiv', closed: reason }), { kind: 'laboratory', id: 'arup' });
    expect(nextPatient(session).said).toMatchObject({ laboratory: null, stated: [], closed: {}, setAside: {} });
  });

  test('it outlasts the pages of a chart that are loaded one after the other', () => {
    const closed = say(ada(), { kind: 'check', id: 'hiv', closed: reason });
    const left = receive(closed, 0, { kind: 'left', generation: 6000 });
    const next = receive(left, 0, {
      kind: 'reading',
      generation: 6500,
      reading: reading({ frame: frame({ loadedAt: 6100 }), patient: patient('Ada') }),
    });
    expect(next.said.closed).toHaveProperty('hiv');
  });

  test('said of the patient before, it comes too late', () => {
    const session = ada();
    const next = nextPatient(session);
    expect(say(next, { kind: 'check', id: 'hiv', closed: reason }, session.said.since)).toBe(next);
    expect(say(next, { kind: 'set-aside', id: 'AZA-INT-01', as: aside }, session.said.since)).toBe(next);
  });

  test('of somebody without a name it ends with the screen', () => {
    const nobody = receive(newSession(0), 0, {
      kind: 'reading',
      generation: 1000,
      reading: reading({ frame: frame({ loadedAt: 1 }), patient: null }),
    });
    const said = say(nobody, { kind: 'check', id: 'hiv', closed: reason });
    expect(receive(said, 0, { kind: 'screen-change', generation: 6000 }).said.closed).toEqual({});
  });
});
