export { alternativeOf, classOfDiplotype, diplotypesIn } from './diplotypes';
export { readPharmacogenetics } from './gene-results';
export { classOnScale, isUnitOf, laboratoryNamed } from './scales';
export { summarisePharmacogenetics } from './summary';
