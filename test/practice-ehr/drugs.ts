/** The formulary of the practice EHR: names as an American, a British and a German product print them. */

interface FormularyEntry {
  us: string;
  uk: string;
  de: string;
  unit: 'mg' | 'mcg' | 'IU';
  form: 'tablet' | 'capsule';
}

const entry = (
  us: string,
  uk: string,
  de: string,
  unit: FormularyEntry['unit'] = 'mg',
  form: FormularyEntry['form'] = 'tablet',
): FormularyEntry => ({ us, uk, de, unit, form });

export const formulary = {
  azathioprine: entry('azaTHIOprine', 'Azathioprine', 'Azathioprin'),
  mercaptopurine: entry('mercaptopurine', 'Mercaptopurine', 'Mercaptopurin'),
  allopurinol: entry('allopurinol', 'Allopurinol', 'Allopurinol'),
  febuxostat: entry('febuxostat', 'Febuxostat', 'Febuxostat'),
  amlodipine: entry('amLODIPine', 'Amlodipine', 'Amlodipin'),
  alendronate: entry('alendronate', 'Alendronic acid', 'Alendronsäure'),
  atorvastatin: entry('atorvastatin', 'Atorvastatin', 'Atorvastatin'),
  azithromycin: entry('azithromycin', 'Azithromycin', 'Azithromycin'),
  bisoprolol: entry('bisoprolol', 'Bisoprolol', 'Bisoprolol'),
  cholecalciferol: entry('cholecalciferol', 'Colecalciferol', 'Colecalciferol', 'IU', 'capsule'),
  levothyroxine: entry('levothyroxine', 'Levothyroxine', 'Levothyroxin', 'mcg'),
  loratadine: entry('loratadine', 'Loratadine', 'Loratadin'),
  metformin: entry('metFORMIN', 'Metformin', 'Metformin'),
  montelukast: entry('montelukast', 'Montelukast', 'Montelukast'),
  pantoprazole: entry('pantoprazole', 'Pantoprazole', 'Pantoprazol'),
  prednisolone: entry('prednisoLONE', 'Prednisolone', 'Prednisolon'),
  pyridostigmine: entry('pyridostigmine', 'Pyridostigmine', 'Pyridostigmin'),
  sertraline: entry('sertraline', 'Sertraline', 'Sertralin'),
  tamsulosin: entry('tamsulosin', 'Tamsulosin', 'Tamsulosin', 'mg', 'capsule'),
} as const satisfies Record<string, FormularyEntry>;

export type DrugKey = keyof typeof formulary;

/** True for a key of the formulary: what a form or an API call may name. */
export function isDrugKey(word: string): word is DrugKey {
  return Object.hasOwn(formulary, word);
}

/** All keys, by name. */
export function drugKeys(): DrugKey[] {
  return Object.keys(formulary).filter(isDrugKey).sort();
}
