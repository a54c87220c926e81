import { conceptSet } from '../../src/rules/language';

export const indications = conceptSet('a disease that thiopurines are given for', [
  'atopic-dermatitis',
  'autoimmune-hepatitis',
  'behcet-disease',
  'bullous-pemphigoid',
  'chronic-actinic-dermatitis',
  'crohn-disease',
  'dermatomyositis',
  'inflammatory-bowel-disease',
  'myasthenia-gravis',
  'pemphigus-vulgaris',
  'rheumatoid-arthritis',
  'sarcoidosis',
  'systemic-lupus',
  'transplant',
  'ulcerative-colitis',
  'vasculitis',
]);
