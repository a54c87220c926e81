import { conceptSet, everHad, hasProblem } from '../src/rules/language';

export const transplant = hasProblem(conceptSet('an organ transplant', ['transplant']));
export const autoimmuneHepatitis = everHad(conceptSet('autoimmune hepatitis', ['autoimmune-hepatitis']));
export const inflammatoryBowelDisease = everHad(
  conceptSet('inflammatory bowel disease', ['crohn-disease', 'ulcerative-colitis', 'inflammatory-bowel-disease']),
);

export const pregnancy = conceptSet('pregnancy', ['pregnancy']);
export const breastfeeding = conceptSet('breastfeeding', ['breastfeeding']);
export const pastChildbearing = conceptSet('menopause or hysterectomy', ['postmenopausal', 'hysterectomy']);

export const seriousInfection = conceptSet('a serious infection', ['sepsis', 'serious-infection']);
export const malignancy = conceptSet('a malignancy', ['malignancy', 'leukaemia']);
export const leukaemia = conceptSet('leukaemia', ['leukaemia']);
export const transfusion = conceptSet('a red-cell transfusion', ['red-cell-transfusion']);

export const varicella = conceptSet('chickenpox or shingles', ['varicella-zoster', 'varicella-zoster-complicated']);
export const varicellaOrContact = conceptSet('chickenpox, shingles or contact with either', [
  'varicella-zoster',
  'varicella-zoster-complicated',
  'varicella-zoster-exposure',
]);
export const complicatedZoster = conceptSet('disseminated or ophthalmic varicella-zoster', [
  'varicella-zoster-complicated',
]);
export const hepatitisB = conceptSet('hepatitis B', ['hepatitis-b']);
export const hepatitisC = conceptSet('hepatitis C', ['hepatitis-c']);
export const hivInfection = conceptSet('HIV infection', ['hiv-infection']);

export const fever = conceptSet('fever', ['fever']);
export const feverOrFlu = conceptSet('fever or a flu-like illness', ['fever', 'flu-like-illness']);
export const rash = conceptSet('rash', ['rash']);
export const jointOrMusclePain = conceptSet('joint or muscle pain', ['arthralgia', 'myalgia']);
export const bruisingOrBleeding = conceptSet('bruising or bleeding', ['bruising', 'bleeding']);
export const nausea = conceptSet('nausea', ['nausea']);
export const jaundice = conceptSet('jaundice', ['jaundice']);

export const venoOcclusiveDisease = conceptSet('hepatic veno-occlusive disease', ['veno-occlusive-disease']);
export const signsOfVenoOcclusion = conceptSet('ascites, portal hypertension, sudden weight gain or a painful liver', [
  'ascites',
  'portal-hypertension',
  'weight-gain',
  'liver-pain',
]);
export const hepaticImpairment = conceptSet('hepatic impairment or cirrhosis', [
  'hepatic-impairment',
  'cirrhosis',
  'decompensated-cirrhosis',
  'inactive-cirrhosis',
]);
export const cirrhosis = conceptSet('cirrhosis or past decompensation', [
  'cirrhosis',
  'decompensated-cirrhosis',
  'inactive-cirrhosis',
]);
export const pancreatitis = conceptSet('pancreatitis', ['pancreatitis']);
export const haemodialysis = conceptSet('haemodialysis', ['haemodialysis']);

export const remission = conceptSet('remission', ['remission']);
export const severalRelapses = conceptSet('several relapses', ['several-relapses']);
export const relapseAntibodies = conceptSet('LKM or SLA antibodies', ['lkm-or-sla-antibodies']);
export const steroidIntolerance = conceptSet('steroid intolerance', ['steroid-intolerance']);
export const quietHistology = conceptSet('normal liver tissue or inactive cirrhosis', [
  'quiet-liver-histology',
  'inactive-cirrhosis',
]);
export const symptomsOfActivity = conceptSet('symptoms of active liver disease', [
  'jaundice',
  'ascites',
  'arthralgia',
  'fever',
]);

export const thiopurineReaction = conceptSet('an earlier reaction to a thiopurine', ['thiopurine-hypersensitivity']);
export const skinCheck = conceptSet('a skin check', ['skin-check']);
export const surgery = conceptSet('planned surgery', ['surgery-planned']);
