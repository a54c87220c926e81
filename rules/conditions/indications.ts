import type { ConditionEntry } from './entry';

/** What a thiopurine is given for. */
export const indicationConditions: readonly ConditionEntry[] = [
  {
    id: 'atopic-dermatitis',
    phrases: [
      'atopi*che* dermatitis',
      'atopic dermatitis',
      'atopic eczema',
      'atopisches ekzem',
      'constitutioneel eczeem',
      'dermatite atopi*',
      'dermatitis atopica',
      'neurodermitis',
    ],
  },
  { id: 'behcet-disease', phrases: ['behcet*'] },
  {
    id: 'bullous-pemphigoid',
    phrases: [
      'bulleus pemfigoid',
      'bulloses pemphigoid',
      'bullous pemphigoid',
      'pemfigoide bolloso',
      'pemphigoide bulleuse',
      'penfigoide ampolloso',
      'penfigoide bulloso',
    ],
  },
  {
    id: 'chronic-actinic-dermatitis',
    phrases: [
      'chronic actinic dermatitis',
      'chronisch aktinische dermatitis',
      'dermatite actinique chronique',
      'dermatitis actinica cronica',
    ],
  },
  {
    id: 'crohn-disease',
    phrases: ['crohn', 'crohns', 'regional enteritis'],
  },
  { id: 'dermatomyositis', phrases: ['dermatomiosi*', 'dermatomyosit*'] },
  {
    id: 'gout',
    phrases: ['*peruric*', 'gicht*', 'gota', 'gotta', 'gout', 'goutte', 'gouty', 'hyperurikamie', 'jicht'],
  },
  {
    id: 'inflammatory-bowel-disease',
    phrases: [
      'chronisch entzundliche darm*',
      'enfermedad inflamatoria intestinal',
      'ibd',
      'inflammatoire darmziekte*',
      'inflammatory bowel disease',
      'maladie* inflammatoire* chronique* de l intestin',
      'malatti* infiammatori* cronic* intestinal*',
      'mici',
    ],
  },
  { id: 'myasthenia-gravis', phrases: ['miastenia', 'myastheni*'] },
  {
    id: 'pemphigus-vulgaris',
    phrases: ['pemfigo volgare', 'pemfigus vulgaris', 'pemphigus vulgaire', 'pemphigus vulgaris', 'penfigo vulgar'],
  },
  {
    id: 'rheumatoid-arthritis',
    phrases: ['artrit* reumatoide', 'polyarthrite rhumatoide', 'reumatoide artritis', 'rheumatoid* arthritis'],
  },
  { id: 'sarcoidosis', phrases: ['sarcoid*', 'sarkoid*'] },
  {
    id: 'systemic-lupus',
    phrases: ['lupus er*', 'sle', 'systemic lupus', 'systemischer lupus'],
  },
  {
    id: 'transplant',
    phrases: ['*transplant*', 'allograft', 'greffe*', 'trapiant*', 'trasplant*'],
    notWith: [
      'autolog*',
      'awaiting',
      'candidate',
      'cornea*',
      'evaluation',
      'hair',
      'list',
      'waitlist*',
      'workup',
      'faecal',
      'fecal',
      'donor',
    ],
  },
  {
    id: 'ulcerative-colitis',
    phrases: [
      'colite ulcer*',
      'colitis ulcer*',
      'rectocolite hemorragique',
      'rettocolite ulcerosa',
      'ulcerative *colitis',
      'ulcerative proctitis',
    ],
  },
  {
    id: 'vasculitis',
    phrases: ['*polyangiitis', 'vas*ulit*'],
  },
];
