import {
  repeatNeutrophils,
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

const below = (value: number | null, limit: { value: number }): boolean => value !== null && value < limit.value;

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

function abnormal(results: LatestResults): string[] {
  const transaminase = highestTransaminase(results);
  return [
    ...(below(results.wbc, withholdWbc) ? [`white cells ${results.wbc} ${CELLS} (below ${withholdWbc.value})`] : []),
    ...(below(results.neutrophils, withholdNeutrophils)
      ? [`neutrophils ${results.neutrophils} ${CELLS} (below ${withholdNeutrophils.value})`]
      : []),
    ...(below(results.platelets, withholdPlatelets)
      ? [`platelets ${results.platelets} ${CELLS} (below ${withholdPlatelets.value})`]
      : []),
    ...(transaminase && transaminase.value > withholdTransaminases.value
      ? [`${transaminase.name} ${transaminase.value} U/L (above ${withholdTransaminases.value})`]
      : []),
  ];
}

function beforeStart(results: LatestResults): Reason[] {
  const blocks = [
    ...(below(results.wbc, startWbc)
      ? [
          reason(
            'AZA-CI-03',
            'critical',
            `White cells ${results.wbc} ${CELLS} before the first dose, below ${startWbc.value}: contraindicated; find the cause.`,
            'SEED',
          ),
        ]
      : []),
    ...(below(results.platelets, startPlatelets)
      ? [
          reason(
            'AZA-CI-04',
            'critical',
            `Platelets ${results.platelets} ${CELLS} before the first dose, below ${startPlatelets.value}: contraindicated; find the cause.`,
            'SEED',
          ),
        ]
      : []),
    ...(below(results.neutrophils, stopNeutrophils)
      ? [
          reason(
            'AZA-CI-12',
            'critical',
            `Neutrophils ${results.neutrophils} ${CELLS} before the first dose, below ${stopNeutrophils.value}: not advised; find the cause.${DUFFY}`,
            'ENG',
            'BSR',
          ),
        ]
      : []),
  ];
  const found = abnormal(results);
  if (blocks.length > 0 || found.length === 0) return blocks;
  const duffy = below(results.neutrophils, withholdNeutrophils) ? DUFFY : '';
  const text = `Abnormal before the first dose: ${found.join(', ')}. Find the cause; the specialist agrees before the start.${duffy}`;
  return [reason('AZA-BASE-09', 'warning', text, 'ENG', 'BSR')];
}

function severeCytopenia({ wbc, neutrophils, platelets }: LatestResults): Reason[] {
  const found = [
    ...(below(wbc, stopWbc) ? [`white cells ${wbc}`] : []),
    ...(below(neutrophils, stopNeutrophils) ? [`neutrophils ${neutrophils}`] : []),
    ...(below(platelets, stopPlatelets) ? [`platelets ${platelets}`] : []),
  ];
  if (found.length === 0) return [];
  const text = `Severe cytopenia: ${found.join(', ')} ${CELLS}. Consider stopping now, haematology the same day; fever with neutrophils below 1.0 is neutropenic sepsis until proven otherwise.`;
  return [reason('AZA-LAB-01', 'critical', text, 'SEED', 'SPS', 'BSG')];
}

function liver(results: LatestResults): Reason[] {
  const transaminase = highestTransaminase(results);
  if (!transaminase || transaminase.value <= withholdTransaminases.value) return [];
  const named = `${transaminase.name} ${transaminase.value} U/L`;
  if (transaminase.value > severeLiverInjury.transaminases && (results.bilirubin ?? 0) > severeLiverInjury.bilirubin) {
    const text = `${named} and bilirubin ${results.bilirubin} µmol/L, about 3 and 2 times the upper limit: possible severe drug-induced liver injury. Stop; hepatology urgently; think of veno-occlusive disease.`;
    return [reason('AZA-LAB-10', 'critical', text, 'PCN', 'MEM')];
  }
  const text = `${named}, above ${withholdTransaminases.value}: withhold, metabolites, pattern of the injury.`;
  return [reason('AZA-LAB-09', 'warning', text, 'BSR', 'SPS')];
}

function counts(results: LatestResults): Reason[] {
  const severe = severeCytopenia(results);
  if (severe.length > 0) return severe;
  const { wbc, neutrophils, platelets } = results;
  const withhold = (id: string, what: string, value: number | null, limit: { value: number }, more = ''): Reason[] =>
    below(value, limit)
      ? [
          reason(
            id,
            'warning',
            `${what} ${value} ${CELLS}, below ${limit.value}: withhold and discuss; repeat in 1 week.${more}`,
            'BSR',
            'SPS',
            'PCN',
          ),
        ]
      : [];
  return [
    ...withhold('AZA-LAB-02', 'White cells', wbc, withholdWbc),
    ...withhold('AZA-LAB-03', 'Neutrophils', neutrophils, withholdNeutrophils, DUFFY),
    ...(!below(neutrophils, withholdNeutrophils) && below(neutrophils, repeatNeutrophils)
      ? [
          reason(
            'AZA-LAB-04',
            'info',
            `Neutrophils ${neutrophils} ${CELLS}, between the limits of BSR (1.6) and BSG (2.0): repeat in 1 week.`,
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
  const { intent, results } = input;
  return intent === 'start'
    ? [...beforeStart(results), ...metabolitesAtStart(results)]
    : [...counts(results), ...liver(results), ...metabolites(results), ...ofUnknownDose(input)];
}
