import {
  above,
  activityAndGenotypeDisagree,
  all,
  any,
  daysBetween,
  diplotypeIs,
  everHad,
  geneMeasured,
  geneResult,
  geneResultDate,
  geneSays,
  hasProblem,
  inPlay,
  known,
  limit,
  lowerDose,
  not,
  noted,
  rule,
  takenAt,
} from '../src/rules/language';
import { thiopurines, tpmtInterferents } from './drug-sets';
import { interferenceDays, transfusionDays } from './limits-of-time';
import { leukaemia, transfusion } from './problem-sets';
import { phased } from './word-sets';

const sample = geneResultDate('tpmt', 'activity');
/** A transfusion without a day counts as recent. */
const recentTransfusion = all(
  everHad(transfusion),
  not(known(above(daysBetween(noted(transfusion), sample), transfusionDays))),
);
const onTheDay = limit('tpmt.on-thiopurine', 0, 'days');

export const activityMayBeFalse = rule({
  id: 'AZA-PGX-10',
  name: 'TPMT activity free of interference',
  severity: 'warning',
  scope: inPlay(),
  when: all(
    geneMeasured('tpmt', 'activity'),
    any(
      takenAt(thiopurines, sample, onTheDay),
      takenAt(tpmtInterferents, sample, interferenceDays),
      recentTransfusion,
      hasProblem(leukaemia),
    ),
  ),
  title: 'TPMT activity may be false',
  detail: [
    '{tpmt}.',
    {
      when: known(takenAt(thiopurines, sample, onTheDay)),
      say: 'It was measured on a thiopurine, which raises it by a fifth to a quarter.',
    },
    {
      when: known(takenAt(tpmtInterferents, sample, interferenceDays)),
      say: 'A drug that lowers it in the test was taken: NSAIDs, furosemide, thiazides, aminosalicylates, trimethoprim and methotrexate do.',
    },
    {
      when: known(recentTransfusion),
      say: 'A red-cell transfusion is on the problem list: within {limit:tpmt.transfusion} the donor’s enzyme masks a deficiency.',
    },
    { when: known(hasProblem(leukaemia)), say: 'A new leukaemia changes it.' },
  ],
  action: 'Consider the genotype, which none of this touches.',
  sources: ['MAYO', 'CPIC18'],
  statements: ['S12'],
  reviewed: '2026-11-22',
});

export const activityHigh = rule({
  id: 'AZA-PGX-11',
  name: 'TPMT activity above the normal range',
  severity: 'info',
  scope: inPlay(),
  when: geneResult('tpmt', 'above-range'),
  title: 'TPMT activity above the normal range',
  detail: '{tpmt}. Much of the drug turns into 6-MMP: treatment fails more often, and the liver suffers more often.',
  action: 'Consider metabolites after 4 and 12–16 weeks.',
  sources: ['PN', 'BSG'],
  statements: [],
  reviewed: '2026-11-22',
});

const unphasedTpmt = all(diplotypeIs('tpmt', '*1/*3A'), not(known(geneSays('tpmt', phased))));
const unphasedNudt15 = all(diplotypeIs('nudt15', '*1/*3', '*1/*2'), not(known(geneSays('nudt15', phased))));

export const unphasedDiplotype = rule({
  id: 'AZA-PGX-12',
  name: 'Genotype with both copies told apart',
  severity: 'info',
  scope: inPlay(),
  when: any(known(unphasedTpmt), known(unphasedNudt15)),
  title: 'Genotype not phased: a deficiency is not excluded',
  detail: [
    {
      when: known(unphasedTpmt),
      say: '{tpmt}. A plain test can’t tell *1/*3A from *3B/*3C, which is deficient and very rare.',
    },
    {
      when: known(unphasedNudt15),
      say: '{nudt15}. A plain test can’t tell *1/*3 from *3/*6, which is deficient and rare.',
    },
  ],
  action: 'Consider TPMT activity, or asking the laboratory whether the two copies were told apart.',
  sources: ['CPIC18'],
  statements: [],
  reviewed: '2026-11-22',
});

export const activityAgainstGenotype = rule({
  id: 'AZA-PGX-13',
  name: 'TPMT activity and genotype in agreement',
  severity: 'critical',
  scope: inPlay(),
  when: activityAndGenotypeDisagree('tpmt'),
  title: 'TPMT activity and genotype disagree',
  detail: 'The two results put this patient in different classes. Until that is settled the lower one decides.',
  action:
    'Consider the dose of the lower class, and asking the laboratory about transfusion, interfering drugs and rare alleles.',
  doseEffect: lowerDose,
  sources: ['ENG'],
  statements: [],
  reviewed: '2026-11-22',
});
