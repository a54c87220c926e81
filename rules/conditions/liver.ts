import type { ConditionEntry } from './entry';

/** Liver diseases and signs of a failing or obstructed liver. */
export const liverConditions: readonly ConditionEntry[] = [
  {
    id: 'ascites',
    phrases: ['ascite', 'ascites', 'ascitis', 'aszites'],
  },
  {
    id: 'autoimmune-hepatitis',
    phrases: [
      'aih',
      'auto immune hepatitis',
      'auto immuunhepatitis',
      'autoimmun* hepatitis',
      'autoimmunhepatitis',
      'autoimmuunhepatitis',
      'epatite autoimmune',
      'hepatite auto immune',
      'hepatitis autoin*',
    ],
  },
  {
    id: 'cirrhosis',
    phrases: ['*cirrose', '*zirrhose', 'cirrhos*', 'cirros*'],
  },
  {
    id: 'decompensated-cirrhosis',
    phrases: [
      'cirrho* decompens*',
      'cirros* descompens*',
      'cirros* scompens*',
      'decompensated cirrhosis',
      'decompensated liver*',
      'dekompensierte *zirrhose',
      'gedecompenseerde *cirrose',
      'hepatic decompensation',
    ],
  },
  {
    id: 'hepatic-impairment',
    phrases: [
      'chronic liver disease',
      'hepatic failure',
      'hepatic impairment',
      'hepatic insufficiency',
      'impaired liver function',
      'insufficienza epatica',
      'insuffisance hepatique',
      'insuficiencia hepatica',
      'leberfunktions*',
      'leberinsuff*',
      'leverfalen',
      'leverinsuff*',
      'liver failure',
      'liver impairment',
    ],
  },
  {
    id: 'hepatitis-b',
    phrases: ['*patite b', 'hbv', 'hepatitis b', 'hepatitis type b'],
    notWith: ['immun*', 'antibod*', 'antigen', 'surface', 'core', 'negativ*'],
  },
  {
    id: 'hepatitis-c',
    phrases: ['*patite c', 'hcv', 'hepatitis c', 'hepatitis type c'],
    notWith: ['antibod*', 'negativ*'],
  },
  {
    id: 'jaundice',
    acute: true,
    phrases: ['geelzucht', 'gelbsucht', 'icter*', 'ikterus', 'ittero', 'jaundice*', 'jaunisse', 'yellow skin'],
    notWith: ['neonatal', 'newborn', 'neonatorum', 'anicteric'],
  },
  {
    id: 'liver-pain',
    acute: true,
    phrases: ['liver pain', 'liver tenderness', 'painful hepatomegaly', 'painful liver'],
  },
  {
    id: 'portal-hypertension',
    phrases: [
      '*esophageal varices',
      '*varizen',
      'hipertension portal',
      'hypertension portale',
      'ipertensione portale',
      'pfortaderhochdruck',
      'portal hypertension',
      'portale hypert*',
    ],
  },
  {
    id: 'veno-occlusive-disease',
    phrases: [
      '*veno occlusi*',
      'lebervenenverschluss*',
      'sindrome de obstruccion sinusoidal',
      'sinusoidal obstruction syndrome',
      'sinusoidales obstruktionssyndrom',
      'syndrome * obstruction sinusoidale',
      'veno*occlusive disease',
      'venooclusiva',
      'venookklusi*',
    ],
  },
];
