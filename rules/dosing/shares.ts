/** A part of the usual dose: from, to, and the part suggested where nothing else decides. */
export interface Share {
  low: number;
  high: number;
  usual: number;
}

/** The guideline's 30–70 % lies inside CPIC's 30–80 %; DPWG and BSG both say 50 %, which satisfies all four. */
export const oneGeneShare: Share & { sources: readonly string[] } = {
  low: 0.3,
  high: 0.7,
  usual: 0.5,
  sources: ['SEED', 'CPIC25', 'DPWG', 'BSG'],
};
/** CPIC 20–50 %; the middle is this project's choice. */
export const bothGenesShare: Share & { sources: readonly string[] } = {
  low: 0.2,
  high: 0.5,
  usual: 0.35,
  sources: ['CPIC25', 'CPIC18', 'ENG'],
};

/** By creatinine clearance in mL/min: 10–50, and below 10 or on haemodialysis. */
export const renalShares = {
  reduced: { upTo: 50, share: 0.75 },
  severe: { below: 10, share: 0.5 },
  afterHaemodialysisMgPerKg: 0.25,
  sources: ['SKY', 'BSG'],
} as const;

/**
 * Azathioprine beside allopurinol, as a specialist's documented choice: a quarter to a third of the usual dose. The
 * lower end is suggested, because cytopenia came although doses had been cut by about as much (Cummins).
 */
export const allopurinolShare: Share & { sources: readonly string[] } = {
  low: 0.25,
  high: 0.33,
  usual: 0.25,
  sources: ['LABEL', 'ODB', 'MEDSAFE', 'CUMMINS', 'NLGE'],
};

/** mg/kg/day in pregnancy. */
export const pregnancyCap = { mgPerKg: 2, sources: ['SEED', 'NKSR', 'LACT', 'EASL'] } as const;

/** More than this, in mg/day, is said; a French protocol stops here (PMC7903591). */
export const saidAboveMgPerDay = 200;

/**
 * Metabolites: 6-TGN in pmol/8×10⁸ red cells, 6-MMP likewise. Above the upper end the dose in use is cut by 25–50 %, this
 * project's choice; the middle is suggested.
 */
export const metaboliteLimits = {
  tgnLow: 235,
  tgnHigh: 450,
  mmpHigh: 5700,
  mmpPerTgn: 11,
  cut: { low: 0.5, high: 0.75, usual: 0.625 },
  cutSources: ['BSG', 'PN', 'ENG'],
  repeatAfterDays: 28,
} as const;
