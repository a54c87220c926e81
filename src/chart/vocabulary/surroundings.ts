import { type DrugEntry, topicalWords, vaccineWords } from '../../../rules/drugs';
import { fold } from './letters';

/** How far, in characters, a word beside a drug's name still speaks of it. */
const REACH = { strengthAfter: 28, strengthBefore: 14, line: 120, topicalAfter: 60, topicalBefore: 20 };

const strengthPattern = /(\d+(?:[.,]\d+)?)\s*((?:mg|mcg|µg|ug|g|ml)\b(?!\s*\/\s*d?l\b)|(?:iu|ie|units?)\b(?!\s*\/))/gi;
const thiopurineTestPattern = /\b(?:tpmt|nudt15|6-?tgn|6-?mmp)\b/i;
const vaccinePattern = beginningOfWord(vaccineWords);
const topicalPattern = beginningOfWord(topicalWords);

function beginningOfWord(beginnings: readonly string[]): RegExp {
  return new RegExp(`(?:^|[^a-z])(?:${beginnings.join('|')})`);
}

/** True where a strength stands directly after or before the name; with `mg` given, one of these strengths in mg. */
export function hasStrengthBeside(text: string, start: number, end: number, mg: readonly number[]): boolean {
  const after = text.slice(end, end + REACH.strengthAfter).split(/[;\n]/, 1)[0] ?? '';
  const before = text.slice(Math.max(0, start - REACH.strengthBefore), start);
  return [...`${before} | ${after}`.matchAll(strengthPattern)].some(
    ([, amount = '', unit = '']) =>
      mg.length === 0 || (unit.toLowerCase() === 'mg' && mg.includes(Number(amount.replace(',', '.')))),
  );
}

/** True where the same line names a test that only thiopurines have: it settles an abbreviation. */
export function hasThiopurineTestBeside(text: string, start: number, end: number): boolean {
  return thiopurineTestPattern.test(text.slice(Math.max(0, start - REACH.line), end + REACH.line));
}

/** True where the same line says that a vaccine is meant. */
export function hasVaccineWordBeside(text: string, start: number, end: number): boolean {
  return vaccinePattern.test(foldedLine(text, start, end));
}

/** True where the words around the name say that this drug is not meant, or only on the skin, in the eye, as a spray. */
export function isMeantOtherwise(drug: DrugEntry, text: string, start: number, end: number): boolean {
  if (drug.notWith !== undefined) {
    const printed = fold(text.slice(Math.max(0, start - REACH.line), end + REACH.line));
    const line = ` ${printed.replace(/[^a-z0-9]+/g, ' ')} `;
    if (drug.notWith.some((words) => line.includes(` ${fold(words).replace(/[^a-z0-9]+/g, ' ')} `))) return true;
  }
  if (drug.systemicOnly !== true) return false;
  const after = text.slice(end, end + REACH.topicalAfter).split(/[;\n]|\. /, 1)[0] ?? '';
  const before = text.slice(Math.max(0, start - REACH.topicalBefore), start).split(/[;\n,]|\. /);
  return topicalPattern.test(fold(after)) || topicalPattern.test(fold(before.at(-1) ?? ''));
}

/** The words before and after the name, without it: "vaccinia" is no proof of a vaccine. */
function foldedLine(text: string, start: number, end: number): string {
  return fold(`${text.slice(Math.max(0, start - REACH.line), start)} ${text.slice(end, end + REACH.line)}`);
}
