import {
  above,
  any,
  below,
  type ChecklistItem,
  everHad,
  highestSeen,
  item,
  known,
  type Limit,
  latest,
  noResult,
  not,
  requirement,
  resultWithin,
  vaccinated,
  vaccineSet,
} from '../../src/rules/language';
import { withholdNeutrophils, withholdPlatelets, withholdTransaminases, withholdWbc } from '../limits';
import { serologyAge } from '../limits-of-time';
import {
  alp,
  alt,
  antiHbc,
  antiHcv,
  ast,
  bilirubin,
  creatinine,
  egfr,
  haemoglobin,
  hbsAg,
  hiv,
  mcv,
  neutrophils,
  platelets,
  urea,
  vzvIgg,
  wbc,
} from '../measurements';
import { hivInfection, varicella } from '../problem-sets';

/** Items that results answer; how old one may be depends on the order. */

const lowCount = [
  requirement(not(known(below(latest(wbc), withholdWbc))), 'white cells below {limit:withhold.wbc}'),
  requirement(
    not(known(below(latest(neutrophils), withholdNeutrophils))),
    'neutrophils below {limit:withhold.neutrophils}',
  ),
  requirement(not(known(below(latest(platelets), withholdPlatelets))), 'platelets below {limit:withhold.platelets}'),
];

export const bloodCount = (days: Limit): ChecklistItem =>
  item({
    id: 'cbc',
    label: 'Blood count',
    asks: 'White cells, neutrophils and platelets, recent and high enough',
    severity: 'critical',
    requires: [
      resultWithin([wbc], days, 'white cells'),
      resultWithin([neutrophils], days, 'neutrophils'),
      resultWithin([platelets], days, 'platelets'),
      ...lowCount,
    ],
    openedBy: [
      'AZA-CI-03',
      'AZA-CI-04',
      'AZA-CI-12',
      'AZA-LAB-01',
      'AZA-LAB-02',
      'AZA-LAB-03',
      'AZA-LAB-05',
      'AZA-LAB-14',
    ],
    shows: [wbc, neutrophils, platelets, haemoglobin, mcv],
    sources: ['SEED'],
  });

export const liverTests = (days: Limit): ChecklistItem =>
  item({
    id: 'lft',
    label: 'Liver tests',
    asks: 'ALT or AST, alkaline phosphatase and bilirubin, recent and not far raised',
    severity: 'warning',
    requires: [
      resultWithin([alt, ast], days, 'ALT or AST'),
      resultWithin([alp], days, 'alkaline phosphatase'),
      resultWithin([bilirubin], days, 'bilirubin'),
      requirement(
        not(known(above(highestSeen(alt, ast), withholdTransaminases))),
        'ALT or AST above {limit:withhold.transaminases}',
      ),
    ],
    openedBy: ['AZA-LAB-09', 'AZA-LAB-10', 'AZA-LAB-11'],
    shows: [alt, ast, alp, bilirubin],
    sources: ['SEED'],
  });

export const renalFunction = (days: Limit): ChecklistItem =>
  item({
    id: 'renal',
    label: 'Renal function',
    asks: 'Creatinine or eGFR, and urea',
    severity: 'warning',
    requires: [resultWithin([creatinine, egfr], days, 'creatinine or eGFR'), resultWithin([urea], days, 'urea')],
    shows: [creatinine, egfr, urea],
    sources: ['SEED'],
  });

export const hepatitisB = item({
  id: 'hepatitis-b',
  label: 'Hepatitis B',
  asks: 'HBsAg and anti-HBc',
  severity: 'warning',
  requires: [resultWithin([hbsAg], serologyAge, 'HBsAg'), resultWithin([antiHbc], serologyAge, 'anti-HBc')],
  openedBy: ['AZA-INF-03'],
  shows: [hbsAg, antiHbc],
  sources: ['SEED'],
});

export const hepatitisC = item({
  id: 'hepatitis-c',
  label: 'Hepatitis C',
  asks: 'Anti-HCV',
  severity: 'warning',
  requires: [resultWithin([antiHcv], serologyAge, 'anti-HCV')],
  shows: [antiHcv],
  sources: ['SEED'],
});

export const hivTest = item({
  id: 'hiv',
  label: 'HIV',
  asks: 'An HIV test, or no raised risk',
  severity: 'warning',
  requires: [requirement(any(not(noResult([hiv])), known(everHad(hivInfection))), 'no HIV test')],
  shows: [hiv],
  sources: ['SEED', 'SPS'],
});

const varicellaVaccine = vaccineSet('varicella vaccine', ['varicella', 'MMRV', 'zoster live']);

export const varicellaImmunity = item({
  id: 'vzv',
  label: 'Chickenpox immunity',
  asks: 'Chickenpox in the past, the vaccine, or VZV IgG',
  severity: 'warning',
  requires: [
    requirement(
      any(known(everHad(varicella)), known(vaccinated(varicellaVaccine)), not(noResult([vzvIgg]))),
      'no chickenpox history, vaccine or VZV IgG',
    ),
  ],
  openedBy: ['AZA-INF-04'],
  shows: [vzvIgg],
  sources: ['SEED'],
});
