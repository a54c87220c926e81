import { describe, expect, it } from 'vitest';
import { checkBeforeSigning, evaluate, type OrderCheck } from '../../src/rules';
import { type ChartBuilder, chart } from '../../src/rules/testing';
import { thiopurineRules } from '..';
import { sources } from '../sources';
import { changeWithoutOrder, checklists, startWithoutOrder } from '.';

const checkOf = (given: ChartBuilder): OrderCheck => {
  const built = given.build();
  return checkBeforeSigning(built, evaluate(built));
};
const itemOf = (given: ChartBuilder, id: string) => {
  const found = checkOf(given).items.find((item) => item.id === id);
  if (!found) throw new Error(`expected the item ${id}, found ${checkOf(given).items.map((item) => item.id)}`);
  return found;
};
const ordering = () => chart().ordering('azathioprine 50 mg daily').aged(40).of('male');
const onTreatment = () => chart().taking('azathioprine 150 mg daily').aged(40).of('male').weighing(70);

describe('the lists', () => {
  const items = [...checklists, startWithoutOrder, changeWithoutOrder].flatMap((list) => list.items);

  it('ask before a first order all that decision 33 names', () => {
    expect(startWithoutOrder.items.map(({ id }) => id).sort()).toEqual(
      'allergy breastfeeding cbc hepatitis-b hepatitis-c hiv indication interactions lft malignancy-talk monitoring-booked nudt15 pregnancy renal skin tpmt urgent-symptoms vaccines vzv weight'.split(
        ' ',
      ),
    );
  });

  it('ask nothing twice, and name rules and sources that exist', () => {
    for (const list of checklists) expect(new Set(list.items.map(({ id }) => id)).size).toBe(list.items.length);
    const rules = new Set(thiopurineRules.rules.map(({ id }) => id));
    expect(items.flatMap(({ openedBy }) => openedBy).filter((id) => !rules.has(id))).toEqual([]);
    expect(items.flatMap((item) => item.sources).filter((key) => !Object.hasOwn(sources, key))).toEqual([]);
    expect(items.filter((item) => item.sources.length === 0)).toEqual([]);
  });

  it('leave no critical rule of an order without an item that it opens', () => {
    const opening = new Set(items.flatMap(({ openedBy }) => openedBy));
    // Symptoms, veno-occlusive disease and infections stop treatment by themselves; overdue tests have their windows.
    const apart = /SYM|CI-09|INF-0[125]|MON|BASE|LAB-17|PGX-0[2-6]|PGX-12/;
    const critical = thiopurineRules.rules.filter(({ severity }) => severity === 'critical').map(({ id }) => id);
    expect(critical.filter((id) => !opening.has(id) && !apart.test(id))).toEqual([]);
  });
});

describe('which list an order gets', () => {
  it.each<[string, ChartBuilder, string, string]>([
    ['a first azathioprine order', ordering(), 'start', 'Azathioprine order'],
    ['a first mercaptopurine order', chart().ordering('mercaptopurine 50 mg'), 'start', 'Mercaptopurine order'],
    ['a higher dose', onTreatment().ordering('azathioprine 200 mg daily'), 'change', 'New azathioprine order'],
    ['a lower dose', onTreatment().ordering('azathioprine 100 mg daily'), 'taper', 'Lower dose of azathioprine'],
    ['a stop', onTreatment().stopForm('azathioprine'), 'withdrawal', 'Stop of azathioprine'],
    [
      'a stop for low counts',
      onTreatment().with('wbc', 1.9, '10^9/L').stopForm('azathioprine'),
      'safety-stop',
      'Stop of azathioprine, for safety',
    ],
    [
      'a lower dose for low counts',
      onTreatment().with('wbc', 2.9, '10^9/L').ordering('azathioprine 100 mg daily'),
      'change',
      'New azathioprine order',
    ],
    ['allopurinol on azathioprine', onTreatment().orderForm('allopurinol'), 'pair', 'Allopurinol order'],
    ['febuxostat on azathioprine', onTreatment().orderForm('febuxostat'), 'pair', 'Febuxostat order'],
    ['ribavirin on azathioprine', onTreatment().orderForm('ribavirin'), 'pair', 'Ribavirin order'],
    ['co-trimoxazole on azathioprine', onTreatment().orderForm('co-trimoxazole'), 'antibiotic', 'Co-trimoxazole order'],
    ['a live vaccine on azathioprine', onTreatment().ordering('MMR'), 'live-vaccine', 'MMR order'],
    [
      'allopurinol, list not seen',
      chart().medicationsSeen('not-seen').orderForm('allopurinol'),
      'pair',
      'Allopurinol order',
    ],
  ])('%s', (_, given, list, title) => {
    expect(checkOf(given)).toMatchObject({ list, title, isOrder: true });
  });

  it.each<[string, ChartBuilder, string]>([
    ['allopurinol where the whole list has no thiopurine', chart().orderForm('allopurinol'), 'start'],
    [
      'co-trimoxazole where the list was not seen',
      chart().medicationsSeen('not-seen').orderForm('co-trimoxazole'),
      'start',
    ],
    ['lisinopril on azathioprine', onTreatment().orderForm('lisinopril'), 'change'],
    ['no order on treatment', onTreatment(), 'change'],
    ['no order and no thiopurine', chart(), 'start'],
  ])('%s is no order that is checked', (_, given, list) => {
    expect(checkOf(given)).toMatchObject({ list, isOrder: false });
  });
});

describe('the items of a first order', () => {
  it('TPMT: met by a class, open and critical without one', () => {
    expect(itemOf(ordering().tpmt('normal'), 'tpmt')).toMatchObject({
      status: 'met',
      detail: expect.stringContaining('TPMT'),
    });
    expect(itemOf(ordering().tpmt('intermediate'), 'tpmt').status).toBe('met');
    expect(itemOf(ordering().tpmt('poor'), 'tpmt')).toMatchObject({ status: 'unmet', severity: 'critical' });
    expect(itemOf(ordering().tpmt(null), 'tpmt')).toMatchObject({ status: 'unmet', severity: 'critical' });
    expect(itemOf(ordering().resultsSeen('complete'), 'tpmt')).toMatchObject({ status: 'unmet', severity: 'critical' });
    expect(itemOf(ordering(), 'tpmt')).toMatchObject({ status: 'unknown', missing: ['labs'], severity: 'critical' });
  });

  it('blood count: recent, complete and high enough', () => {
    const counts = (wbc: number, days: number) => {
      const day = new Date(Date.parse('2026-11-22') - days * 86_400_000).toISOString().slice(0, 10);
      return ordering()
        .with('wbc', wbc, '10^9/L', day)
        .with('neutrophils', 3, '10^9/L', day)
        .with('platelets', 220, '10^9/L', day);
    };
    expect(itemOf(counts(6, 30), 'cbc')).toMatchObject({ status: 'met' });
    expect(itemOf(counts(6, 30), 'cbc').inputs).toHaveLength(3);
    expect(itemOf(counts(6, 31), 'cbc')).toMatchObject({
      status: 'unmet',
      detail: 'No white cells within 30 days, no neutrophils within 30 days and no platelets within 30 days',
    });
    expect(itemOf(counts(3.4, 5), 'cbc')).toMatchObject({ status: 'unmet', detail: 'White cells below 3.5 ×10⁹/L' });
    expect(itemOf(counts(2.4, 5), 'cbc')).toMatchObject({ status: 'unmet', detail: expect.stringContaining('2.4') });
    expect(itemOf(ordering().with('wbc', 6, '10^9/L'), 'cbc').detail).toBe(
      'No neutrophils within 30 days and no platelets within 30 days',
    );
  });

  it('other drugs: the list seen to its end, and what clashes by its own severity', () => {
    expect(itemOf(ordering(), 'interactions')).toMatchObject({
      status: 'met',
      detail: expect.stringContaining('whole list'),
    });
    expect(itemOf(ordering().taking('allopurinol 300 mg daily'), 'interactions')).toMatchObject({
      status: 'unmet',
      severity: 'critical',
      detail: expect.stringContaining('Allopurinol'),
    });
    expect(itemOf(ordering().taking('mesalazine 1 g'), 'interactions')).toMatchObject({
      status: 'unmet',
      severity: 'warning',
    });
    expect(itemOf(ordering().taking('lisinopril 10 mg'), 'interactions').status).toBe('met');
    expect(itemOf(ordering().medicationsSeen('partial'), 'interactions')).toMatchObject({
      status: 'unknown',
      severity: 'critical',
      missing: ['medications'],
    });
  });

  it('pregnancy and breastfeeding: asked of those whom it may concern', () => {
    expect(itemOf(ordering(), 'pregnancy').status).toBe('not-applicable');
    expect(itemOf(ordering().of('female').aged(60), 'breastfeeding').status).toBe('not-applicable');
    expect(itemOf(ordering().of('female').resultsSeen('complete'), 'pregnancy').status).toBe('unmet');
    expect(itemOf(ordering().of(null).aged(null), 'pregnancy').status).not.toBe('not-applicable');
    expect(itemOf(ordering().of('female').problem('pregnancy'), 'pregnancy')).toMatchObject({
      status: 'unmet',
      severity: 'critical',
    });
  });

  it('what no screen tells waits for a person', () => {
    for (const id of ['malignancy-talk', 'urgent-symptoms', 'monitoring-booked'])
      expect(itemOf(ordering(), id)).toMatchObject({ status: 'unmet', byHand: true });
  });

  it('indication, weight, allergies', () => {
    expect(itemOf(ordering().problem('crohn-disease'), 'indication')).toMatchObject({
      status: 'met',
      detail: 'crohn-disease',
    });
    expect(itemOf(ordering(), 'indication')).toMatchObject({ status: 'unknown', missing: ['conditions'] });
    expect(itemOf(ordering().weighing(70), 'weight')).toMatchObject({
      status: 'met',
      detail: expect.stringContaining('70 kg'),
    });
    expect(itemOf(ordering(), 'weight').status).toBe('unmet');
    expect(itemOf(ordering().allergicTo('azathioprine', 'pancreatitis'), 'allergy')).toMatchObject({
      status: 'unmet',
      severity: 'critical',
    });
    expect(itemOf(ordering(), 'allergy')).toMatchObject({ status: 'unknown', severity: 'critical' });
  });

  it('stands worst first, what is met behind, what does not apply last', () => {
    const { items } = checkOf(ordering().tpmt('normal').taking('allopurinol 300 mg daily'));
    expect(items[0]).toMatchObject({ id: 'interactions', severity: 'critical' });
    const places = items.map(({ status }) => ({ unmet: 0, unknown: 0, met: 1, 'not-applicable': 2 })[status]);
    expect(places).toEqual([...places].sort());
  });
});

describe('on treatment results may be as old as the monitoring allows', () => {
  it('a count of 92 days, not of 93', () => {
    const count = (days: number) => {
      const day = new Date(Date.parse('2026-11-22') - days * 86_400_000).toISOString().slice(0, 10);
      return onTreatment()
        .ordering('azathioprine 175 mg daily')
        .with('wbc', 6, '10^9/L', day)
        .with('neutrophils', 3, '10^9/L', day)
        .with('platelets', 220, '10^9/L', day);
    };
    expect(itemOf(count(92), 'cbc').status).toBe('met');
    expect(itemOf(count(93), 'cbc').status).toBe('unmet');
  });
});

describe('a withdrawal', () => {
  const stopping = () => onTreatment().stopForm('azathioprine');

  it('in autoimmune hepatitis: who must not stop, and which criteria are met', () => {
    const given = stopping().problem('autoimmune-hepatitis').problem('cirrhosis');
    expect(itemOf(given, 'cirrhosis')).toMatchObject({ status: 'unmet', severity: 'critical' });
    expect(itemOf(stopping().problem('autoimmune-hepatitis'), 'cirrhosis').status).toBe('met');
    expect(itemOf(stopping().problem('remission', 'active', '2023-01-10'), 'remission').status).toBe('met');
    expect(itemOf(stopping().problem('autoimmune-hepatitis'), 'histology').status).toBe('unmet');
  });

  it('in another disease those criteria do not apply', () => {
    const { items } = checkOf(stopping().problem('crohn-disease'));
    expect(items.filter(({ status }) => status !== 'not-applicable').map(({ id }) => id)).toEqual([
      'monitoring-booked',
    ]);
  });

  it('for safety nothing speaks for going on', () => {
    const { items } = checkOf(stopping().problem('autoimmune-hepatitis').with('wbc', 1.9, '10^9/L'));
    expect(items.map(({ id }) => id)).toEqual(['monitoring-booked']);
  });
});

describe('a drug that clashes, ordered beside a thiopurine', () => {
  it('allopurinol: critical, named with the thiopurine', () =>
    expect(itemOf(onTreatment().orderForm('allopurinol'), 'interactions')).toMatchObject({
      status: 'unmet',
      severity: 'critical',
      detail: expect.stringMatching(/^Allopurinol with azathioprine/),
    }));

  it('beside thioguanine alone it does not clash', () =>
    expect(itemOf(chart().taking('thioguanine 20 mg daily').orderForm('allopurinol'), 'interactions').status).toBe(
      'met',
    ));

  it('where nobody saw whether a thiopurine is in use, that is asked', () =>
    expect(itemOf(chart().medicationsSeen('partial').orderForm('allopurinol'), 'interactions')).toMatchObject({
      status: 'unknown',
      missing: ['medications'],
    }));

  it('a live vaccine', () =>
    expect(itemOf(onTreatment().ordering('MMR'), 'vaccines')).toMatchObject({ status: 'unmet', severity: 'critical' }));
});
