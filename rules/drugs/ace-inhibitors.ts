import type { DrugEntry } from './entry';

/** ACE inhibitors, alone and in fixed combinations. */
export const aceInhibitors: readonly DrugEntry[] = [
  {
    id: 'benazepril',
    cls: 'ace-inhibitor',
    names: ['benazepril', 'benazeprilo'],
    brands: ['Cibacen', 'Lotensin', 'Lotrel'],
  },
  {
    id: 'captopril',
    cls: 'ace-inhibitor',
    names: ['captopril', 'captoprilo'],
    brands: ['Capoten', 'Lopirin', 'Lopril'],
  },
  {
    id: 'cilazapril',
    cls: 'ace-inhibitor',
    names: ['cilazapril', 'cilazaprilo'],
    brands: ['Dynorm', 'Inhibace', 'Vascace'],
  },
  {
    id: 'enalapril',
    cls: 'ace-inhibitor',
    names: ['enalapril', 'enalaprilo'],
    brands: ['Enapren', 'Epaned', 'Innovace', 'Innozide', 'Renitec', 'Vaseretic', 'Vasotec', 'Xanef'],
    withStrength: [{ name: 'Pres' }],
  },
  {
    id: 'fosinopril',
    cls: 'ace-inhibitor',
    names: ['fosinopril', 'fosinoprilo'],
    brands: ['Fosinorm', 'Monopril', 'Staril'],
  },
  {
    id: 'imidapril',
    cls: 'ace-inhibitor',
    names: ['imidapril', 'imidaprilo'],
    brands: ['Tanatril'],
  },
  {
    id: 'lisinopril',
    cls: 'ace-inhibitor',
    names: ['lisinopril', 'lisinoprilo'],
    brands: ['Acerbon', 'Carace', 'Prinivil', 'Prinzide', 'Qbrelis', 'Zestoretic', 'Zestril'],
  },
  {
    id: 'moexipril',
    cls: 'ace-inhibitor',
    names: ['moexipril', 'moexiprilo'],
    brands: ['Fempress', 'Uniretic', 'Univasc'],
  },
  {
    id: 'perindopril',
    cls: 'ace-inhibitor',
    names: ['perindopril', 'perindoprilo'],
    brands: ['Aceon', 'Coveram', 'Coverex', 'Coversyl', 'Prestalia', 'Preterax', 'Procaptan', 'Viacoram'],
  },
  {
    id: 'quinapril',
    cls: 'ace-inhibitor',
    names: ['quinapril', 'quinaprilo'],
    brands: ['Accupril', 'Accupro', 'Accuretic', 'Acuitel'],
  },
  {
    id: 'ramipril',
    cls: 'ace-inhibitor',
    names: ['ramipril', 'ramiprilo'],
    brands: ['Altace', 'Delix', 'Ramilich', 'Triatec', 'Tritace'],
  },
  {
    id: 'trandolapril',
    cls: 'ace-inhibitor',
    names: ['trandolapril', 'trandolaprilo'],
    brands: ['Gopten', 'Mavik', 'Odrik', 'Tarka'],
  },
  {
    id: 'zofenopril',
    cls: 'ace-inhibitor',
    names: ['zofenopril', 'zofenoprilo'],
    brands: ['Bifril', 'Zofenil'],
  },
];
