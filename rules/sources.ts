/** A source of the rules, and in what form it was read: many primary papers were read second-hand only. */
export interface Source {
  title: string;
  /** What was read of it. */
  read: string;
  /** How near what was read is to the source itself. */
  standing: Standing;
}

/** The text itself, a part of it, what others say of it, nothing but memory, or a choice of this project. */
export type Standing = 'read' | 'in-part' | 'second-hand' | 'memory' | 'own-choice';

/** By the keys that rules name. */
export const sources: Readonly<Record<string, Source>> = {
  SEED: {
    title: 'Azathioprine in autoimmune disease and immunocompromise (Dr.Oracle, page of 9 Jan 2026)',
    read: 'In full: the primary guideline of this project. Its reference 1 agrees with BAD 2011, reference 2 with EASL or label text, references 3–6 are summaries; the primary papers were not at hand.',
    standing: 'read',
  },
  CPIC25: {
    title: 'CPIC guideline on TPMT, NUDT15 and thiopurines, 2025 update (PMID 41618934)',
    read: 'The PharmCAT 2026 data made from it, and the change log of cpic-data.',
    standing: 'second-hand',
  },
  CPIC18: {
    title: 'CPIC guideline on TPMT, NUDT15 and thiopurines, 2018 update (PMID 30447069), online update March 2024',
    read: 'The PharmCAT data made from it, the guideline’s page, and table 3 of PMC6576267.',
    standing: 'in-part',
  },
  DPWG: {
    title: 'Dutch Pharmacogenetics Working Group on TPMT and NUDT15, 2025 (PMID 41318725)',
    read: 'The abstract of 2025, and the text of 2018–22 in PharmCAT.',
    standing: 'in-part',
  },
  BSG: {
    title: 'British Society of Gastroenterology, inflammatory bowel disease guideline',
    read: 'Table 10 on metabolites; dose by TPMT, renal and withholding limits as others quote them.',
    standing: 'in-part',
  },
  SPS: {
    title: 'NHS Specialist Pharmacy Service: azathioprine and mercaptopurine monitoring',
    read: 'The pages in full.',
    standing: 'read',
  },
  BSR: {
    title: 'British Society for Rheumatology, disease-modifying drugs, 2017',
    read: 'The common set of limits as the NHS pharmacy service and a Scottish protocol list it; the azathioprine rows themselves were not seen.',
    standing: 'second-hand',
  },
  LABEL: {
    title: 'US label of azathioprine',
    read: 'In part: a manufacturer’s copy, the boxed warning, and the doses as monographs quote them.',
    standing: 'in-part',
  },
  ODB: {
    title: 'Ontario Drug Benefit formulary note on azathioprine with allopurinol',
    read: 'The note in the formulary’s data of December 2015.',
    standing: 'read',
  },
  MEDSAFE: { title: 'Medsafe Prescriber Update 17, December 1998', read: 'Pages 16–17.', standing: 'read' },
  CUMMINS: { title: 'Cummins and others, Transplantation 1996;61:1661–2', read: 'The abstract.', standing: 'in-part' },
  ULORIC: {
    title: 'FDA safety labelling change for febuxostat (Uloric), January 2011',
    read: 'As two sites give it.',
    standing: 'second-hand',
  },
  EDREN: {
    title: 'EdREN transplant handbook, Edinburgh',
    read: 'The passages on urate drugs and on counts.',
    standing: 'in-part',
  },
  NLGE: {
    title: 'Dutch guidance on thiopurines in inflammatory bowel disease (PMC10924016)',
    read: 'Table 2, thiopurine with allopurinol.',
    standing: 'in-part',
  },
  PCN: { title: 'Primary Care Notebook: laboratory events on azathioprine', read: 'The page.', standing: 'read' },
  PN: { title: 'Practical Neurology: azathioprine box', read: 'The box.', standing: 'in-part' },
  DERMC: { title: 'dermacompass.net: azathioprine', read: 'The page.', standing: 'read' },
  MAYO: { title: 'Mayo Clinic Laboratories: TPMT activity (TPMT3)', read: 'The catalogue entry.', standing: 'read' },
  LACT: {
    title: 'LactMed on azathioprine; NHS page on azathioprine in pregnancy',
    read: 'The summary and the page.',
    standing: 'in-part',
  },
  NKSR: { title: 'Norwegian advisory unit (NKSR): azathioprine in pregnancy', read: 'The advice.', standing: 'read' },
  ACIP: {
    title: 'IDSA 2013 and ACIP: live vaccines under immunosuppression',
    read: 'The limits as table 2 of PMC6150817 gives them.',
    standing: 'second-hand',
  },
  EASL: { title: 'EASL guideline on autoimmune hepatitis, 2015', read: 'A summary.', standing: 'second-hand' },
  AIH: {
    title: 'First treatment of autoimmune hepatitis (droracle.ai, articles 537044 and 397429)',
    read: 'Excerpts: prednisone by week beside azathioprine. Summaries of the US guideline by the publisher of SEED; the guideline itself was not at hand.',
    standing: 'second-hand',
  },
  SKY: { title: 'Renal dosing tables (Skyscape, WikEM)', read: 'The rows on azathioprine.', standing: 'second-hand' },
  ACEI: {
    title: 'Interaction pages on azathioprine with ACE inhibitors',
    read: 'Two pages that cite Gossmann 1993 and 1996.',
    standing: 'second-hand',
  },
  MEM: { title: 'General knowledge', read: 'Not verified against a source.', standing: 'memory' },
  ENG: {
    title: 'A choice of this project',
    read: 'No outside source; reasons stand in the decisions.',
    standing: 'own-choice',
  },
};
