import type { AnalyteEntry } from './entry';

const antibody = { unit: 'qualitative', units: {} } as const;

/** Antibodies of the diseases that azathioprine is given for; titres and words, never converted. */
export const autoantibodies: readonly AnalyteEntry[] = [
  {
    id: 'ama',
    names: ['AMA', 'AMA-M2'],
    antibodyTo: ['mitochondria', 'mitochondrial', 'Mitochondrien', 'mitochondries', 'mitocondriale', 'M2'],
    loinc: ['17284-1', '20483-4'],
    ...antibody,
  },
  {
    id: 'ana',
    names: ['ANA', 'AAN', 'ANA titer', 'ANF'],
    antibodyTo: ['nuclear', 'nucléaires', 'nucleares', 'nucleari', 'nukleäre'],
    loinc: ['8061-4'],
    ...antibody,
  },
  {
    id: 'anca',
    names: ['ANCA', 'c-ANCA'],
    antibodyTo: ['neutrophil cytoplasmic'],
    loinc: ['17351-8', '35279-9', '21023-7'],
    ...antibody,
  },
  {
    id: 'dsdna',
    names: ['dsDNA', 'ds-DNA', 'dsDNS'],
    antibodyTo: ['dsDNA', 'ds-DNA', 'dsDNS', 'DNA', 'ADN', 'double stranded DNA', 'DNA double strand', 'ADN natif'],
    loinc: ['5130-0'],
    ...antibody,
  },
  {
    id: 'lkm',
    names: ['LKM', 'LKM-1'],
    antibodyTo: ['LKM', 'LKM-1', 'liver kidney microsomal', 'liver kidney microsome', 'Leber-Niere-Mikrosomen'],
    loinc: ['32220-6'],
    ...antibody,
  },
  {
    id: 'sla',
    names: ['SLA/LP', 'SLA'],
    antibodyTo: ['SLA', 'SLA/LP', 'soluble liver antigen', 'lösliches Leberantigen'],
    loinc: [],
    ...antibody,
  },
  {
    id: 'sma',
    names: ['SMA', 'ASMA'],
    antibodyTo: [
      'SMA',
      'smooth muscle',
      'glatte Muskulatur',
      'muscle lisse',
      'músculo liso',
      'muscolo liscio',
      'glad spierweefsel',
      'actin',
    ],
    loinc: ['14252-1'],
    ...antibody,
  },
];
