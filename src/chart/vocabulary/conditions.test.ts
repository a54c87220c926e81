import { describe, expect, it } from 'vitest';
import { conceptOf, conceptsIn } from '.';

describe('problems and symptoms in six languages', () => {
  it.each([
    ["Crohn's disease of small intestine", 'crohn-disease'],
    ['K50.1 Morbus Crohn', 'crohn-disease'],
    ['Colitis ulcerosa', 'ulcerative-colitis'],
    ['Rectocolite hémorragique', 'ulcerative-colitis'],
    ['Autoimmune hepatitis', 'autoimmune-hepatitis'],
    ['Autoimmunhepatitis', 'autoimmune-hepatitis'],
    ['Hépatite auto-immune', 'autoimmune-hepatitis'],
    ['Epatite autoimmune', 'autoimmune-hepatitis'],
    ['Leberzirrhose Child A', 'cirrhosis'],
    ['Decompensated cirrhosis of liver', 'decompensated-cirrhosis'],
    ['Hepatic veno-occlusive disease', 'veno-occlusive-disease'],
    ['Suspected sinusoidal obstruction syndrome', 'veno-occlusive-disease'],
    ['Z.n. Nierentransplantation', 'transplant'],
    ['S/P kidney transplant', 'transplant'],
    ['Pregnant, 12 weeks', 'pregnancy'],
    ['Schwangerschaft', 'pregnancy'],
    ['Embarazo de 20 semanas', 'pregnancy'],
    ['Gravidanza', 'pregnancy'],
    ['Zwanger', 'pregnancy'],
    ['Allaitement maternel', 'breastfeeding'],
    ['Gout', 'gout'],
    ['Gichtarthritis', 'gout'],
    ['Jicht', 'gout'],
    ['History of pancreatitis', 'pancreatitis'],
    ['Pankreatitis', 'pancreatitis'],
    ['Chronic kidney disease, stage 3', 'chronic-kidney-disease'],
    ['Shingles', 'varicella-zoster'],
    ['Windpocken', 'varicella-zoster'],
    ['Herpes zoster ophthalmicus', 'varicella-zoster-complicated'],
    ['Chickenpox exposure', 'varicella-zoster-exposure'],
    ['Kontakt mit Windpocken', 'varicella-zoster-exposure'],
    ['Fieber 39,2', 'fever'],
    ['Fièvre', 'fever'],
    ['Ikterus', 'jaundice'],
    ['Easy bruising', 'bruising'],
    ['Nasenbluten', 'bleeding'],
    ['Non-Hodgkin lymphoma', 'malignancy'],
    ['Septic shock', 'sepsis'],
    ['Hepatic impairment', 'hepatic-impairment'],
    ['no fever but rash', 'rash'],
    ['Non-alcoholic cirrhosis', 'cirrhosis'],
  ])('%s', (text, concept) => {
    expect(conceptOf(text)).toBe(concept);
  });

  it.each([
    'No fever',
    'denies fever, chills, rash or nausea',
    'kein Fieber',
    'pas de fièvre',
    'sin fiebre',
    'senza febbre',
    'geen koorts',
    'Fever: no',
    'Fieber verneint',
    'not pregnant',
    'Pregnancy test negative',
    'nicht schwanger',
    'Family history of breast cancer',
    'Personal history of malignant melanoma',
    'History of chickenpox',
    'Varicella immune',
    'Varicella IgG positive',
    'Varicella vaccine given',
    'Hay fever',
    'Gelbfieber',
    'Yellow fever vaccine',
    'Screening for malignant neoplasm of colon',
    'Malignant hypertension',
    'Corneal transplant',
    'Awaiting liver transplant',
    'dolor en la zona lumbar',
    'Nichtraucher',
    'Hypertension',
    '',
  ])('"%s" names nothing that counts', (text) => {
    expect(conceptOf(text)).toBeNull();
  });

  it('names everything that a row says, in its order', () => {
    expect(conceptsIn('Fever, arthralgia and rash')).toEqual(['fever', 'arthralgia', 'rash']);
    expect(conceptsIn('Nausea. No fever.')).toEqual(['nausea']);
  });
});
