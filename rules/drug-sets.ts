import { drugSet } from '../src/rules/language';

export const azathioprine = drugSet('azathioprine', ['azathioprine']);
export const thiopurines = drugSet('thiopurines', ['azathioprine', 'mercaptopurine', 'thioguanine']);
export const azathioprineOrMercaptopurine = drugSet('azathioprine or mercaptopurine', [
  'azathioprine',
  'mercaptopurine',
]);

export const allopurinol = drugSet('allopurinol', ['allopurinol']);
export const oxypurinolOrTisopurine = drugSet('oxypurinol or tisopurine', ['oxypurinol', 'tisopurine']);
/** Purine-like xanthine-oxidase inhibitors, alone or in a combination product. */
export const allopurinolAndItsKin = drugSet('allopurinol, oxypurinol or tisopurine', [
  'allopurinol',
  'oxypurinol',
  'tisopurine',
]);
export const febuxostatAndTopiroxostat = drugSet('febuxostat or topiroxostat', ['febuxostat', 'topiroxostat']);
export const xanthineOxidaseInhibitors = drugSet('a xanthine-oxidase inhibitor', [
  ...allopurinolAndItsKin.ids,
  ...febuxostatAndTopiroxostat.ids,
]);

export const ribavirin = drugSet('ribavirin', ['ribavirin']);
export const leflunomideOrTeriflunomide = drugSet('leflunomide or teriflunomide', ['leflunomide', 'teriflunomide']);
export const antiTnf = drugSet('an anti-TNF drug', [
  'adalimumab',
  'certolizumab pegol',
  'etanercept',
  'golimumab',
  'infliximab',
]);
export const jakInhibitorsAndNatalizumab = drugSet('a JAK inhibitor or natalizumab', [
  'baricitinib',
  'deucravacitinib',
  'filgotinib',
  'natalizumab',
  'ruxolitinib',
  'tofacitinib',
  'upadacitinib',
]);
/** All that the guideline's "other immunosuppressants" stands for; steroids are left out, most patients have them. */
export const otherImmunosuppressants = drugSet('another immunosuppressant', [
  ...leflunomideOrTeriflunomide.ids,
  ...antiTnf.ids,
  ...jakInhibitorsAndNatalizumab.ids,
  'abatacept',
  'alemtuzumab',
  'anakinra',
  'anifrolumab',
  'antithymocyte globulin',
  'basiliximab',
  'belatacept',
  'belimumab',
  'canakinumab',
  'chlorambucil',
  'ciclosporin',
  'cyclophosphamide',
  'etrasimod',
  'everolimus',
  'fingolimod',
  'guselkumab',
  'ixekizumab',
  'melphalan',
  'methotrexate',
  'mirikizumab',
  'mycophenolate',
  'ocrelizumab',
  'ozanimod',
  'penicillamine',
  'risankizumab',
  'rituximab',
  'sarilumab',
  'secukinumab',
  'sirolimus',
  'tacrolimus',
  'tocilizumab',
  'ustekinumab',
  'vedolizumab',
  'voclosporin',
]);
export const steroids = drugSet('a systemic corticosteroid', ['systemic corticosteroid']);

export const coTrimoxazoleOrTrimethoprim = drugSet('co-trimoxazole or trimethoprim', [
  'co-trimoxazole',
  'trimethoprim',
]);
export const marrowToxicDrugs = drugSet('co-trimoxazole, trimethoprim or another marrow-toxic drug', [
  ...coTrimoxazoleOrTrimethoprim.ids,
  'other myelotoxic',
]);
export const clozapine = drugSet('clozapine', ['clozapine']);
export const aminosalicylates = drugSet('an aminosalicylate', [
  'balsalazide',
  'mesalazine',
  'olsalazine',
  'sulfasalazine',
]);
export const aceInhibitors = drugSet('an ACE inhibitor', [
  'benazepril',
  'captopril',
  'cilazapril',
  'enalapril',
  'fosinopril',
  'imidapril',
  'lisinopril',
  'moexipril',
  'perindopril',
  'quinapril',
  'ramipril',
  'trandolapril',
  'zofenopril',
]);
export const vitaminKAntagonists = drugSet('a vitamin K antagonist', [
  'acenocoumarol',
  'fluindione',
  'phenprocoumon',
  'warfarin',
]);
export const neuromuscularBlockers = drugSet('a neuromuscular blocker', ['neuromuscular blockers']);
/** Drugs that lower TPMT activity in the tube. */
export const tpmtInterferents = drugSet('a drug that lowers TPMT activity in the test', [
  'tpmt assay interferents',
  ...aminosalicylates.ids,
  'trimethoprim',
  'co-trimoxazole',
  'methotrexate',
]);

export const varicellaVaccines = drugSet('live varicella or zoster vaccine', ['varicella', 'zoster live']);
export const liveVaccines = drugSet('a live vaccine', [
  ...varicellaVaccines.ids,
  'BCG',
  'dengue/chikungunya/Ebola/smallpox live',
  'LAIV',
  'MMR',
  'MMRV',
  'oral cholera live',
  'oral polio',
  'rotavirus',
  'typhoid oral',
  'yellow fever',
]);
