import { limit } from '../src/rules/language';

const days = (id: string, value: number) => limit(id, value, 'days');

/** Metabolites outlast the drug; this project's choice. */
export const afterStopDays = days('after-stop.days', 28);
/** Blood tests of the taper run on for at least 3 months after the last dose. */
export const taperTestsAfterStop = days('taper.after-stop', 90);

/** Phases of treatment, from the start or the last rise in dose. */
export const firstWeeks = days('phase.first-weeks', 28);
export const firstMonths = days('phase.first-months', 84);
export const firstYear = days('phase.first-year', 365);
/** A change of dose this recent can still move another drug's effect. */
export const recentChange = days('phase.recent-change', 28);
/** Drugs that have run together longer than this have shown what they do. */
export const settledTogether = days('phase.settled-together', 84);

export const countWeekly = days('due.count-weekly', 7);
export const countFortnightly = days('due.count-fortnightly', 14);
export const countMonthly = days('due.count-monthly', 31);
export const countDue = days('due.count', 92);
export const countOverdue = days('due.count-overdue', 183);
export const countFarOverdue = days('due.count-far-overdue', 365);
export const liverMonthly = days('due.liver-monthly', 31);
export const liverDue = days('due.liver', 92);
export const liverOverdue = days('due.liver-overdue', 183);
export const liverFarOverdue = days('due.liver-far-overdue', 365);
export const renalDue = days('due.renal', 92);
export const skinDue = days('due.skin', 365);
export const influenzaDue = days('due.influenza', 365);

/** How old a result before the first dose may be. */
export const baselineAge = days('baseline.age', 30);
export const serologyAge = days('baseline.serology', 365);
export const pregnancyTestAge = days('baseline.pregnancy-test', 30);

/** Allopurinol's effect wears off over weeks. */
export const inhibitorStopped = days('inhibitor.stopped', 28);
export const creatinineYear = days('renal.year', 365);
export const transfusionDays = days('tpmt.transfusion', 120);
export const interferenceDays = days('tpmt.interference', 2);

export const remissionLeast = days('remission.least', 365);
export const remissionAdvised = days('remission.advised', 730);
/** One step of a taper, and room for the next prescription to be written. */
export const taperStepDays = days('taper.step-days', 92);
export const taperUnderWay = days('taper.under-way', 120);
