import { any, conceptSet, hasProblem, taking, therapyIs } from '../../src/rules/language';
import {
  aminosalicylates,
  clozapine,
  coTrimoxazoleOrTrimethoprim,
  otherImmunosuppressants,
  ribavirin,
} from '../drug-sets';
import type { GuideEntry } from './entry';

const reviewed = '2026-11-22';
const onTreatment = therapyIs('on-treatment', 'on-hold');

/** Watching, infections, vaccines, symptoms and the liver. */
export const onTreatmentTopics: readonly GuideEntry[] = [
  {
    id: 'monitoring',
    title: 'Blood tests on treatment',
    calledFor: onTreatment,
    points: [
      {
        says: 'First 3 months: blood count every 1–2 weeks, then monthly once stable; about 7 % get marrow suppression.',
      },
      { says: 'First 3 months: liver tests monthly.' },
      { says: 'Maintenance: blood count and liver tests every 3–6 months; marrow suppression can come late.' },
      { says: 'Long-term users: skin check by a dermatologist every year.' },
    ],
    sources: ['SEED'],
    others: [
      { source: 'LABEL', says: 'The label: weekly for a month, twice monthly for two, then monthly.' },
      { source: 'BSG', says: 'BSG: weeks 2, 4, 8 and 12, then every 3 months.' },
      { source: 'BSR', says: 'BSR: every 2 weeks until stable for 6, monthly for 3 months, then every 12 weeks.' },
    ],
    statements: ['S25', 'S26', 'S28', 'S29', 'S30'],
    catalogue: [],
    reviewed,
  },
  {
    id: 'varicella-contact',
    title: 'Chickenpox, shingles and contact with them',
    calledFor: hasProblem(
      conceptSet('chickenpox, shingles or contact with either', [
        'varicella-zoster',
        'varicella-zoster-complicated',
        'varicella-zoster-exposure',
      ]),
    ),
    points: [
      { says: 'Consider pausing azathioprine.' },
      { says: 'Aciclovir, valaciclovir or famciclovir by mouth, promptly, for every patient.' },
      { says: 'Disseminated or ophthalmic disease: antiviral into the vein.' },
      { says: 'Infections are rarer with azathioprine alone than with the several drugs given after a transplant.' },
    ],
    sources: ['SEED'],
    others: [],
    statements: ['S34', 'S35', 'S36', 'S37'],
    catalogue: [],
    reviewed,
  },
  {
    id: 'vaccines',
    title: 'Vaccines',
    calledFor: therapyIs('ordering', 'on-treatment', 'on-hold'),
    points: [
      { says: 'Pneumococcal vaccine, and influenza vaccine every year.' },
      { says: 'Vaccines work less well under immunosuppression.' },
    ],
    sources: ['SEED'],
    others: [
      {
        source: 'ACIP',
        says: 'Live vaccines: at least 4 weeks before the start. ACIP and IDSA allow varicella and zoster vaccine below 3 mg/kg/day.',
      },
      { source: 'SPS', says: 'Shared-care advice: no live vaccine on treatment and for 6 months after.' },
    ],
    statements: ['S38', 'S39'],
    catalogue: [],
    reviewed,
  },
  {
    id: 'interactions',
    title: 'Drugs that add marrow toxicity',
    calledFor: any(
      ...[otherImmunosuppressants, coTrimoxazoleOrTrimethoprim, clozapine, aminosalicylates, ribavirin].map((drugs) =>
        taking(drugs),
      ),
    ),
    points: [
      { says: 'Other immunosuppressants: cyclophosphamide, methotrexate, ciclosporin, anti-TNF drugs, biologics.' },
      { says: 'Co-trimoxazole, trimethoprim, clozapine.' },
      { says: 'Aminosalicylates inhibit TPMT in the test tube: careful dose, closer monitoring.' },
      { says: 'Ribavirin: severe pancytopenia, lowest after 3–6 weeks.' },
    ],
    sources: ['SEED'],
    others: [],
    statements: ['S40', 'S41', 'S42', 'S43'],
    catalogue: [],
    reviewed,
  },
  {
    id: 'nausea-or-hypersensitivity',
    title: 'Nausea or hypersensitivity',
    calledFor: hasProblem(
      conceptSet('nausea, fever, rash, joint or muscle pain', ['nausea', 'fever', 'rash', 'arthralgia', 'myalgia']),
    ),
    points: [
      {
        says: 'Nausea alone (12 %; elsewhere the guideline says 10–20 %): divided doses, after food, a lower dose for a while, an antiemetic.',
      },
      { says: 'Severe nausea: mercaptopurine instead.' },
      {
        says: 'Nausea with fever, muscle or joint pain, or fever with rash or joint pain, is hypersensitivity: stopped at once.',
      },
    ],
    sources: ['SEED'],
    others: [{ source: 'SEED', says: 'The guideline gives two rates of nausea, 12 % and 10–20 %.' }],
    statements: ['S27', 'S55', 'S56', 'S57'],
    catalogue: [],
    reviewed,
  },
  {
    id: 'two-liver-patterns',
    title: 'The liver: two patterns',
    calledFor: hasProblem(
      conceptSet('a sign of liver injury', [
        'jaundice',
        'ascites',
        'portal-hypertension',
        'liver-pain',
        'veno-occlusive-disease',
      ]),
    ),
    points: [
      { says: 'Acute drug-induced injury, cholestatic or hepatocellular.' },
      {
        says: 'Veno-occlusive disease: rare, life-threatening. Where it is suspected azathioprine is withdrawn for good.',
      },
    ],
    sources: ['SEED'],
    others: [],
    statements: ['S58', 'S59', 'S60'],
    catalogue: [],
    reviewed,
  },
  {
    id: 'counselling',
    title: 'What the patient is told',
    calledFor: therapyIs('ordering'),
    points: [
      { says: 'Seek care at once: high fever or a severe flu-like illness.' },
      { says: 'Seek care at once: bruising or bleeding without a cause.' },
      { says: 'Seek care at once: new jaundice.' },
    ],
    sources: ['SEED'],
    others: [
      { source: 'LABEL', says: 'The boxed warning on malignancy is talked over; sun protection and skin checks.' },
      { source: 'ENG', says: 'Contact with chickenpox or shingles is reported as well.' },
    ],
    statements: ['S31', 'S32', 'S33'],
    catalogue: [],
    reviewed,
  },
];
