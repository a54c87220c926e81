import { any, conceptSet, everHad, therapyIs } from '../../src/rules/language';
import type { GuideEntry } from './entry';

const reviewed = '2026-11-22';

/** Uses, contraindications, tests and doses before the first tablet. */
export const beforeTheStart: readonly GuideEntry[] = [
  {
    id: 'indications',
    title: 'What azathioprine is licensed for, and what not',
    calledFor: any(
      therapyIs('ordering'),
      everHad(
        conceptSet('a skin disease it is given for', [
          'systemic-lupus',
          'dermatomyositis',
          'pemphigus-vulgaris',
          'bullous-pemphigoid',
          'atopic-dermatitis',
          'chronic-actinic-dermatitis',
          'behcet-disease',
        ]),
      ),
    ),
    points: [
      { says: 'Licensed in skin disease: systemic lupus erythematosus, dermatomyositis, pemphigus vulgaris.' },
      { says: 'Unlicensed, with evidence: bullous pemphigoid and pemphigus vulgaris, to spare steroids.' },
      { says: 'Unlicensed: severe, recalcitrant atopic dermatitis.', grade: 'Grade A, level I' },
      { says: 'Unlicensed: chronic actinic dermatitis.', grade: 'Grade A, level I, double-blind placebo-controlled' },
      { says: 'Unlicensed: Behçet’s disease.', grade: 'Grade A, level I' },
    ],
    sources: ['SEED'],
    others: [
      {
        source: 'SEED',
        says: 'The guideline lists pemphigus vulgaris twice, as licensed and as unlicensed; the UK licence includes it.',
      },
    ],
    statements: ['S20', 'S21', 'S22', 'S23', 'S24'],
    catalogue: ['AZA-REF-01'],
    reviewed,
  },
  {
    id: 'contraindications',
    title: 'Who is not given azathioprine',
    calledFor: therapyIs('ordering'),
    points: [
      { says: 'TPMT very low or absent: life-threatening pancytopenia.' },
      { says: 'Allopurinol beside it: severe marrow suppression.' },
      { says: 'White cells below 2.5 or platelets below 50 ×10⁹/L before the start.' },
      { says: 'Pregnancy, save where an allograft recipient gains more than she risks.' },
      { says: 'Breastfeeding: the guideline asks for bottle feeding.' },
    ],
    sources: ['SEED'],
    others: [
      { source: 'ULORIC', says: 'Febuxostat is contraindicated too, by its own label; the guideline is silent on it.' },
      { source: 'CPIC25', says: 'CPIC: NUDT15 poor metabolizers get another drug; the guideline is silent on NUDT15.' },
      { source: 'LACT', says: 'LactMed, the NHS and the Norwegian unit accept breastfeeding.' },
      { source: 'NKSR', says: 'The Norwegian unit lets treatment go on in pregnancy, up to 2 mg/kg/day.' },
    ],
    statements: ['S04', 'S05', 'S06', 'S07', 'S08'],
    catalogue: [],
    reviewed,
  },
  {
    id: 'tests-before-the-start',
    title: 'Tests before the first dose',
    calledFor: therapyIs('ordering'),
    points: [
      {
        says: 'TPMT activity, or the genotype where activity can’t be had: 11 % have low activity, 1 in 200–300 none.',
      },
      { says: 'Full blood count; transaminases, alkaline phosphatase, bilirubin; urea and electrolytes.' },
      { says: 'Hepatitis B and C serology; HIV in groups at high risk.' },
      { says: 'Varicella-zoster serology where there is no history of chickenpox.' },
    ],
    sources: ['SEED'],
    others: [
      { source: 'DPWG', says: 'DPWG calls the TPMT and NUDT15 genotypes essential.' },
      {
        source: 'SPS',
        says: 'The NHS pharmacy service considers HIV for every patient, and adds blood pressure, height and cervical screening.',
      },
    ],
    statements: ['S01', 'S02', 'S03', 'S09', 'S10', 'S11', 'S12', 'S13', 'S14', 'S15'],
    catalogue: [],
    reviewed,
  },
  {
    id: 'starting-dose',
    title: 'Dose at the start and on maintenance',
    calledFor: therapyIs('ordering'),
    points: [
      { says: 'Start: 1.5–2.5 mg/kg/day, raised over 2–3 weeks to spare the stomach.' },
      { says: 'Maintenance with normal TPMT: 2 mg/kg/day.' },
      { says: 'Intermediate TPMT: 30–70 % of the usual dose.' },
    ],
    sources: ['SEED'],
    others: [
      {
        source: 'CPIC25',
        says: 'CPIC 2025: 30–80 % of a usual start of 2 mg/kg/day or more; 20–50 % where both genes are intermediate.',
      },
      { source: 'BSG', says: 'BSG: the full dose from day 1 is acceptable; 2–2.5 mg/kg/day in bowel disease.' },
      {
        source: 'LABEL',
        says: 'The label in rheumatoid arthritis: 1 mg/kg/day at first, raised by 0.5 every 4 weeks, at most 2.5.',
      },
    ],
    statements: ['S17', 'S18', 'S19'],
    catalogue: [],
    reviewed,
  },
  {
    id: 'combination-with-prednisone',
    title: 'Standard combination with prednisone',
    calledFor: everHad(conceptSet('autoimmune hepatitis', ['autoimmune-hepatitis'])),
    points: [
      { says: 'Prednisone 30 mg/day, lowered to 10 mg/day.' },
      { says: 'Azathioprine 50 mg/day (US) or 1–2 mg/kg/day (Europe).' },
      { says: 'As effective as prednisone alone, with steroid side effects in 10 % instead of 44 %.' },
    ],
    sources: ['SEED'],
    others: [{ source: 'EASL', says: 'EASL 2015 (as summarised): steroid first, azathioprine about two weeks later.' }],
    statements: ['S16'],
    catalogue: [],
    reviewed,
  },
];
