/** Invented patients. Values in the units of their tests; days are ISO dates. */

const wbc = { code: '6690-2', display: 'Leukocytes (WBC)', unit: '10*3/uL', low: 4, high: 11 };
const tpmt = { code: '21563-4', display: 'TPMT activity, RBC', unit: 'U/mL RBC', low: 15.1, high: 26.4 };

export const patients = [
  {
    id: 'p-both',
    given: 'Edvard',
    family: 'Solheim',
    birthDate: '1968-04-02',
    gender: 'male',
    recordNumber: 'MRN880101',
    medications: [
      { name: 'azathioprine 50 mg tablet', sig: 'Take 3 tablets (150 mg) by mouth once daily' },
      { name: 'allopurinol 300 mg tablet', sig: 'Take 1 tablet by mouth once daily' },
    ],
    results: [
      { ...wbc, value: 4.8, day: '2026-11-16' },
      { ...tpmt, value: 18.3, day: '2026-05-04' },
    ],
  },
  {
    id: 'p-none',
    given: 'Beatriz',
    family: 'Carvalho',
    birthDate: '1990-12-24',
    gender: 'female',
    recordNumber: 'MRN880202',
    medications: [{ name: 'lisinopril 10 mg tablet', sig: 'Take 1 tablet by mouth once daily' }],
    results: [{ ...wbc, value: 7.7, day: '2026-11-12' }],
  },
  {
    id: 'p-deficient',
    given: 'Tobias',
    family: 'Reinholt',
    birthDate: '1979-09-13',
    gender: 'male',
    recordNumber: 'MRN880303',
    medications: [{ name: 'azathioprine 100 mg tablet', sig: 'Take 1 tablet (100 mg) by mouth once daily' }],
    results: [
      { ...wbc, value: 1.6, day: '2026-11-18' },
      { ...tpmt, value: 1.1, day: '2026-11-02' },
      { code: '41048-0', display: 'TPMT phenotype', words: 'Poor metabolizer', day: '2026-11-02' },
    ],
  },
];
