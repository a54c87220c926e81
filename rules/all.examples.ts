import type { RuleExamples } from '../src/rules/testing';
import * as aceInhibitors from './ace-inhibitors.examples';
import * as albumin from './albumin.examples';
import * as allopurinol from './allopurinol.examples';
import * as alternatives from './alternatives.examples';
import * as aminosalicylates from './aminosalicylates.examples';
import * as anaesthesia from './anaesthesia.examples';
import * as antiTnfInBowelDisease from './anti-tnf-in-bowel-disease.examples';
import * as bloodCountDue from './blood-count-due.examples';
import * as bodyWeight from './body-weight.examples';
import * as bothGenes from './both-genes.examples';
import * as breastfeeding from './breastfeeding.examples';
import * as combinationWithPrednisone from './combination-with-prednisone.examples';
import * as countsBeforeStart from './counts-before-start.examples';
import * as countsOnTreatment from './counts-on-treatment.examples';
import * as doseRange from './dose-range.examples';
import * as earlierReaction from './earlier-reaction.examples';
import * as eosinophilsAndLymphocytes from './eosinophils-and-lymphocytes.examples';
import * as fallingCounts from './falling-counts.examples';
import * as febuxostat from './febuxostat.examples';
import * as hepaticImpairment from './hepatic-impairment.examples';
import * as hypersensitivity from './hypersensitivity.examples';
import * as infectionOrCancer from './infection-or-cancer.examples';
import * as inhibitorPaused from './inhibitor-paused.examples';
import * as jakInhibitorsAndNatalizumab from './jak-inhibitors-and-natalizumab.examples';
import * as leflunomide from './leflunomide.examples';
import * as liveVaccines from './live-vaccines.examples';
import * as liverInjury from './liver-injury.examples';
import * as liverTestsDue from './liver-tests-due.examples';
import * as longTermDose from './long-term-dose.examples';
import * as marrowToxicDrugs from './marrow-toxic-drugs.examples';
import * as metabolites from './metabolites.examples';
import * as nausea from './nausea.examples';
import * as nudt15 from './nudt15.examples';
import * as otherImmunosuppressants from './other-immunosuppressants.examples';
import * as pancreatitis from './pancreatitis.examples';
import * as pregnancy from './pregnancy.examples';
import * as redCells from './red-cells.examples';
import * as renalFunction from './renal-function.examples';
import * as renalTestsDue from './renal-tests-due.examples';
import * as ribavirin from './ribavirin.examples';
import * as severeCytopenia from './severe-cytopenia.examples';
import * as skinCheck from './skin-check.examples';
import * as startingDose from './starting-dose.examples';
import * as taper from './taper.examples';
import * as testsBeforeStart from './tests-before-start.examples';
import * as tpmtDeficient from './tpmt-deficient.examples';
import * as tpmtIntermediate from './tpmt-intermediate.examples';
import * as tpmtNeverTested from './tpmt-never-tested.examples';
import * as tpmtNotClassed from './tpmt-not-classed.examples';
import * as tpmtNotTested from './tpmt-not-tested.examples';
import * as tpmtResultInDoubt from './tpmt-result-in-doubt.examples';
import * as tpmtUnsureClass from './tpmt-unsure-class.examples';
import * as transaminases from './transaminases.examples';
import * as twoThiopurines from './two-thiopurines.examples';
import * as unusableResults from './unusable-results.examples';
import * as urgentSymptoms from './urgent-symptoms.examples';
import * as vaccines from './vaccines.examples';
import * as varicellaImmunity from './varicella-immunity.examples';
import * as varicellaZoster from './varicella-zoster.examples';
import * as venoOcclusiveDisease from './veno-occlusive-disease.examples';
import * as viralHepatitisAndHiv from './viral-hepatitis-and-hiv.examples';
import * as warfarin from './warfarin.examples';
import * as withdrawal from './withdrawal.examples';

/** The examples of every rule: for tests and documents, never shipped. */
export const allExamples: readonly RuleExamples[] = [
  aceInhibitors,
  albumin,
  allopurinol,
  alternatives,
  aminosalicylates,
  anaesthesia,
  antiTnfInBowelDisease,
  bloodCountDue,
  bodyWeight,
  bothGenes,
  breastfeeding,
  combinationWithPrednisone,
  countsBeforeStart,
  countsOnTreatment,
  doseRange,
  earlierReaction,
  eosinophilsAndLymphocytes,
  fallingCounts,
  febuxostat,
  hepaticImpairment,
  hypersensitivity,
  infectionOrCancer,
  inhibitorPaused,
  jakInhibitorsAndNatalizumab,
  leflunomide,
  liveVaccines,
  liverInjury,
  liverTestsDue,
  longTermDose,
  marrowToxicDrugs,
  metabolites,
  nausea,
  nudt15,
  otherImmunosuppressants,
  pancreatitis,
  pregnancy,
  redCells,
  renalFunction,
  renalTestsDue,
  ribavirin,
  severeCytopenia,
  skinCheck,
  startingDose,
  taper,
  testsBeforeStart,
  tpmtDeficient,
  tpmtIntermediate,
  tpmtNeverTested,
  tpmtNotClassed,
  tpmtNotTested,
  tpmtResultInDoubt,
  tpmtUnsureClass,
  transaminases,
  twoThiopurines,
  unusableResults,
  urgentSymptoms,
  vaccines,
  varicellaImmunity,
  varicellaZoster,
  venoOcclusiveDisease,
  viralHepatitisAndHiv,
  warfarin,
  withdrawal,
].flatMap((file) => Object.values<RuleExamples>(file));
