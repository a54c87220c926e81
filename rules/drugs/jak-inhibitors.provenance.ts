import type { DrugProvenance } from './entry';

/** Codes of these drugs and what was verified of them; read by tests and docs, never shipped. */
export const jakInhibitorsProvenance: readonly DrugProvenance[] = [
  {
    id: 'baricitinib',
    rules: ['AZA-INT-04', 'AZA-INT-13'],
    rxnorm: ['2047232'],
    rxnormStatus: 'from memory, not verified here',
    atc: ['L04AF02', 'L04AA37'],
    atcStatus: 'from memory, not verified here',
  },
  {
    id: 'deucravacitinib',
    rules: ['AZA-INT-04', 'AZA-INT-13'],
    rxnorm: [],
    rxnormStatus: 'none',
    atc: ['L04AF07'],
    atcStatus: 'from memory, not verified here',
  },
  {
    id: 'filgotinib',
    rules: ['AZA-INT-04', 'AZA-INT-13'],
    rxnorm: [],
    rxnormStatus: 'none',
    atc: ['L04AF04', 'L04AA45'],
    atcStatus: 'from memory, not verified here',
  },
  {
    id: 'ruxolitinib',
    rules: ['AZA-INT-04', 'AZA-INT-13'],
    rxnorm: ['1193326'],
    rxnormStatus: 'verified: ingredient and code in a public table made from NIH RxNav',
    atc: ['L01EJ01'],
    atcStatus: 'from memory, not verified here',
  },
  {
    id: 'tofacitinib',
    rules: ['AZA-INT-04', 'AZA-INT-13'],
    rxnorm: ['1357536'],
    rxnormStatus: 'from memory, not verified here',
    atc: ['L04AF01', 'L04AA29'],
    atcStatus: 'from memory, not verified here',
    rxnormProducts: { '1357541': 'tofacitinib 5 mg tab' },
  },
  {
    id: 'upadacitinib',
    rules: ['AZA-INT-04', 'AZA-INT-13'],
    rxnorm: ['2196092'],
    rxnormStatus: 'from memory, not verified here',
    atc: ['L04AF03', 'L04AA44'],
    atcStatus: 'from memory, not verified here',
  },
];
