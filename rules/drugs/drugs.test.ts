import { describe, expect, it } from 'vitest';
import { type DrugEntry, drugs, lookAlikes, nearMatched } from '.';
import { drugProvenance } from './provenance';

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const sorted = (texts: readonly string[]) =>
  [...texts].sort((a, b) => (folded(a) < folded(b) ? -1 : folded(a) > folded(b) ? 1 : 0));

const spellings = ({ names, brands = [], misspellings = [], withStrength = [], withVaccineWord = [] }: DrugEntry) => [
  ...names,
  ...brands,
  ...misspellings,
  ...withStrength.map(({ name }) => name),
  ...withVaccineWord,
];

describe('the drug vocabulary', () => {
  it('holds the hundred public ids once each', () => {
    const ids = drugs.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(100);
    expect(ids).toEqual(
      expect.arrayContaining([
        'azathioprine',
        'mercaptopurine',
        'thioguanine',
        'allopurinol',
        'febuxostat',
        'ribavirin',
        'co-trimoxazole',
        'antithymocyte globulin',
        'certolizumab pegol',
        'other myelotoxic',
        'tpmt assay interferents',
        'systemic corticosteroid',
        'neuromuscular blockers',
        'MMR',
        'dengue/chikungunya/Ebola/smallpox live',
        'influenza inactivated',
      ]),
    );
  });

  it('is in alphabetical order within each class', () => {
    for (const cls of new Set(drugs.map((drug) => drug.cls))) {
      const ids = drugs.filter((drug) => drug.cls === cls).map(({ id }) => id);
      expect(ids).toEqual(sorted(ids));
    }
  });

  it.each(drugs.map((drug) => [drug.id, drug] as const))(
    'lists the spellings of %s in order, the printed one first',
    (_, drug) => {
      expect(drug.names.length).toBeGreaterThan(0);
      expect(drug.names.slice(1)).toEqual(sorted(drug.names.slice(1)));
      for (const list of [drug.brands, drug.misspellings, drug.withVaccineWord]) {
        expect(list ?? []).toEqual(sorted(list ?? []));
      }
    },
  );

  it('has no spelling twice within one drug', () => {
    for (const drug of drugs) {
      const all = spellings(drug).map((text) => folded(text).replace(/[^a-z0-9]+/g, ' '));
      expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
    }
  });

  it('takes a brand of fewer than five letters only beside a strength', () => {
    const short = drugs.flatMap(({ brands = [] }) =>
      brands.filter((brand) => brand.replace(/[^a-z0-9]/gi, '').length < 5),
    );
    expect(short).toEqual([]);
  });

  it('says of every drug which codes it has and what was verified', () => {
    expect(drugProvenance.map(({ id }) => id).sort()).toEqual(drugs.map(({ id }) => id).sort());
    expect(drugProvenance.filter(({ rxnormStatus, atcStatus }) => rxnormStatus === '' || atcStatus === '')).toEqual([]);
  });

  it('absorbs only drugs that exist, and near-matches only drugs and classes that exist', () => {
    const ids = new Set(drugs.map(({ id }) => id));
    expect(drugs.flatMap(({ absorbs = [] }) => absorbs).filter((id) => !ids.has(id))).toEqual([]);
    expect(nearMatched.ids.filter((id) => !ids.has(id))).toEqual([]);
    expect(nearMatched.classes.filter((cls) => !drugs.some((drug) => drug.cls === cls))).toEqual([]);
  });

  it('calls no spelling of its own a look-alike', () => {
    const own = new Set(drugs.flatMap(spellings).map(folded));
    expect(lookAlikes.filter((word) => own.has(word))).toEqual([]);
  });
});
