import { describe, expect, it } from 'vitest';
import { drugById, drugsIn, drugsOfClass, mentionsDrug, unreadableAbbreviationIn } from '.';

const ids = (text: string) => drugsIn(text).map(({ drug }) => drug.id);
const printed = (text: string) => drugsIn(text).map(({ start, end }) => text.slice(start, end));

describe('names of drugs in a line', () => {
  it.each([
    ['azaTHIOprine 50 mg tablet', ['azathioprine']],
    ['AZATHIOPRINE SODIUM 100MG INJ', ['azathioprine']],
    ['Azathioprin-ratiopharm 50 mg Filmtabletten', ['azathioprine']],
    ['azathioprine (IMURAN) 50 mg tablet, take 2 tablets daily', ['azathioprine', 'azathioprine']],
    ['Azathioprine50mg', ['azathioprine']],
    ['Imurek® 50 mg', ['azathioprine']],
    ['Puri-Nethol 50 mg', ['mercaptopurine']],
    ['Puri Nethol', ['mercaptopurine']],
    ['6-MP 50 mg', ['mercaptopurine']],
    ['6MP', ['mercaptopurine']],
    ['6‑mercaptopurine', ['mercaptopurine']],
    ['Mésalazine 1 g', ['mesalazine']],
    ['5-ASA', ['mesalazine']],
    ['FK-506', ['tacrolimus']],
    ['FK506', ['tacrolimus']],
    ['infliximab-dyyb 100 mg', ['infliximab']],
    ['Apo-Allopurinol 300 mg', ['allopurinol']],
    ['Lesinurad/allopurinol 200/300', ['allopurinol']],
    ['Duzallo', ['allopurinol']],
    ['Purinol 100', ['allopurinol']],
    ['Purixan 20 mg/mL', ['mercaptopurine']],
    ['Mycophenolate mofetil 500 mg', ['mycophenolate']],
    ['interferon alfa-2b', ['other myelotoxic']],
    ['Metotrexato 15 mg semanal', ['methotrexate']],
    ['MTX 15 mg weekly', ['methotrexate']],
  ])('%s', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  it('yields every part of a combination product, at the same place', () => {
    expect(ids('Prinzide 20/12.5')).toEqual(['lisinopril', 'tpmt assay interferents']);
    expect(ids('Tarka 2/180')).toEqual(['trandolapril']);
    expect(ids('lisinopril-hydrochlorothiazide 10-12.5 mg')).toEqual(['lisinopril', 'tpmt assay interferents']);
  });

  it.each([
    'sulfamethoxazole 800 mg-trimethoprim 160 mg tablet',
    'SULFAMETHOXAZOLE/TRIMETHOPRIM DS',
    'TMP-SMX DS',
    'Bactrim DS',
    'Trimetoprim/sulfametoxazol',
  ])('reads %s as co-trimoxazole alone', (text) => {
    expect(new Set(ids(text))).toEqual(new Set(['co-trimoxazole']));
  });

  it('says where the name stands, as printed', () => {
    expect(printed('Take azaTHIOprine 50 mg and Méthotrexate')).toEqual(['azaTHIOprine', 'Méthotrexate']);
    expect(printed('on 6-MP now')).toEqual(['6-MP']);
  });

  it('reads a name with invisible characters and decomposed accents in it', () => {
    expect(ids('aza\u00adthio\u200bprine')).toEqual(['azathioprine']);
    expect(ids('me\u0301salazine')).toEqual(['mesalazine']);
  });

  it.each([
    ['lmuran 50 mg', 'azathioprine'],
    ['1muran 50 mg', 'azathioprine'],
    ['lmurek', 'azathioprine'],
    ['0xypurinol', 'oxypurinol'],
    ['Ianvis 40 mg', 'thioguanine'],
    ['lnfliximab', 'infliximab'],
  ])('reads %s as a scanner misprints it', (text, id) => {
    expect(ids(text)).toEqual([id]);
    expect(drugsIn(text)[0]?.via).toBe('misspelling');
  });

  it.each([
    'infliximab-dyyb',
    'infliximab-axxq 100 mg',
    'adalimumab-adaz',
    'adalimumab-aaty 40 mg/0.4 mL',
    'etanercept-szzs',
    'rituximab-abbs',
    'tocilizumab-aazg',
    'ustekinumab-auub',
    'natalizumab-sztn',
  ])('reads the biosimilar %s by its name without the suffix', (text) => {
    expect(ids(text)).toEqual([text.split('-')[0]]);
  });

  it('reads tall-man letters', () => {
    expect(ids('azaTHIOprine')).toEqual(['azathioprine']);
    expect(ids('cycloSPORINE 100 mg')).toEqual(['ciclosporin']);
    expect(ids('inFLIXimab')).toEqual(['infliximab']);
    expect(ids('riTUXimab')).toEqual(['rituximab']);
    expect(ids('predniSONE 5 mg, prednisoLONE')).toEqual(['systemic corticosteroid', 'systemic corticosteroid']);
    expect(ids('SandIMMUNE')).toEqual(['ciclosporin']);
    expect(ids('cloZAPine')).toEqual(['clozapine']);
    expect(ids('azaCITIDine, cycloSERINE, cloNIDine, SandoSTATIN, clonazePAM')).toEqual([]);
  });

  it('says how it came to the drug', () => {
    expect(drugsIn('azathioprine')[0]?.via).toBe('name');
    expect(drugsIn('Imuran')[0]?.via).toBe('brand');
    expect(drugsIn('lmurek')[0]?.via).toBe('misspelling');
    expect(drugsIn('azathyoprine')[0]?.via).toBe('near');
  });
});

describe('spellings that need a proof', () => {
  it('takes "AZA" only with a strength of 25, 50, 75 or 100 mg or beside a thiopurine test', () => {
    expect(ids('AZA 50 mg daily')).toEqual(['azathioprine']);
    expect(ids('AZA 75mg')).toEqual(['azathioprine']);
    expect(ids('AZA, TPMT normal')).toEqual(['azathioprine']);
    expect(ids('AZA 150 mg')).toEqual([]);
    expect(ids('AZA daily')).toEqual([]);
    expect(unreadableAbbreviationIn('AZA daily')).toBe('AZA');
  });

  it('never reads "AZT" as azathioprine, and says that it is unreadable', () => {
    expect(ids('AZT 50 mg')).toEqual([]);
    expect(unreadableAbbreviationIn('AZT 300 mg')).toBe('AZT');
    expect(unreadableAbbreviationIn('Aza-Q 50 mg')).toBeNull();
    expect(unreadableAbbreviationIn('azathioprine 50 mg')).toBeNull();
  });

  it.each([
    ['Allo 300 mg', 'allopurinol'],
    ['Tabloid 40 mg', 'thioguanine'],
    ['6-TG 40 mg', 'thioguanine'],
    ['TMP 100 mg', 'trimethoprim'],
    ['CsA 100 mg', 'ciclosporin'],
    ['budesonide 9 mg', 'systemic corticosteroid'],
    ['MMR 0.5 mL', 'MMR'],
    ['varicella vaccine', 'varicella'],
    ['Gelbfieber-Impfung', 'yellow fever'],
    ['BCG vaccine', 'BCG'],
  ])('%s', (text, id) => {
    expect(ids(text)).toEqual([id]);
  });

  it.each([
    'a tabloid newspaper',
    'allo, hallo',
    'TMP 120 ms',
    'ATG antibodies 12 IU/mL',
    'Pres. Smith',
    'Rayos X de tórax',
    'CSA: child safety',
    '6-TG 250 pmol/8x10^8 RBC',
    '6-TGN 300',
    '6-thioguanine nucleotides',
    '6-methylmercaptopurine',
    'Thiopurine methyltransferase',
    'dMMR tumour',
    'vaccinia',
    'MMR',
    'varicella',
    'varicela',
    'Varicella zoster IgG positive',
    'yellow fever area',
    'fièvre jaune',
    'BMR 1500 kcal',
    'ALLO 5 mg/dL',
  ])('reads no drug in "%s"', (text) => {
    expect(ids(text)).toEqual([]);
  });

  it('takes a disease for its vaccine in a list of immunizations', () => {
    const inList = (text: string) => drugsIn(text, { immunizations: true }).map(({ drug }) => drug.id);
    expect(inList('Varicella')).toEqual(['varicella']);
    expect(inList('MMR')).toEqual(['MMR']);
    expect(inList('measles, mumps, and rubella')).toEqual(['MMR']);
    expect(inList('influenza, live, intranasal')).toEqual(['LAIV']);
    expect(inList('Influenza, seasonal, injectable')).toEqual(['influenza inactivated']);
    expect(inList('Pneumokokken')).toEqual(['pneumococcal']);
  });
});

describe('drugs that are not swallowed or injected', () => {
  it.each([
    'prednisolone acetate 1 % ophthalmic suspension',
    'tacrolimus 0.1 % ointment',
    'Protopic (tacrolimus)',
    'Restasis (cyclosporine) 0.05 %',
    'ciclosporin eye drops',
    'chloramphenicol 0.5 % eye drops',
    'budesonide 200 mcg inhaler',
    'budesonide-formoterol 160-4.5 mcg',
    'Augentropfen Ciclosporin',
    'ibuprofen 5 % gel',
    'ruxolitinib 1.5 % cream',
    'ibuprofen gel',
  ])('%s is none', (text) => {
    expect(ids(text)).toEqual([]);
  });

  it.each(['ciclosporine 25 mg gélules', 'Ciclosporin 50 mg Gelkapseln', 'ciclosporin gel capsule 100 mg'])(
    '%s is swallowed',
    (text) => {
      expect(ids(text)).toEqual(['ciclosporin']);
    },
  );

  it('a cream in the next sentence does not hide the drug', () => {
    expect(ids('tacrolimus 1 mg twice daily. Hydrocortisone cream.')).toEqual(['tacrolimus']);
    expect(ids('azathioprine 50 mg, emollient cream')).toEqual(['azathioprine']);
  });
});

describe('looking up', () => {
  it('finds a drug by its id and drugs by their class', () => {
    expect(drugById('azathioprine')?.cls).toBe('thiopurine');
    expect(drugById('aspirin')).toBeUndefined();
    expect(drugsOfClass('thiopurine').map(({ id }) => id)).toEqual(['azathioprine', 'mercaptopurine', 'thioguanine']);
    expect(drugsOfClass('xanthine-oxidase-inhibitor').map(({ id }) => id)).toEqual([
      'allopurinol',
      'febuxostat',
      'oxypurinol',
      'tisopurine',
      'topiroxostat',
    ]);
  });

  it('tells cheaply whether a text names any', () => {
    expect(mentionsDrug('Zyloric 300')).toBe(true);
    expect(mentionsDrug('paracetamol 500 mg')).toBe(false);
    expect(mentionsDrug('')).toBe(false);
  });
});
