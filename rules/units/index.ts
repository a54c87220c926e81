export { cellCountUnits, enzymeUnits, redCellMetaboliteUnits, tpmtActivityUnits } from './factors';
export { easternCountUnit, otherUnits, unitSpellings } from './spellings';
