import type { DrugEntry } from './entry';

/** Inactivated vaccines. */
export const inactivatedVaccines: readonly DrugEntry[] = [
  {
    id: 'influenza inactivated',
    cls: 'inactivated-vaccine',
    names: [
      'influenza vaccine',
      'flu shot',
      'flu vaccine',
      'griepvaccin',
      'Grippeimpfstoff',
      'Grippeimpfung',
      'vaccin antigrippal',
      'vaccino antinfluenzale',
      'vacuna antigripal',
    ],
    brands: ['Afluria', 'Fluarix', 'Flublok', 'Flucelvax', 'FluLaval', 'Fluzone', 'Influvac', 'Vaxigrip'],
    withVaccineWord: ['flu', 'gripe', 'Grippe', 'influenza'],
    notWith: ['live', 'intranasal', 'nasal'],
  },
  {
    id: 'pneumococcal',
    cls: 'inactivated-vaccine',
    names: [
      'pneumococcal vaccine',
      'PCV10',
      'PCV13',
      'PCV15',
      'PCV20',
      'PCV21',
      'PCV7',
      'Pneumokokkenimpfung',
      'PPSV23',
    ],
    brands: ['Apexxnar', 'Capvaxive', 'Pneumovax', 'Prevenar', 'Prevnar', 'Vaxneuvance'],
    withVaccineWord: ['neumococo', 'pneumococcal', 'pneumococco', 'pneumocoque', 'Pneumokokken'],
  },
  {
    id: 'zoster recombinant',
    cls: 'inactivated-vaccine',
    names: ['recombinant zoster vaccine', 'zoster recombinant', 'zoster vaccine recombinant'],
    brands: ['Shingrix'],
    withVaccineWord: ['RZV'],
  },
];
