export { cellCountUnits, enzymeUnits, monovalentUnits, redCellMetaboliteUnits, tpmtActivityUnits } from './factors';
export { easternCountUnit, otherUnits, unitSpellings } from './spellings';
