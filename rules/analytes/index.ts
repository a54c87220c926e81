/**
 * Analytes of the vocabulary. This material contains content from LOINC (http://loinc.org). LOINC is copyright
 * Regenstrief Institute, Inc. and the LOINC Committee and is available at no cost under the license at
 * http://loinc.org/license.
 */
import { autoantibodies } from './autoantibodies';
import { bloodCounts } from './blood-counts';
import { electrolytes } from './electrolytes';
import type { AnalyteEntry } from './entry';
import { liver } from './liver';
import { lookAlikeAnalytes, otherTestCodes } from './look-alikes';
import { metabolites } from './metabolites';
import { pancreasAndInflammation } from './pancreas-and-inflammation';
import { pharmacogenetics } from './pharmacogenetics';
import { pregnancy } from './pregnancy';
import { renal } from './renal';
import { serology } from './serology';
import { vitals } from './vitals';

export type { AnalyteEntry } from './entry';
export {
  absoluteWords,
  antibodyWords,
  emptyWords,
  otherSpecimenWords,
  otherTestWords,
  panelNames,
  percentWords,
} from './name-words';
export { analyteRanges } from './ranges';
export { otherTestCodes };

/** Every analyte of the vocabulary. */
export const analytes: readonly AnalyteEntry[] = [
  ...bloodCounts,
  ...liver,
  ...renal,
  ...electrolytes,
  ...pancreasAndInflammation,
  ...pharmacogenetics,
  ...metabolites,
  ...serology,
  ...autoantibodies,
  ...pregnancy,
  ...vitals,
  ...lookAlikeAnalytes,
];
