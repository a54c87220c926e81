import { describe, expect, it } from 'vitest';
import { derivations } from '../units/derivations';
import { analytes, otherTestCodes } from '.';
import { analyteProvenance } from './provenance';

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const sorted = (texts: readonly string[]) =>
  [...texts].sort((a, b) => (folded(a) < folded(b) ? -1 : folded(a) > folded(b) ? 1 : 0));
const atomicMass: Readonly<Record<string, number>> = { C: 12.011, H: 1.008, N: 14.007, O: 15.999 };

function molarMass(formula: string): number {
  return [...formula.matchAll(/([A-Z])(\d*)/g)].reduce(
    (mass, [, atom = '', count = '']) => mass + (atomicMass[atom] ?? Number.NaN) * (count === '' ? 1 : Number(count)),
    0,
  );
}

const publicIds =
  'wbc neutrophils lymphocytes eosinophils platelets hemoglobin mcv alt ast alp bilirubin ggt albumin creatinine egfr urea igg crp inr lipase tpmt_activity tpmt_genotype tpmt_phenotype nudt15_genotype nudt15_phenotype tgn6 mmp6 hbsag anti_hbc anti_hcv hiv vzv_igg hcg weight height'.split(
    ' ',
  );

describe('the analyte vocabulary', () => {
  it('holds the 35 public ids, and marks every other entry as added', () => {
    const own = new Set(analytes.filter(({ added }) => added !== true).map(({ id }) => id));
    expect(own).toEqual(new Set(publicIds));
    expect(new Set(analyteProvenance.map(({ id }) => id))).toEqual(new Set(publicIds));
  });

  it.each(analytes.map((entry) => [entry.id, entry] as const))(
    'lists the names of %s in order, the printed one first',
    (_, entry) => {
      expect(entry.names.length).toBeGreaterThan(0);
      expect(entry.names.slice(1)).toEqual(sorted(entry.names.slice(1)));
    },
  );

  it('gives every LOINC code to one analyte only', () => {
    const codes = [...analytes.flatMap(({ loinc }) => loinc), ...otherTestCodes];
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  it('counts its canonical unit as 1', () => {
    for (const { unit, units, plausible } of analytes) {
      if (plausible !== null && unit in units) expect(units[unit]).toBe(1);
    }
  });

  it('keeps the ends of usual ranges within what is plausible', () => {
    for (const { usual, plausible } of analytes) {
      if (usual === undefined || plausible === null) continue;
      expect(usual.low[0]).toBeLessThan(usual.low[1]);
      expect(usual.high[1]).toBeGreaterThan(usual.high[0]);
      expect(usual.high[1]).toBeLessThanOrEqual(plausible[1]);
    }
  });
});

describe('factors between mass and amount', () => {
  const named = (analyte: string) =>
    analyte === 'urea nitrogen'
      ? analytes.find(({ names }) => names.includes('BUN'))
      : analytes.find(({ id }) => id === analyte);

  it.each(derivations.map((derivation) => [`${derivation.analyte}, ${derivation.unit}`, derivation] as const))(
    '%s follows from the molar mass',
    (_, { analyte, unit, formula, molarMass: given, printed, canonical }) => {
      const mass = formula === undefined ? (given ?? Number.NaN) : molarMass(formula);
      const moles = 'molesPerLitre' in printed ? printed.molesPerLitre : printed.gramsPerLitre / mass;
      const factor =
        'molesPerLitre' in canonical ? moles / canonical.molesPerLitre : (moles * mass) / canonical.gramsPerLitre;
      const used = named(analyte)?.units[unit] ?? Number.NaN;
      expect(Math.abs(used / factor - 1)).toBeLessThan(0.0005);
    },
  );

  it('derives every factor that is no power of ten', () => {
    const derived = new Set(derivations.map(({ analyte, unit }) => `${analyte} ${unit}`));
    const isPlain = (factor: number) => Math.abs(Math.log10(factor) - Math.round(Math.log10(factor))) < 1e-9;
    const bodyMeasures = ['weight', 'height'];
    const katal = [60, 0.06];
    for (const { id, names, units } of analytes) {
      if (bodyMeasures.includes(id)) continue;
      const analyte = names.includes('BUN') ? 'urea nitrogen' : id;
      for (const [unit, factor] of Object.entries(units)) {
        if (factor === null || isPlain(factor) || katal.includes(factor)) continue;
        expect(derived, `${analyte} ${unit}`).toContain(`${analyte} ${unit}`);
      }
    }
  });

  it('takes a katal for 60 million units: 1 mol a second is 60 × 10⁶ µmol a minute', () => {
    const alt = analytes.find(({ id }) => id === 'alt');
    expect(alt?.units['µkat/L']).toBeCloseTo((1e-6 * 60) / 1e-6, 9);
    expect(alt?.units['nkat/L']).toBeCloseTo((1e-9 * 60) / 1e-6, 9);
  });
});
