import type { RuleSet } from '../src/rules/language';
import { aceInhibitorWithThiopurine } from './ace-inhibitors';
import { lowAlbumin } from './albumin';
import { allopurinolWithThiopurine } from './allopurinol';
import { alternative } from './alternatives';
import { aminosalicylateWithThiopurine } from './aminosalicylates';
import { thiopurineAtSurgery } from './anaesthesia';
import { antiTnfInBowelDisease } from './anti-tnf-in-bowel-disease';
import { countDueOnMaintenance, fortnightlyCountDue, monthlyCountDue, weeklyCountDue } from './blood-count-due';
import { weightNeeded } from './body-weight';
import { bothGenesIntermediate } from './both-genes';
import { breastfeedingWithThiopurine } from './breastfeeding';
import { combinationWithPrednisone } from './combination-with-prednisone';
import { neutrophilsBeforeStart, plateletsBeforeStart, wbcBeforeStart } from './counts-before-start';
import { borderlineNeutrophils, lowNeutrophils, lowPlatelets, lowWhiteCells } from './counts-on-treatment';
import { doseAboveRange } from './dose-range';
import { earlierReaction } from './earlier-reaction';
import { eosinophilia, lymphopenia } from './eosinophils-and-lymphocytes';
import { fallingCounts } from './falling-counts';
import { febuxostatWithThiopurine } from './febuxostat';
import { doseInHepaticImpairment } from './hepatic-impairment';
import { hypersensitivity } from './hypersensitivity';
import { infectionOrCancer } from './infection-or-cancer';
import { inhibitorOnHold, inhibitorRecentlyStopped } from './inhibitor-paused';
import { jakInhibitorWithThiopurine } from './jak-inhibitors-and-natalizumab';
import { leflunomideWithThiopurine } from './leflunomide';
import { liveVaccineOnThiopurine } from './live-vaccines';
import { cholestasis, severeLiverInjury } from './liver-injury';
import { liverTestsDue, monthlyLiverTestsDue } from './liver-tests-due';
import { maintenanceTarget, remissionOnAzathioprine } from './long-term-dose';
import { clozapineWithThiopurine, marrowToxicDrugWithThiopurine } from './marrow-toxic-drugs';
import { highTgn, hypermethylation, lowMetabolites, metabolitesInRange } from './metabolites';
import { nauseaOnThiopurine } from './nausea';
import { nudt15Deficient, nudt15Intermediate, nudt15NotTested } from './nudt15';
import { heavyImmunosuppression, otherImmunosuppressantsWithThiopurine } from './other-immunosuppressants';
import { pancreatitisOnThiopurine } from './pancreatitis';
import { pregnancyAfterTransplant, pregnancyStatusOpen, pregnancyWithThiopurine } from './pregnancy';
import { anaemia, macrocytosis, mildMacrocytosis } from './red-cells';
import { renalDose, renalFunctionWorse } from './renal-function';
import { renalTestsDue } from './renal-tests-due';
import { ribavirinWithThiopurine } from './ribavirin';
import { severeCytopenia } from './severe-cytopenia';
import { skinCheckDue } from './skin-check';
import { sources } from './sources';
import { doseBelowRange, fullDoseAtOnce } from './starting-dose';
import { taper } from './taper';
import {
  abnormalBeforeStart,
  countBeforeStart,
  liverTestsBeforeStart,
  renalTestsBeforeStart,
  tpmtBeforeStart,
} from './tests-before-start';
import { tpmtDeficient } from './tpmt-deficient';
import { tpmtIntermediate } from './tpmt-intermediate';
import { tpmtNeverTested } from './tpmt-never-tested';
import { tpmtNotClassed } from './tpmt-not-classed';
import { tpmtNotTested } from './tpmt-not-tested';
import { activityAgainstGenotype, activityHigh, activityMayBeFalse, unphasedDiplotype } from './tpmt-result-in-doubt';
import { tpmtIndeterminate, tpmtPossiblyIntermediate } from './tpmt-unsure-class';
import { highTransaminases } from './transaminases';
import { twoThiopurines } from './two-thiopurines';
import { unusableResults } from './unusable-results';
import { bleedingOnThiopurine, feverOnThiopurine, jaundiceOnThiopurine } from './urgent-symptoms';
import { vaccinesBeforeStart, vaccinesDue } from './vaccines';
import { notImmuneToVaricella, varicellaImmunityUnknown } from './varicella-immunity';
import { complicatedZosterOnThiopurine, varicellaOnThiopurine } from './varicella-zoster';
import { signsOfVenoOcclusionOnTreatment, venoOcclusion } from './veno-occlusive-disease';
import { chronicVirus, hepatitisSerologyMissing, hivTestMissing } from './viral-hepatitis-and-hiv';
import { anticoagulantWithThiopurine } from './warfarin';
import { treatmentForGood, withdrawalCriteria } from './withdrawal';

/** All rules that ship, in the order in which findings of one severity are shown: harm done before harm that threatens. */
export const thiopurineRules: RuleSet = {
  version: '2026.11.2',
  reviewed: '2026-11-22',
  reviewBy: '2027-11-22',
  sources,
  rules: [
    severeCytopenia,
    severeLiverInjury,
    hypersensitivity,
    feverOnThiopurine,
    bleedingOnThiopurine,
    jaundiceOnThiopurine,
    complicatedZosterOnThiopurine,
    varicellaOnThiopurine,
    venoOcclusion,
    allopurinolWithThiopurine,
    febuxostatWithThiopurine,
    ribavirinWithThiopurine,
    twoThiopurines,
    tpmtDeficient,
    nudt15Deficient,
    earlierReaction,
    wbcBeforeStart,
    plateletsBeforeStart,
    neutrophilsBeforeStart,
    pregnancyWithThiopurine,
    liveVaccineOnThiopurine,
    chronicVirus,
    treatmentForGood,
    tpmtNotTested,
    tpmtBeforeStart,
    tpmtNotClassed,
    activityAgainstGenotype,
    bothGenesIntermediate,
    countBeforeStart,
    lowWhiteCells,
    lowNeutrophils,
    lowPlatelets,
    fallingCounts,
    highTransaminases,
    cholestasis,
    pancreatitisOnThiopurine,
    signsOfVenoOcclusionOnTreatment,
    infectionOrCancer,
    doseAboveRange,
    tpmtIntermediate,
    nudt15Intermediate,
    tpmtPossiblyIntermediate,
    tpmtIndeterminate,
    tpmtNeverTested,
    activityMayBeFalse,
    abnormalBeforeStart,
    pregnancyAfterTransplant,
    pregnancyStatusOpen,
    breastfeedingWithThiopurine,
    antiTnfInBowelDisease,
    jakInhibitorWithThiopurine,
    leflunomideWithThiopurine,
    otherImmunosuppressantsWithThiopurine,
    marrowToxicDrugWithThiopurine,
    clozapineWithThiopurine,
    aminosalicylateWithThiopurine,
    anticoagulantWithThiopurine,
    inhibitorOnHold,
    inhibitorRecentlyStopped,
    highTgn,
    hypermethylation,
    anaemia,
    lymphopenia,
    eosinophilia,
    macrocytosis,
    lowAlbumin,
    renalFunctionWorse,
    renalDose,
    doseInHepaticImpairment,
    weightNeeded,
    withdrawalCriteria,
    notImmuneToVaricella,
    countDueOnMaintenance,
    liverTestsDue,
    weeklyCountDue,
    fortnightlyCountDue,
    monthlyLiverTestsDue,
    liverTestsBeforeStart,
    renalTestsBeforeStart,
    hepatitisSerologyMissing,
    hivTestMissing,
    varicellaImmunityUnknown,
    vaccinesBeforeStart,
    alternative,
    borderlineNeutrophils,
    mildMacrocytosis,
    lowMetabolites,
    metabolitesInRange,
    activityHigh,
    unphasedDiplotype,
    nudt15NotTested,
    doseBelowRange,
    fullDoseAtOnce,
    combinationWithPrednisone,
    maintenanceTarget,
    remissionOnAzathioprine,
    taper,
    heavyImmunosuppression,
    aceInhibitorWithThiopurine,
    thiopurineAtSurgery,
    nauseaOnThiopurine,
    monthlyCountDue,
    renalTestsDue,
    skinCheckDue,
    vaccinesDue,
    unusableResults,
  ],
};
