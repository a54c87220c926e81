/** Why a dose is asked for. */
export type Intent = 'start' | 'maintain' | 'taper';
/** How the disease doses azathioprine. */
export type Regimen = 'weight-based' | 'aih-us' | 'aih-europe';

/** The usual dose of one intent and regimen, in mg/kg/day unless it is a flat one. */
export interface UsualDose {
  /** What intent and regimen give before anything reduces it. */
  standard: readonly [number, number];
  /** What shares are taken of, and what is suggested where nothing reduces it. */
  target: number;
  /** The range where nothing reduces the dose. */
  range: readonly [number, number];
  /** The same dose for every weight: mg/day. */
  isFlat?: true;
  words: string;
  sources: readonly string[];
}

const hepatitisUs: UsualDose = {
  standard: [50, 50],
  target: 50,
  range: [50, 50],
  isFlat: true,
  words: '50 mg/day in autoimmune hepatitis (US)',
  sources: ['SEED', 'EASL'],
};
const hepatitisEurope: UsualDose = {
  standard: [1, 2],
  target: 1.5,
  range: [1, 2],
  words: '1–2 mg/kg/day in autoimmune hepatitis (Europe)',
  sources: ['SEED'],
};
const maintenance: UsualDose = {
  standard: [2, 2],
  target: 2,
  range: [1.5, 2.5],
  words: 'maintenance of 2 mg/kg/day',
  sources: ['SEED'],
};

export const usualDoses: Readonly<Record<Regimen, Readonly<Record<Intent, UsualDose>>>> = {
  'weight-based': {
    start: {
      standard: [1.5, 2.5],
      target: 2,
      range: [1.5, 2.5],
      words: 'start of 1.5–2.5 mg/kg/day, target 2',
      sources: ['SEED'],
    },
    maintain: maintenance,
    taper: maintenance,
  },
  'aih-us': { start: hepatitisUs, maintain: hepatitisUs, taper: hepatitisUs },
  'aih-europe': { start: hepatitisEurope, maintain: hepatitisEurope, taper: hepatitisEurope },
};
