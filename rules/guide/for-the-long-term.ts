import { always, any, conceptSet, everHad, fired, therapyIs } from '../../src/rules/language';
import { lowerDoseOrdered, stopOrdered } from '../moments-of-therapy';
import type { GuideEntry } from './entry';

const reviewed = '2026-11-22';
const withdrawal = any(stopOrdered, lowerDoseOrdered);

/** Remission, withdrawal, who goes on for good, and what else there is. */
export const forTheLongTerm: readonly GuideEntry[] = [
  {
    id: 'long-term-care',
    title: 'After remission',
    calledFor: everHad(conceptSet('remission', ['remission'])),
    points: [{ says: 'Preferred: azathioprine 2 mg/kg/day without steroids, indefinitely.' }],
    sources: ['SEED'],
    others: [],
    statements: ['S44'],
    catalogue: [],
    reviewed,
  },
  {
    id: 'withdrawal-criteria',
    title: 'When withdrawal may be considered',
    calledFor: withdrawal,
    points: [
      { says: 'Complete biochemical and clinical remission of at least 1–2 years.' },
      { says: 'Normal transaminases, bilirubin and immunoglobulins.' },
      { says: 'No symptoms.' },
      { says: 'In autoimmune hepatitis: normal liver tissue or inactive cirrhosis.' },
    ],
    sources: ['SEED'],
    others: [{ source: 'EASL', says: 'EASL 2015 (as summarised) waits longer; from memory 2–3 years.' }],
    statements: ['S45', 'S46', 'S47', 'S48'],
    catalogue: [],
    reviewed,
  },
  {
    id: 'taper',
    title: 'How a taper runs',
    calledFor: any(withdrawal, therapyIs('stopped')),
    points: [
      { says: 'Down by 0.5 mg/kg every 3 months.' },
      {
        says: 'Transaminases, inflammatory markers and disease antibodies every 3 weeks, until at least 3 months after the last dose.',
      },
    ],
    sources: ['SEED'],
    others: [],
    statements: ['S49', 'S50'],
    catalogue: [],
    reviewed,
  },
  {
    id: 'who-stays-on-treatment',
    title: 'Who stays on treatment for good',
    calledFor: withdrawal,
    points: [
      { says: 'Cirrhosis, or past decompensation.' },
      { says: 'Several relapses after withdrawal: half relapse even after 5 stable years.' },
      { says: 'LKM or SLA antibodies.' },
      { says: 'Steroids not tolerated.' },
    ],
    sources: ['SEED'],
    others: [
      {
        source: 'ENG',
        says: 'Inactive cirrhosis meets a criterion of withdrawal and is cirrhosis: here it counts as a reason to go on.',
      },
    ],
    statements: ['S51', 'S52', 'S53', 'S54'],
    catalogue: [],
    reviewed,
  },
  {
    id: 'alternatives',
    title: 'Where azathioprine is not tolerated',
    calledFor: fired('AZA-DOSE-09'),
    points: [{ says: 'Mycophenolate mofetil 2 g/day is the second steroid-sparing drug.' }],
    sources: ['SEED'],
    others: [
      {
        source: 'ENG',
        says: 'It harms the unborn and the marrow: contraception, and another choice where counts are low.',
      },
    ],
    statements: ['S61'],
    catalogue: [],
    reviewed,
  },
  {
    id: 'limits-of-this-tool',
    title: 'What this tool is, and is not',
    calledFor: always(),
    points: [
      { says: 'It supports a decision and takes none: the clinician judges, and verifies against sources.' },
      { says: 'It is not for emergencies, and silence is no clearance.' },
    ],
    sources: ['SEED'],
    others: [],
    statements: ['S62'],
    catalogue: ['AZA-REF-02'],
    reviewed,
  },
];
