export { conditionFields, fieldsOfRule, neverStopConcepts, resultFields } from './chart-fields';
export { type Clash, clashes } from './clashes';
export { type DoseStatus, statusOfRule } from './effects';
export { kgPerPound, looksLikeKgUpToLb, looksLikePoundsFromKg, type NumberField, numberFields } from './fields';
export * from './plans';
export { type Intent, type Regimen, type UsualDose, usualDoses } from './regimens';
export * from './shares';
export * from './tablets';
export { neverStop, withdrawalCriteria } from './withdrawal';
