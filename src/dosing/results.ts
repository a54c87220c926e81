import {
  repeatNeutrophils,
  startNeutrophils,
  startPlatelets,
  startWbc,
  stopNeutrophils,
  stopPlatelets,
  stopWbc,
  withholdNeutrophils,
  withholdPlatelets,
  withholdTransaminases,
  withholdWbc,
} from '../../rules/limits';
import { metabolites, metabolitesAtStart, ofUnknownDose } from './metabolites';
import { reason } from './reasons';
import type { DoseInput, LatestResults, Reason } from './types';

type Limit = typeof withholdWbc;
type Local = NonNullable<DoseInput['localLimits']>;

const inForce = ({ id, value }: Limit, local: Local): number => local[id] ?? value;
/** `3.5`; where a hospital has set its own: `4 (local limit, default 3.5)`. */
export const saidOf = (limit: Limit, local: Local = {}): string => {
  const value = inForce(limit, local);
  return value === limit.value ? String(value) : `${value} (local limit, default ${limit.value})`;
};

const below = (value: number | null, limit: Limit, local: Local): boolean =>
  value !== null && value < inForce(limit, local);

const CELLS = '×10⁹/L';

/** Multiples of the upper limit of normal; the upper limits are common ones, because the calculator has no printed range. */
const severeLiverInjury = { transaminases: 3 * 40, bilirubin: 2 * 21 };

const DUFFY = ' A low count without cause can be a Duffy-null variant: ask for earlier counts.';

function highestTransaminase({ alt, ast }: LatestResults): { name: string; value: number } | null {
  const seen = [
    ...(alt === null ? [] : [{ name: 'ALT', value: alt }]),
    ...(ast === null ? [] : [{ name: 'AST', value: ast }]),
  ];
  return seen.reduce<{ name: string; value: number } | null>(
    (highest, each) => (highest && highest.value >= each.value ? highest : each),
    null,
  );
}

function abnormal(results: LatestResults, local: Local): string[] {
  const transaminase = highestTransaminase(results);
  return [
    ...(below(results.wbc, withholdWbc, local)
      ? [`white cells ${results.wbc} ${CELLS} (below ${saidOf(withholdWbc, local)})`]
      : []),
    ...(below(results.neutrophils, withholdNeutrophils, local)
      ? [`neutrophils ${results.neutrophils} ${CELLS} (below ${saidOf(withholdNeutrophils, local)})`]
      : []),
    ...(below(results.platelets, withholdPlatelets, local)
      ? [`platelets ${results.platelets} ${CELLS} (below ${saidOf(withholdPlatelets, local)})`]
      : []),
    ...(transaminase && transaminase.value > inForce(withholdTransaminases, local)
      ? [`${transaminase.name} ${transaminase.value} U/L (above ${saidOf(withholdTransaminases, local)})`]
      : []),
  ];
}

function beforeStart(results: LatestResults, local: Local): Reason[] {
  const blocks = [
    ...(below(results.wbc, startWbc, local)
      ? [
          reason(
            'AZA-CI-03',
            'critical',
            `White cells ${results.wbc} ${CELLS} before the first dose, below ${saidOf(startWbc, local)}: contraindicated; find the cause.`,
            'SEED',
          ),
        ]
      : []),
    ...(below(results.platelets, startPlatelets, local)
      ? [
          reason(
            'AZA-CI-04',
            'critical',
            `Platelets ${results.platelets} ${CELLS} before the first dose, below ${saidOf(startPlatelets, local)}: contraindicated; find the cause.`,
            'SEED',
          ),
        ]
      : []),
    ...(below(results.neutrophils, startNeutrophils, local)
      ? [
          reason(
            'AZA-CI-12',
            'critical',
            `Neutrophils ${results.neutrophils} ${CELLS} before the first dose, below ${saidOf(startNeutrophils, local)}: not advised; find the cause.${DUFFY}`,
            'ENG',
            'BSR',
          ),
        ]
      : []),
  ];
  const found = abnormal(results, local);
  if (blocks.length > 0 || found.length === 0) return blocks;
  const duffy = below(results.neutrophils, withholdNeutrophils, local) ? DUFFY : '';
  const text = `Abnormal before the first dose: ${found.join(', ')}. Find the cause; the specialist agrees before the start.${duffy}`;
  return [reason('AZA-BASE-09', 'warning', text, 'ENG', 'BSR')];
}

function severeCytopenia({ wbc, neutrophils, platelets }: LatestResults, local: Local): Reason[] {
  const found = [
    ...(below(wbc, stopWbc, local) ? [`white cells ${wbc}`] : []),
    ...(below(neutrophils, stopNeutrophils, local) ? [`neutrophils ${neutrophils}`] : []),
    ...(below(platelets, stopPlatelets, local) ? [`platelets ${platelets}`] : []),
  ];
  if (found.length === 0) return [];
  const text = `Severe cytopenia: ${found.join(', ')} ${CELLS}. Consider stopping now, haematology the same day; fever with neutrophils below 1.0 is neutropenic sepsis until proven otherwise.`;
  return [reason('AZA-LAB-01', 'critical', text, 'SEED', 'SPS', 'BSG')];
}

function liver(results: LatestResults, local: Local): Reason[] {
  const transaminase = highestTransaminase(results);
  if (!transaminase || transaminase.value <= inForce(withholdTransaminases, local)) return [];
  const named = `${transaminase.name} ${transaminase.value} U/L`;
  if (transaminase.value > severeLiverInjury.transaminases && (results.bilirubin ?? 0) > severeLiverInjury.bilirubin) {
    const text = `${named} and bilirubin ${results.bilirubin} µmol/L, about 3 and 2 times the upper limit: possible severe drug-induced liver injury. Stop; hepatology urgently; think of veno-occlusive disease.`;
    return [reason('AZA-LAB-10', 'critical', text, 'PCN', 'MEM')];
  }
  const text = `${named}, above ${saidOf(withholdTransaminases, local)}: withhold, metabolites, pattern of the injury.`;
  return [reason('AZA-LAB-09', 'warning', text, 'BSR', 'SPS')];
}

function counts(results: LatestResults, local: Local): Reason[] {
  const severe = severeCytopenia(results, local);
  if (severe.length > 0) return severe;
  const { wbc, neutrophils, platelets } = results;
  const withhold = (id: string, what: string, value: number | null, limit: Limit, more = ''): Reason[] =>
    below(value, limit, local)
      ? [
          reason(
            id,
            'warning',
            `${what} ${value} ${CELLS}, below ${saidOf(limit, local)}: withhold and discuss; repeat in 1 week.${more}`,
            'BSR',
            'SPS',
            'PCN',
          ),
        ]
      : [];
  return [
    ...withhold('AZA-LAB-02', 'White cells', wbc, withholdWbc),
    ...withhold('AZA-LAB-03', 'Neutrophils', neutrophils, withholdNeutrophils, DUFFY),
    ...(!below(neutrophils, withholdNeutrophils, local) && below(neutrophils, repeatNeutrophils, local)
      ? [
          reason(
            'AZA-LAB-04',
            'info',
            `Neutrophils ${neutrophils} ${CELLS}, between ${saidOf(withholdNeutrophils, local)} (BSR) and ${saidOf(repeatNeutrophils, local)} (BSG): repeat in 1 week.`,
            'SPS',
            'BSR',
          ),
        ]
      : []),
    ...withhold('AZA-LAB-05', 'Platelets', platelets, withholdPlatelets),
  ];
}

/** All that the latest results say of the dose, by rule id; before the first dose other rules apply than on treatment. */
export function resultReasons(input: DoseInput): Reason[] {
  const { intent, results, localLimits: local = {} } = input;
  return intent === 'start'
    ? [...beforeStart(results, local), ...metabolitesAtStart(results)]
    : [...counts(results, local), ...liver(results, local), ...metabolites(results), ...ofUnknownDose(input)];
}
