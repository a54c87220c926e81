import { UcumLhcUtils } from '@lhncbc/ucum-lhc';
import { describe, expect, it } from 'vitest';
import { type AnalyteEntry, analytes } from '../analytes';
import { tpmtActivityUnits, unitSpellings } from '.';
import { substances } from './substances';
import { ucumCodes, ucumCodesOf } from './ucum';

const ucum = UcumLhcUtils.getInstance();
const atomicMass: Readonly<Record<string, number>> = { C: 12.011, H: 1.008, N: 14.007, O: 15.999 };

function molarMass(formula: string): number {
  return [...formula.matchAll(/([A-Z])(\d*)/g)].reduce(
    (mass, [, atom = '', count = '']) => mass + (atomicMass[atom] ?? Number.NaN) * (count === '' ? 1 : Number(count)),
    0,
  );
}

const codeOf = ({ unit }: AnalyteEntry, printed: string): string | undefined =>
  ucumCodesOf[unit]?.[printed] ?? ucumCodes[printed];

/** The molar mass and the charge by which this analyte's mass and equivalents become an amount, where it has them. */
function substanceOf({ id, names }: AnalyteEntry): { molecularWeight: number | null; charge: number | null } {
  const analyte = names.includes('BUN') ? 'urea nitrogen' : id;
  const substance = substances.find((each) => each.analyte === analyte);
  const mass = substance?.molarMass ?? (substance?.formula === undefined ? null : molarMass(substance.formula));
  return { molecularWeight: mass, charge: substance?.charge ?? null };
}

const factors = analytes.flatMap((entry) =>
  Object.entries(entry.units).flatMap(([printed, factor]) => (factor === null ? [] : [{ entry, printed, factor }])),
);

describe('every factor of the unit tables, worked out by the UCUM library', () => {
  it.each(
    factors.map(
      (each) => [`${each.entry.names[0]}: 1 ${each.printed} = ${each.factor} ${each.entry.unit}`, each] as const,
    ),
  )('%s', (_, { entry, printed, factor }) => {
    const [from, to] = [codeOf(entry, printed), codeOf(entry, entry.unit)];
    expect(from, `no UCUM code of "${printed}"`).toBeDefined();
    const converted = ucum.convertUnitTo(from ?? '', 1, to ?? '', substanceOf(entry));
    expect(converted.status, converted.msg?.join(' ')).toBe('succeeded');
    expect(Math.abs((converted.toVal ?? Number.NaN) / factor - 1)).toBeLessThan(0.0005);
  });

  it('are more than a hundred', () => {
    expect(factors.length).toBeGreaterThan(100);
  });

  it('never has one for TPMT activity', () => {
    expect(Object.values(tpmtActivityUnits).filter((factor) => factor !== null)).toEqual([]);
  });
});

describe('codes of UCUM', () => {
  it.each(Object.entries({ ...ucumCodes }))('%s is the valid code %s', (_, code) => {
    expect(ucum.validateUnitString(code).status).toBe('valid');
  });

  it('are there for every canonical spelling that an analyte converts', () => {
    const converted = new Set(factors.map(({ printed }) => printed));
    expect([...converted].filter((printed) => !(printed in ucumCodes))).toEqual([]);
    expect(Object.keys(unitSpellings).length).toBeGreaterThan(30);
  });
});
