import type { DrugEntry } from './entry';

/** Other biologics; biosimilar suffixes (-xxxx) are not part of a name. */
export const biologics: readonly DrugEntry[] = [
  {
    id: 'abatacept',
    cls: 'biologic',
    names: ['abatacept'],
    brands: ['Orencia'],
  },
  {
    id: 'anakinra',
    cls: 'biologic',
    names: ['anakinra'],
    brands: ['Kineret'],
  },
  {
    id: 'anifrolumab',
    cls: 'biologic',
    names: ['anifrolumab'],
    brands: ['Saphnelo'],
  },
  {
    id: 'belimumab',
    cls: 'biologic',
    names: ['belimumab'],
    brands: ['Benlysta'],
  },
  {
    id: 'canakinumab',
    cls: 'biologic',
    names: ['canakinumab'],
    brands: ['Ilaris'],
  },
  {
    id: 'guselkumab',
    cls: 'biologic',
    names: ['guselkumab'],
    brands: ['Tremfya'],
  },
  {
    id: 'ixekizumab',
    cls: 'biologic',
    names: ['ixekizumab'],
    brands: ['Taltz'],
  },
  {
    id: 'mirikizumab',
    cls: 'biologic',
    names: ['mirikizumab'],
    brands: ['Omvoh'],
  },
  {
    id: 'natalizumab',
    cls: 'biologic',
    names: ['natalizumab'],
    brands: ['Tyruko', 'Tysabri'],
  },
  {
    id: 'ocrelizumab',
    cls: 'biologic',
    names: ['ocrelizumab'],
    brands: ['Ocrevus'],
  },
  {
    id: 'risankizumab',
    cls: 'biologic',
    names: ['risankizumab'],
    brands: ['Skyrizi'],
  },
  {
    id: 'rituximab',
    cls: 'biologic',
    names: ['rituximab'],
    brands: ['Blitzima', 'MabThera', 'Riabni', 'Rituxan', 'Rixathon', 'Ruxience', 'Truxima'],
  },
  {
    id: 'sarilumab',
    cls: 'biologic',
    names: ['sarilumab'],
    brands: ['Kevzara'],
  },
  {
    id: 'secukinumab',
    cls: 'biologic',
    names: ['secukinumab'],
    brands: ['Cosentyx'],
  },
  {
    id: 'tocilizumab',
    cls: 'biologic',
    names: ['tocilizumab'],
    brands: ['Actemra', 'Avtozma', 'RoActemra', 'Tofidence', 'Tyenne'],
  },
  {
    id: 'ustekinumab',
    cls: 'biologic',
    names: ['ustekinumab'],
    brands: ['Imuldosa', 'Otulfi', 'Pyzchiva', 'Selarsdi', 'Stelara', 'Uzpruvo', 'Wezlana', 'Yesintek'],
  },
  {
    id: 'vedolizumab',
    cls: 'biologic',
    names: ['vedolizumab'],
    brands: ['Entyvio'],
  },
];
