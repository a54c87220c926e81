import type { Limit } from '../src/rules/language';
import * as lab from './limits';
import * as time from './limits-of-time';

/**
 * The limits that a hospital or a clinician may set otherwise: those on which good sources differ, and how often blood is
 * tested. What a dose is made of (shares, mg/kg, tablets) and what metabolites mean is no matter of place and stays.
 */
export interface LocalLimit {
  limit: Limit;
  group: LimitGroup;
  /** What it decides, as a phrase. */
  words: string;
  /**
   * What it may be set to: past these it would no longer mean what its name says. Chosen by this project (ENG) to hold
   * what the sources name and some room about it; no source gives such ends.
   */
  least: number;
  most: number;
}

export type LimitGroup = 'start' | 'stop' | 'withhold' | 'course' | 'liver' | 'due';

const of =
  (group: LimitGroup) =>
  (limit: Limit, words: string, least: number, most: number): LocalLimit => ({ limit, group, words, least, most });
const [start, stop, withhold, course, liver, due] = [
  of('start'),
  of('stop'),
  of('withhold'),
  of('course'),
  of('liver'),
  of('due'),
];

/** In the order of the options page. */
export const localLimits: readonly LocalLimit[] = [
  start(lab.startWbc, 'White cells: no start below', 2, 5),
  start(lab.startNeutrophils, 'Neutrophils: no start below', 0.5, 2.5),
  start(lab.startPlatelets, 'Platelets: no start below', 30, 150),
  stop(lab.stopWbc, 'White cells: severe below', 1.5, 3.5),
  stop(lab.stopNeutrophils, 'Neutrophils: severe below', 0.5, 1.5),
  stop(lab.stopPlatelets, 'Platelets: severe below', 30, 100),
  withhold(lab.withholdWbc, 'White cells: withhold and discuss below', 2.5, 4.5),
  withhold(lab.withholdNeutrophils, 'Neutrophils: withhold and discuss below', 1, 2.5),
  withhold(lab.repeatNeutrophils, 'Neutrophils: repeat within a week below', 1.6, 3),
  withhold(lab.withholdPlatelets, 'Platelets: withhold and discuss below', 75, 160),
  withhold(lab.withholdTransaminases, 'ALT or AST: withhold and discuss above', 60, 200),
  course(lab.fallPercent, 'Counts falling step by step: one fall is more than', 5, 25),
  course(lab.lymphocytesLow, 'Lymphocytes: low below', 0.3, 1),
  course(lab.eosinophilsHigh, 'Eosinophils: high above', 0.4, 1),
  course(lab.haemoglobinLow, 'Haemoglobin: low below', 80, 120),
  course(lab.haemoglobinFall, 'Haemoglobin: a fall of more than', 10, 30),
  course(lab.mcvHigh, 'MCV: high above', 101, 115),
  course(lab.mcvRaised, 'MCV: raised above', 98, 105),
  course(lab.albuminLow, 'Albumin: low below', 25, 35),
  course(lab.egfrLow, 'eGFR: low below', 45, 90),
  course(lab.creatinineRise, 'Creatinine: a rise to more than so many times the earlier value', 1.1, 2),
  liver(lab.injuryTransaminases, 'ALT or AST: liver injury above so many times the upper limit', 2, 5),
  liver(lab.injuryBilirubin, 'Bilirubin: liver injury above so many times the upper limit', 1.5, 3),
  liver(lab.cholestaticAlp, 'Alkaline phosphatase: cholestasis above so many times the upper limit', 1.5, 3),
  liver(lab.pancreatitisLipase, 'Lipase or amylase: pancreatitis above so many times the upper limit', 2, 5),
  due(time.baselineAge, 'Tests before the start: not older than', 7, 92),
  due(time.countDue, 'Blood count on maintenance: due after', 28, 122),
  due(time.countOverdue, 'Blood count on maintenance: overdue after', 92, 274),
  due(time.countFarOverdue, 'Blood count on maintenance: far overdue after', 183, 548),
  due(time.liverDue, 'Liver tests on maintenance: due after', 28, 122),
  due(time.liverOverdue, 'Liver tests on maintenance: overdue after', 92, 274),
  due(time.liverFarOverdue, 'Liver tests on maintenance: far overdue after', 183, 548),
  due(time.renalDue, 'Renal function: due after', 28, 366),
  due(time.skinDue, 'Skin check: due after', 183, 548),
];

/** Limits that must stand in this order, each at most the one behind it. */
export const limitsInOrder: readonly (readonly [Limit, Limit])[] = [
  [lab.stopWbc, lab.withholdWbc],
  [lab.stopNeutrophils, lab.withholdNeutrophils],
  [lab.stopPlatelets, lab.withholdPlatelets],
  [lab.withholdNeutrophils, lab.repeatNeutrophils],
  [lab.mcvRaised, lab.mcvHigh],
  [time.countDue, time.countOverdue],
  [time.countOverdue, time.countFarOverdue],
  [time.liverDue, time.liverOverdue],
  [time.liverOverdue, time.liverFarOverdue],
];
