import type { DrugEntry } from './entry';

/** Live vaccines. */
export const liveVaccines: readonly DrugEntry[] = [
  {
    id: 'BCG',
    cls: 'live-vaccine',
    names: ['bacillus Calmette-Guerin'],
    brands: ['ImmuCyst', 'OncoTICE', 'Tice BCG'],
    withVaccineWord: ['BCG'],
  },
  {
    id: 'dengue/chikungunya/Ebola/smallpox live',
    cls: 'live-vaccine',
    names: ['dengue vaccine', 'chikungunya vaccine live', 'Ebola vaccine live'],
    brands: ['ACAM2000', 'Dengvaxia', 'Ervebo', 'Ixchiq', 'Qdenga'],
    withVaccineWord: ['vaccinia'],
  },
  {
    id: 'LAIV',
    cls: 'live-vaccine',
    names: [
      'live attenuated influenza vaccine',
      'influenza live',
      'influenza vaccine live',
      'influenza virus vaccine live',
      'nasal flu vaccine',
    ],
    brands: ['Fluenz', 'FluMist'],
    withVaccineWord: ['LAIV'],
  },
  {
    id: 'MMR',
    cls: 'live-vaccine',
    names: ['MMR vaccine', 'MMR-Impfung', 'triple vírica'],
    brands: ['M-M-R II', 'MMRvaxPro', 'Priorix'],
    withVaccineWord: ['BMR', 'Masern Mumps Röteln', 'measles mumps and rubella', 'measles mumps rubella', 'MMR', 'ROR'],
  },
  {
    id: 'MMRV',
    cls: 'live-vaccine',
    names: ['MMRV vaccine'],
    brands: ['Priorix-Tetra', 'ProQuad'],
    withVaccineWord: ['measles mumps rubella and varicella', 'measles mumps rubella varicella', 'MMRV'],
  },
  {
    id: 'oral cholera live',
    cls: 'live-vaccine',
    names: ['cholera vaccine live oral'],
    brands: ['Vaxchora'],
  },
  {
    id: 'oral polio',
    cls: 'live-vaccine',
    names: ['oral polio vaccine'],
    withVaccineWord: ['OPV'],
  },
  {
    id: 'rotavirus',
    cls: 'live-vaccine',
    names: ['rotavirus vaccine'],
    brands: ['Rotarix', 'RotaTeq'],
    withVaccineWord: ['rotavirus'],
  },
  {
    id: 'typhoid oral',
    cls: 'live-vaccine',
    names: ['oral typhoid vaccine Ty21a'],
    brands: ['Typhoral', 'Vivotif'],
    withVaccineWord: ['typhoid live', 'typhoid oral'],
  },
  {
    id: 'varicella',
    cls: 'live-vaccine',
    names: ['varicella vaccine', 'varicella vaccin', 'Varizellen-Impfstoff', 'Windpocken-Impfung'],
    brands: ['Varilrix', 'Varivax'],
    withVaccineWord: ['varicela', 'varicella', 'varicella zoster live', 'varicelle', 'Varizellen'],
  },
  {
    id: 'yellow fever',
    cls: 'live-vaccine',
    names: ['yellow fever vaccine', 'Gelbfieberimpfung'],
    brands: ['Stamaril', 'YF-Vax'],
    withVaccineWord: ['febbre gialla', 'fiebre amarilla', 'fièvre jaune', 'Gelbfieber', 'gele koorts', 'yellow fever'],
  },
  {
    id: 'zoster live',
    cls: 'live-vaccine',
    names: ['zoster vaccine live', 'live zoster vaccine', 'zoster live'],
    brands: ['Zostavax'],
  },
];
