/**
 * The ten synthetic patients of the practice EHR. Every name, number and fact is invented; the names occur nowhere
 * else, so that a search of a browser profile for them means something. What must be found is in `expected.ts`.
 * Nothing here but what a patient's case needs may lie outside its range or be out of date.
 */
import type { DrugKey } from './drugs';
import type { Draw, GeneResult, PracticeMedication, PracticePatient, Words } from './facts';

const inBoth = (en: string, de: string): Words => ({ en, de });

const ONCE = [1, 0, 0] as const;
const TWICE = [1, 0, 1] as const;
const THRICE = [1, 1, 1] as const;

function taking(
  drug: DrugKey,
  strength: number,
  times: PracticeMedication['times'],
  startedDaysAgo: number,
  why: Words,
): PracticeMedication {
  return { drug, strength, times, startedDaysAgo, why };
}

type Counts = [wbc: number, neutrophils: number, platelets: number, hemoglobin: number, mcv: number];
type Chemistry = [
  alt: number,
  ast: number,
  alp: number,
  bilirubin: number,
  creatinine: number,
  egfr: number,
  urea: number,
  albumin: number,
  crp: number,
];

function draw(daysAgo: number, counts: Counts, chemistry: Chemistry): Draw {
  const [wbc, neutrophils, platelets, hemoglobin, mcv] = counts;
  const [alt, ast, alp, bilirubin, creatinine, egfr, urea, albumin, crp] = chemistry;
  return {
    daysAgo,
    values: {
      wbc,
      neutrophils,
      platelets,
      hemoglobin,
      mcv,
      alt,
      ast,
      alp,
      bilirubin,
      creatinine,
      egfr,
      urea,
      albumin,
      crp,
    },
  };
}

function genes(tpmt: string, phenotype: GeneResult['phenotype'], daysAgo: number): GeneResult[] {
  return [
    { gene: 'TPMT', diplotype: tpmt, phenotype, daysAgo },
    { gene: 'NUDT15', diplotype: '*1/*1', phenotype: 'normal', daysAgo },
  ];
}

const crohn = inBoth("Crohn's disease", 'Morbus Crohn');
const gout = inBoth('Gout', 'Gicht');
const bones = inBoth('Bone protection', 'Knochenschutz');
const stomach = inBoth('Reflux', 'Reflux');
const pressure = inBoth('Hypertension', 'Hypertonie');

const noAllergy: PracticePatient['allergies'] = [];
const vaccines: PracticePatient['vaccines'] = [
  { en: 'Influenza, inactivated', de: 'Influenza (Totimpfstoff)', daysAgo: 38 },
  { en: 'Pneumococcal conjugate PCV20', de: 'Pneumokokken PCV20', daysAgo: 412 },
];
const unremarkable = inBoth(
  'Feels well. Denies fever, bruising, bleeding or jaundice. Bloods reviewed, continue as before.',
  'Wohlbefinden. Kein Fieber, keine Blutungsneigung, kein Ikterus. Labor besprochen, Therapie unverändert.',
);
const noFamilyHistory = inBoth('No relevant illness in the family.', 'Familienanamnese unauffällig.');

export const patients: readonly PracticePatient[] = [
  {
    chartId: '5501',
    given: 'Quillon',
    surname: 'Marbrasky',
    sex: 'male',
    birthDate: '1971-03-14',
    recordNumber: '70418226',
    visitReason: inBoth('IBD follow-up', 'CED-Verlaufskontrolle'),
    visitTime: '08:15',
    weight: { kg: 74.2, daysAgo: 9 },
    heightCm: 178,
    bloodPressure: '128/78',
    problems: [
      { ...crohn, icd: 'K50.80', since: 2019 },
      { ...gout, icd: 'M10.9', since: 2023 },
    ],
    allergies: [{ substance: inBoth('Penicillin', 'Penicillin'), reaction: inBoth('Hives', 'Urtikaria') }],
    familyHistory: noFamilyHistory,
    note: unremarkable,
    medications: [
      taking('azathioprine', 50, [3, 0, 0], 842, crohn),
      taking('allopurinol', 300, ONCE, 24, gout),
      taking('pantoprazole', 40, ONCE, 611, stomach),
      taking('cholecalciferol', 1000, ONCE, 842, bones),
    ],
    draws: [
      draw(9, [6.41, 4.02, 243, 146, 94], [27, 24, 78, 11, 82, 91, 5.1, 43, 3]),
      draw(71, [6.58, 4.11, 251, 147, 94], [25, 23, 76, 12, 80, 93, 5.3, 43, 4]),
      draw(158, [6.35, 3.94, 239, 145, 93], [29, 26, 80, 11, 83, 90, 5.0, 42, 3]),
    ],
    genes: genes('*1/*1', 'normal', 870),
    serologyDaysAgo: 868,
    vaccines,
  },
  {
    chartId: '5502',
    given: 'Ottiline',
    surname: 'Fennwarth',
    sex: 'female',
    birthDate: '1958-09-02',
    recordNumber: '81630457',
    visitReason: inBoth('Blood pressure check', 'Blutdruckkontrolle'),
    visitTime: '08:40',
    weight: { kg: 66.8, daysAgo: 21 },
    heightCm: 163,
    bloodPressure: '134/82',
    problems: [
      { ...pressure, icd: 'I10', since: 2012 },
      { ...inBoth('Hypothyroidism', 'Hypothyreose'), icd: 'E03.9', since: 2008 },
    ],
    allergies: [{ substance: inBoth('Latex', 'Latex'), reaction: inBoth('Contact rash', 'Kontaktekzem') }],
    familyHistory: inBoth(
      "Sister has Crohn's disease and takes azathioprine.",
      'Schwester hat Morbus Crohn und nimmt Azathioprin.',
    ),
    note: inBoth('Home readings at target. No change.', 'Heimwerte im Zielbereich. Keine Änderung.'),
    medications: [
      taking('amlodipine', 5, ONCE, 2210, pressure),
      taking('levothyroxine', 75, ONCE, 3120, inBoth('Hypothyroidism', 'Hypothyreose')),
      taking('atorvastatin', 20, [0, 0, 1], 1490, inBoth('Cholesterol', 'Hypercholesterinämie')),
    ],
    draws: [
      draw(21, [7.12, 4.36, 268, 134, 89], [22, 21, 84, 9, 68, 84, 5.6, 42, 2]),
      draw(203, [6.97, 4.28, 262, 133, 90], [21, 20, 82, 9, 69, 83, 5.5, 42, 2]),
    ],
    genes: [],
    serologyDaysAgo: null,
    vaccines,
  },
  {
    chartId: '5503',
    given: 'Torvald',
    surname: 'Zickenrode',
    sex: 'male',
    birthDate: '1966-01-27',
    recordNumber: '26957713',
    visitReason: inBoth('Start of steroid-sparing treatment', 'Beginn steroidsparende Therapie'),
    visitTime: '09:00',
    weight: { kg: 82.4, daysAgo: 3 },
    heightCm: 181,
    bloodPressure: '131/80',
    problems: [{ ...inBoth('Myasthenia gravis', 'Myasthenia gravis'), icd: 'G70.0', since: 2025 }],
    allergies: noAllergy,
    familyHistory: noFamilyHistory,
    note: inBoth('Ptosis better on prednisolone.', 'Ptosis unter Prednisolon gebessert.'),
    medications: [
      taking('pyridostigmine', 60, THRICE, 214, inBoth('Myasthenia gravis', 'Myasthenia gravis')),
      taking('prednisolone', 10, ONCE, 160, inBoth('Myasthenia gravis', 'Myasthenia gravis')),
      taking('cholecalciferol', 1000, ONCE, 160, bones),
      { ...taking('azathioprine', 50, TWICE, 0, inBoth('Myasthenia gravis', 'Myasthenia gravis')), unsigned: true },
    ],
    draws: [
      draw(3, [2.1, 1.24, 171, 138, 92], [31, 28, 88, 13, 86, 88, 5.9, 41, 4]),
      draw(17, [2.32, 1.31, 174, 139, 92], [30, 27, 87, 12, 85, 89, 5.8, 41, 4]),
    ],
    genes: genes('*3A/*3C', 'poor', 12),
    serologyDaysAgo: 17,
    vaccines,
  },
  {
    chartId: '5504',
    given: 'Maribel',
    surname: 'Oxenquist',
    sex: 'female',
    birthDate: '1979-06-21',
    recordNumber: '39104882',
    visitReason: inBoth('Colitis clinic', 'Kolitis-Sprechstunde'),
    visitTime: '09:20',
    weight: { kg: 58.6, daysAgo: 12 },
    heightCm: 167,
    bloodPressure: '118/74',
    problems: [{ ...inBoth('Ulcerative colitis', 'Colitis ulcerosa'), icd: 'K51.00', since: 2017 }],
    allergies: [
      {
        substance: inBoth('Allopurinol 300 mg', 'Allopurinol 300 mg'),
        reaction: inBoth('Severe skin reaction (2016)', 'Schwere Hautreaktion (2016)'),
      },
      { substance: inBoth('Peanut', 'Erdnuss'), reaction: inBoth('Lip swelling', 'Lippenschwellung') },
    ],
    familyHistory: noFamilyHistory,
    note: unremarkable,
    medications: [
      taking('azathioprine', 50, TWICE, 702, inBoth('Ulcerative colitis', 'Colitis ulcerosa')),
      taking('loratadine', 10, ONCE, 530, inBoth('Hay fever', 'Heuschnupfen')),
    ],
    draws: [
      draw(12, [5.86, 3.57, 277, 131, 95], [19, 18, 62, 8, 61, 98, 4.2, 44, 2]),
      draw(84, [5.79, 3.49, 281, 130, 95], [20, 19, 63, 8, 62, 97, 4.3, 44, 2]),
    ],
    genes: genes('*1/*1', 'normal', 730),
    serologyDaysAgo: 728,
    vaccines,
  },
  {
    chartId: '5505',
    given: 'Quillon',
    surname: 'Marbrasky',
    sex: 'male',
    birthDate: '1948-11-03',
    recordNumber: '58273094',
    visitReason: inBoth('Rheumatology review', 'Rheumatologische Kontrolle'),
    visitTime: '09:45',
    weight: { kg: 77.1, daysAgo: 16 },
    heightCm: 174,
    bloodPressure: '136/76',
    problems: [
      { ...inBoth('Systemic lupus erythematosus', 'Systemischer Lupus erythematodes'), icd: 'M32.9', since: 2018 },
      { ...inBoth('Gout, no attack since 2024', 'Gicht, kein Anfall seit 2024'), icd: 'M10.9', since: 2020 },
    ],
    allergies: noAllergy,
    familyHistory: noFamilyHistory,
    note: unremarkable,
    medications: [
      taking('azathioprine', 50, [3, 0, 0], 698, inBoth('Lupus', 'Lupus')),
      taking('bisoprolol', 5, ONCE, 1330, pressure),
      { ...taking('allopurinol', 300, ONCE, 1905, gout), stoppedDaysAgo: 731 },
    ],
    draws: [
      draw(16, [5.24, 3.18, 219, 143, 97], [24, 25, 71, 10, 93, 76, 6.4, 41, 4]),
      draw(78, [5.31, 3.22, 224, 144, 97], [26, 25, 70, 10, 92, 77, 6.3, 41, 4]),
    ],
    genes: genes('*1/*1', 'normal', 745),
    serologyDaysAgo: 742,
    vaccines,
  },
  {
    chartId: '5506',
    given: 'Ludovic',
    surname: 'Harrowvane',
    sex: 'male',
    birthDate: '1983-12-08',
    recordNumber: '14720369',
    visitReason: inBoth('IBD follow-up', 'CED-Verlaufskontrolle'),
    visitTime: '10:10',
    weight: { kg: 71.5, daysAgo: 7 },
    heightCm: 183,
    bloodPressure: '122/70',
    problems: [
      { ...crohn, icd: 'K50.10', since: 2021 },
      { ...gout, icd: 'M10.07', since: 2026 },
    ],
    allergies: noAllergy,
    familyHistory: noFamilyHistory,
    note: unremarkable,
    medications: [
      taking('mercaptopurine', 50, ONCE, 455, crohn),
      taking('febuxostat', 80, ONCE, 33, gout),
      taking('sertraline', 50, ONCE, 388, inBoth('Anxiety', 'Angststörung')),
    ],
    draws: [
      draw(7, [6.93, 4.47, 302, 151, 91], [33, 29, 66, 14, 79, 102, 4.8, 45, 3]),
      draw(69, [7.04, 4.55, 308, 152, 91], [32, 28, 67, 13, 78, 103, 4.7, 45, 3]),
    ],
    genes: genes('*1/*1', 'normal', 470),
    serologyDaysAgo: 468,
    vaccines,
  },
  {
    chartId: '5507',
    given: 'Ysolde',
    surname: 'Krempatch',
    sex: 'female',
    birthDate: '1975-04-17',
    recordNumber: '93581640',
    visitReason: inBoth('Dermatology review', 'Dermatologische Kontrolle'),
    visitTime: '10:30',
    weight: { kg: 61.3, daysAgo: 5 },
    heightCm: 165,
    bloodPressure: '124/79',
    problems: [
      { ...inBoth('Chronic actinic dermatitis', 'Chronisch aktinische Dermatitis'), icd: 'L57.8', since: 2022 },
    ],
    allergies: [{ substance: inBoth('Nickel', 'Nickel'), reaction: inBoth('Eczema', 'Ekzem') }],
    familyHistory: noFamilyHistory,
    note: unremarkable,
    medications: [
      taking('azathioprine', 50, [3, 0, 0], 402, inBoth('Dermatitis', 'Dermatitis')),
      taking('loratadine', 10, ONCE, 365, inBoth('Itch', 'Juckreiz')),
      taking('cholecalciferol', 1000, ONCE, 402, bones),
    ],
    draws: [
      draw(5, [4.62, 2.88, 128, 129, 96], [28, 27, 74, 9, 66, 93, 4.6, 42, 3]),
      draw(67, [4.71, 2.93, 152, 130, 96], [27, 26, 73, 9, 65, 94, 4.5, 42, 3]),
      draw(155, [4.58, 2.84, 149, 131, 95], [26, 25, 75, 10, 66, 93, 4.6, 43, 2]),
    ],
    genes: genes('*1/*3A', 'intermediate', 60),
    serologyDaysAgo: 430,
    vaccines,
  },
  {
    chartId: '5508',
    given: 'Perpetua',
    surname: 'Wimblestrand',
    sex: 'female',
    birthDate: '1969-10-05',
    recordNumber: '47266108',
    visitReason: inBoth('Eczema clinic', 'Ekzem-Sprechstunde'),
    visitTime: '11:00',
    weight: { kg: 55.2, daysAgo: 14 },
    heightCm: 160,
    bloodPressure: '116/72',
    problems: [{ ...inBoth('Severe atopic dermatitis', 'Schwere atopische Dermatitis'), icd: 'L20.9', since: 2015 }],
    allergies: noAllergy,
    familyHistory: noFamilyHistory,
    note: unremarkable,
    medications: [
      taking('azathioprine', 50, TWICE, 566, inBoth('Atopic dermatitis', 'Atopische Dermatitis')),
      taking('montelukast', 10, [0, 0, 1], 720, inBoth('Asthma', 'Asthma')),
    ],
    draws: [
      draw(14, [6.07, 3.76, 236, 128, 93], [21, 20, 69, 8, 59, 99, 4.4, 43, 2]),
      draw(76, [6.13, 3.81, 241, 129, 93], [22, 21, 70, 8, 60, 98, 4.5, 43, 2]),
    ],
    genes: genes('*1/*1', 'normal', 590),
    serologyDaysAgo: 588,
    vaccines,
    report: {
      person: {
        given: 'Gideon',
        surname: 'Vlackmoor',
        sex: 'male',
        birthDate: '1951-07-19',
        recordNumber: '62819955',
      },
      medications: [
        taking('allopurinol', 300, ONCE, 210, gout),
        taking('tamsulosin', 0.4, ONCE, 980, inBoth('Prostate', 'Prostata')),
      ],
      draw: draw(1, [1.9, 0.84, 97, 108, 103], [58, 51, 131, 15, 121, 54, 9.8, 36, 22]),
    },
  },
  {
    chartId: '5509',
    given: 'Casimir',
    surname: 'Dornweath',
    sex: 'male',
    birthDate: '1962-02-11',
    recordNumber: '20397541',
    visitReason: inBoth('Annual review', 'Jahreskontrolle'),
    visitTime: '11:25',
    weight: { kg: 80.3, daysAgo: 10 },
    heightCm: 176,
    bloodPressure: '133/81',
    problems: [
      { ...inBoth('Sarcoidosis', 'Sarkoidose'), icd: 'D86.9', since: 2020 },
      { ...inBoth('Type 2 diabetes', 'Diabetes mellitus Typ 2'), icd: 'E11.9', since: 2016 },
      { ...pressure, icd: 'I10', since: 2014 },
    ],
    allergies: noAllergy,
    familyHistory: noFamilyHistory,
    note: unremarkable,
    medications: [
      taking('azathioprine', 50, [3, 0, 0], 915, inBoth('Sarcoidosis', 'Sarkoidose')),
      taking('metformin', 500, TWICE, 2980, inBoth('Diabetes', 'Diabetes')),
      taking('amlodipine', 10, ONCE, 3210, pressure),
      taking('atorvastatin', 40, [0, 0, 1], 2400, inBoth('Cholesterol', 'Hypercholesterinämie')),
      taking('bisoprolol', 2.5, ONCE, 1710, pressure),
      taking('cholecalciferol', 1000, ONCE, 915, bones),
      taking('allopurinol', 300, ONCE, 48, gout),
      taking('pantoprazole', 20, ONCE, 640, stomach),
      taking('tamsulosin', 0.4, ONCE, 505, inBoth('Prostate', 'Prostata')),
    ],
    pageSize: 6,
    draws: [
      draw(10, [7.38, 4.69, 256, 141, 93], [35, 30, 90, 12, 90, 82, 6.1, 42, 4]),
      draw(73, [7.29, 4.63, 259, 142, 93], [34, 29, 91, 12, 91, 81, 6.2, 42, 4]),
    ],
    genes: genes('*1/*1', 'normal', 940),
    serologyDaysAgo: 938,
    vaccines,
  },
  {
    chartId: '5510',
    given: 'Hesperia',
    surname: 'Jundelby',
    sex: 'female',
    birthDate: '1961-08-24',
    recordNumber: '75042963',
    visitReason: inBoth('Uveitis clinic', 'Uveitis-Sprechstunde'),
    visitTime: '11:50',
    weight: null,
    heightCm: 169,
    bloodPressure: '127/77',
    problems: [{ ...inBoth('Chronic anterior uveitis', 'Chronische anteriore Uveitis'), icd: 'H20.10', since: 2024 }],
    allergies: [{ substance: inBoth('Codeine', 'Codein'), reaction: inBoth('Drowsiness', 'Benommenheit') }],
    familyHistory: noFamilyHistory,
    note: inBoth('Flare when prednisolone was lowered.', 'Rezidiv nach Reduktion von Prednisolon.'),
    medications: [
      taking('prednisolone', 5, ONCE, 190, inBoth('Uveitis', 'Uveitis')),
      { ...taking('alendronate', 70, ONCE, 150, bones), weekly: true },
      taking('cholecalciferol', 1000, ONCE, 190, bones),
    ],
    draws: [
      draw(6, [8.17, 5.23, 291, 132, 88], [18, 19, 72, 10, 63, 89, 5.4, 44, 4]),
      draw(62, [8.26, 5.31, 295, 133, 88], [19, 20, 73, 10, 64, 88, 5.5, 44, 4]),
    ],
    genes: [],
    serologyDaysAgo: 20,
    vaccines,
    draft: taking('azathioprine', 50, ONCE, 0, inBoth('Uveitis', 'Uveitis')),
  },
];

/** The patient of a chart id as it stands in a URL, or null. */
export function patientOfChart(chartId: string): PracticePatient | null {
  return patients.find((patient) => patient.chartId === chartId) ?? null;
}
