/** Tests of a plan, as a clinician reads them. */
export const testNames = {
  bloodCount: 'Blood count (CBC)',
  liver: 'Liver tests (LFT)',
  renal: 'Renal function (urea, creatinine, eGFR)',
  metabolites: 'Thiopurine metabolites (6-TGN, 6-MMP)',
  taper: 'ALT/AST, CRP or ESR, disease antibodies',
  taperInHepatitis: 'ALT/AST, CRP or ESR, disease antibodies, IgG',
} as const;

/** From one day after the start (or the last rise) on, a test every so many weeks or months. */
export interface Interval {
  /** First and last week after the start or the last rise in dose. */
  weeks: readonly [number, number];
  every: number;
}

export interface Schedule {
  bloodCount: readonly Interval[];
  liver: readonly Interval[];
  renal: readonly Interval[];
  /** Months between tests once the weeks above are over. */
  laterMonths: { bloodCount: number; liver: number; renal: number };
  sources: readonly string[];
}

/** Weekly for 4 weeks after start and rise, then every 2 weeks to week 12, then every 3 months. */
export const usualSchedule: Schedule = {
  bloodCount: [
    { weeks: [1, 4], every: 1 },
    { weeks: [6, 12], every: 2 },
  ],
  liver: [
    { weeks: [2, 4], every: 2 },
    { weeks: [8, 12], every: 4 },
  ],
  renal: [
    { weeks: [4, 4], every: 4 },
    { weeks: [12, 12], every: 12 },
  ],
  laterMonths: { bloodCount: 3, liver: 3, renal: 3 },
  sources: ['SEED', 'LABEL', 'SPS'],
};

/** For carriers, poor kidneys, the combination with allopurinol and patients over 65: this project's choice. */
export const closerSchedule: Schedule = {
  bloodCount: [
    { weeks: [1, 8], every: 1 },
    { weeks: [10, 12], every: 2 },
  ],
  liver: [
    { weeks: [2, 4], every: 2 },
    { weeks: [8, 12], every: 4 },
  ],
  renal: [{ weeks: [4, 12], every: 4 }],
  laterMonths: { bloodCount: 1, liver: 1, renal: 1 },
  sources: ['SEED', 'ENG'],
};

/** Weeks after the start at which metabolites are measured, then every so many months. */
export const metaboliteSchedule = { weeks: [4, 12], laterMonths: 12 } as const;

/** How far ahead a plan reaches, in months. */
export const planMonths = 12;

export const closerAboveAge = 65;
export const closerBelowClearance = 50;

/** Down 0.5 mg/kg every 3 months; tests every 3 weeks until 3 months after the last dose. */
export const taperPlan = {
  stepMgPerKg: 0.5,
  stepMonths: 3,
  testsEveryWeeks: 3,
  testsMonthsAfterLastDose: 3,
  /** A blood count still falls due every 3 months while it is taken: every fourth visit. */
  bloodCountEveryWeeks: 12,
  sources: ['SEED'],
} as const;

/** Prednisone beside azathioprine in autoimmune hepatitis: first day counted from the start, mg/day. */
export const prednisonePlan = {
  drug: 'prednisone',
  steps: [
    { day: 0, mgPerDay: 30 },
    { day: 7, mgPerDay: 20 },
    { day: 14, mgPerDay: 15 },
    { day: 28, mgPerDay: 10 },
  ],
  sources: ['SEED', 'AIH'],
} as const;

/** Counts and liver tests are repeated so many days after a dose was withheld. */
export const repeatAfterHoldDays = 7;
