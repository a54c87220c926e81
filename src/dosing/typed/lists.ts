import { strengthLimits } from '../../../rules/dosing';
import { drugsIn, isGroup, unreadableAbbreviationIn } from '../../chart';
import type { OtherMedication } from '../types';
import type { Reading } from './fields';
import { readNumber } from './numbers';

const itemsOf = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** Other drugs by name. A name that is nearly one of ours is not guessed; one the vocabulary lacks stays, unchecked. */
export function readMedications(text: string): Reading<OtherMedication[]> {
  const medications: OtherMedication[] = [];
  for (const name of itemsOf(text)) {
    const found = drugsIn(name);
    const near = found.find(({ via }) => via === 'near');
    if (near) return { problem: `“${name}”: is ${near.drug.names[0]} meant? Type the name in full` };
    if (unreadableAbbreviationIn(name) !== null)
      return { problem: `“${name}” may mean more than one drug: type the name in full` };
    if (found.some(({ drug }) => drug.id === 'azathioprine'))
      return { problem: 'azathioprine is the drug that is calculated: name the others' };
    if (found.length === 0) medications.push({ id: null, name });
    for (const { drug } of found) {
      const isSame = (each: OtherMedication) =>
        each.id === drug.id && (!isGroup(drug) || each.name.toLowerCase() === name.toLowerCase());
      if (!medications.some(isSame)) medications.push({ id: drug.id, name });
    }
  }
  return { value: medications };
}

/** Strengths of tablets at hand in mg. */
export function readTablets(text: string): Reading<number[]> {
  const { least, most, atMost } = strengthLimits;
  const strengths: number[] = [];
  for (const item of itemsOf(text)) {
    const read = readNumber(/mg$/i.test(item) ? item.slice(0, -2) : item);
    if ('problem' in read) return read;
    if (read.value < least || read.value > most || !Number.isInteger(read.value * 10))
      return { problem: `${read.value} mg is no possible tablet: expected ${least}–${most} mg` };
    if (!strengths.includes(read.value)) strengths.push(read.value);
  }
  if (strengths.length === 0) return { problem: 'expected strengths in mg, such as 25,50, found none' };
  if (strengths.length > atMost) return { problem: `expected at most ${atMost} strengths, found ${strengths.length}` };
  return { value: strengths.sort((a, b) => a - b) };
}
