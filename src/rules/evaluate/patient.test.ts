import { describe, expect, it } from 'vitest';
import {
  activityAndGenotypeDisagree,
  age,
  all,
  allergicTo,
  always,
  any,
  atLeast,
  conceptSet,
  diplotypeIs,
  drugSet,
  everHad,
  geneMeasured,
  geneResult as geneResultIs,
  geneSays,
  hasProblem,
  known,
  limit,
  not,
  number,
  phenotypeIs,
  sexIs,
  stated,
  vaccinated,
  vaccineSet,
  wordSet,
} from '../language';
import { type ChartBuilder, chart, daysAgo, geneResult, holds, inputsOf } from '../testing';

const on = (): ChartBuilder => chart().taking('azathioprine 150 mg daily');

describe('genes', () => {
  it('AZA-PGX-04: NUDT15 intermediate, TPMT normal or unknown', () => {
    const rule4 = all(
      phenotypeIs('nudt15', 'intermediate', 'possible-intermediate'),
      not(known(not(phenotypeIs('tpmt', 'normal')))),
    );
    expect(holds(rule4, on().nudt15('intermediate'))).toBe(true);
    expect(holds(rule4, on().nudt15('intermediate').tpmt('intermediate'))).toBe(false);
    expect(holds(rule4, on().tpmt('normal').resultsSeen('partial'))).toEqual(['labs.nudt15_genotype']);
  });

  it('AZA-PGX-11: activity above the printed range', () => {
    const high = geneResultIs('tpmt', 'above-range');
    const at = (aboveRange: boolean) => on().gene('tpmt', 'normal', 'TPMT 55', { aboveRange });
    expect(holds(high, at(true))).toBe(true);
    expect(holds(high, at(false))).toBe(false);
    expect(holds(high, on())).toEqual(['labs']);
    expect(holds(high, on().resultsSeen('complete'))).toBe(false);
  });

  it('AZA-PGX-12: an unphased call, unless the report says that it was phased', () => {
    const unphased = all(
      diplotypeIs('tpmt', '*1/*3A'),
      not(geneSays('tpmt', wordSet('phased', ['phased', 'phase confirmed'], ['unphased']))),
    );
    const call = (text: string) => on().gene('tpmt', 'intermediate', text, { diplotype: '*1/*3A', by: 'genotype' });
    expect(holds(unphased, call('TPMT *1/*3A'))).toBe(true);
    expect(holds(unphased, call('TPMT *1/*3A, unphased'))).toBe(true);
    expect(holds(unphased, call('TPMT *1/*3A (phased)'))).toBe(false);
    expect(holds(unphased, on().tpmt('intermediate'))).toBe(false);
  });

  it('AZA-PGX-13: activity and genotype disagree, both on screen', () => {
    const both = (phenotype: 'normal' | 'intermediate') => {
      const chartOf = on().gene('tpmt', 'intermediate', 'TPMT *1/*3C', { by: 'genotype' }).build();
      const also = [geneResult('tpmt', phenotype, 'TPMT activity 30', { by: 'activity' })];
      const { tpmt, nudt15 } = chartOf.pharmacogenetics;
      const together = { ...chartOf, pharmacogenetics: { tpmt: tpmt && { ...tpmt, also }, nudt15 } };
      return { build: () => together } as unknown as ChartBuilder;
    };
    expect(holds(activityAndGenotypeDisagree('tpmt'), both('normal'))).toBe(true);
    expect(holds(activityAndGenotypeDisagree('tpmt'), both('intermediate'))).toBe(false);
    expect(holds(activityAndGenotypeDisagree('tpmt'), on().tpmt('normal'))).toBe(false);
    expect(holds(geneMeasured('tpmt', 'activity'), both('normal'))).toBe(true);
    expect(holds(geneMeasured('tpmt', 'activity'), on().tpmt('normal'))).toBe(false);
    expect(inputsOf(activityAndGenotypeDisagree('tpmt'), both('normal'))).toContain('TPMT activity 30, 23 Oct 2026');
  });
});

describe('problems, allergies, vaccines', () => {
  const zoster = conceptSet('varicella-zoster', ['varicella-zoster']);

  it('AZA-INF-01: an active problem, or one without a status', () => {
    expect(holds(hasProblem(zoster), on().problem('varicella-zoster'))).toBe(true);
    expect(holds(hasProblem(zoster), on().problem('varicella-zoster', 'unknown'))).toBe(true);
    expect(holds(hasProblem(zoster), on().problem('varicella-zoster', 'resolved'))).toBe(false);
    expect(holds(hasProblem(zoster), on())).toEqual(['conditions']);
  });

  it('AZA-BASE-07: no chickenpox, now or ever', () => {
    expect(holds(everHad(zoster), on().problem('varicella-zoster', 'resolved'))).toBe(true);
    expect(holds(not(everHad(zoster)), on().problemsSeen('stated-empty'))).toBe(true);
  });

  it('AZA-CI-08: the reaction tells what an allergy weighs', () => {
    const thiopurines = drugSet('a thiopurine', ['azathioprine', 'mercaptopurine']);
    const severe = allergicTo(thiopurines, wordSet('a severe reaction', ['anaphylaxis', 'pancreatitis', 'fever']));
    expect(holds(severe, on().allergicTo('azathioprine', 'Acute pancreatitis 2019'))).toBe(true);
    expect(holds(severe, on().allergicTo('azathioprine', 'nausea'))).toBe(false);
    expect(holds(allergicTo(thiopurines), on().allergicTo('mercaptopurine'))).toBe(true);
    expect(holds(allergicTo(thiopurines), on().allergicTo('penicillin'))).toBe(false);
    expect(holds(allergicTo(thiopurines), on())).toEqual(['allergies']);
  });

  it('AZA-VAX-01: influenza within a year', () => {
    const flu = vaccinated(vaccineSet('influenza vaccine', ['influenza']), limit('test.year', 365, 'days'));
    expect(holds(flu, on().vaccinated('influenza', daysAgo(365)))).toBe(true);
    expect(holds(flu, on().vaccinated('influenza', daysAgo(366)))).toBe(false);
    expect(holds(flu, on().vaccinated('influenza', null))).toEqual(['immunizations']);
    expect(holds(not(flu), on().vaccinationsSeen('complete'))).toBe(true);
    expect(holds(flu, on())).toEqual(['immunizations']);
  });
});

describe('the patient', () => {
  it('AZA-CI-10: age 12 to 50 and not male, where known', () => {
    const mayBePregnant = all(
      not(known(sexIs('male'))),
      not(known(any(not(atLeast(age(), number(12))), atLeast(age(), number(51))))),
    );
    expect(holds(mayBePregnant, on())).toBe(true);
    expect(holds(mayBePregnant, on().of(null).aged(null))).toBe(true);
    expect(holds(mayBePregnant, on().of('male'))).toBe(false);
    expect(holds(mayBePregnant, on().aged(60))).toBe(false);
    expect(holds(all(sexIs('male'), atLeast(age(), number(35))), on().of(null).aged(null))).toEqual([
      'patient.sex',
      'patient.age',
    ]);
  });

  it('AZA-LT-01: what was stated in this session; what was not is no', () => {
    const inRemission = stated('in-remission', 'in remission');
    expect(holds(inRemission, on(), ['in-remission'])).toBe(true);
    expect(holds(inRemission, on())).toBe(false);
  });

  it('AZA-REF-02: always', () => {
    expect(holds(always(), on())).toBe(true);
  });
});
