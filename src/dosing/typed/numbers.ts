import {
  kgPerPound,
  looksLikeKgUpToLb,
  looksLikePoundsFromKg,
  type NumberField,
  numberFields,
} from '../../../rules/dosing';
import { figure } from '../reasons';
import type { Reading } from './fields';

const PLAIN = /^\d+(?:\.\d+)?$/;

/** Digits with a decimal point; a comma is refused, because it means thousands to one reader and decimals to another. */
export function readNumber(text: string): Reading<number> {
  const typed = text.trim();
  if (PLAIN.test(typed)) return { value: Number(typed) };
  if (/^\d+,\d+$/.test(typed)) return { problem: `write a decimal point: ${typed.replace(',', '.')}` };
  return { problem: `expected a number, found “${typed}”` };
}

/** A number a person can have; null where the field is empty. */
export function readAmount(text: string, { unit, least, most, words }: NumberField): Reading<number | null> {
  if (text.trim() === '') return { value: null };
  const read = readNumber(text);
  if ('problem' in read) return read;
  if (read.value >= least && read.value <= most) return read;
  return { problem: `${read.value} ${unit} is no possible ${words}: expected ${least}–${most} ${unit}` };
}

const WITH_UNIT = /^(\S+?)\s*(kgs?|kilos?|lbs?|pounds?)?$/i;

/** kg; a unit typed behind the number counts before the field's own. */
export function readWeight(text: string, fieldUnit: 'kg' | 'lb', asksForUnit: boolean): Reading<number | null> {
  const typed = text.trim();
  if (typed === '') return { value: null };
  const [, amount = typed, unitTyped] = WITH_UNIT.exec(typed) ?? [];
  const read = readNumber(amount);
  if ('problem' in read) return read;
  const { value } = read;
  const unit = unitTyped ? (/^k/i.test(unitTyped) ? 'kg' : 'lb') : fieldUnit;
  const kg = unit === 'lb' ? value * kgPerPound : value;
  const { least, most } = numberFields.weight;
  if (kg < least || kg > most)
    return { problem: `${figure(value)} ${unit} is no possible weight: expected ${least}–${most} kg` };
  if (asksForUnit && !unitTyped) {
    if (unit === 'kg' && value >= looksLikePoundsFromKg)
      return {
        problem: `${figure(value)} looks like pounds (${figure(value * kgPerPound, 1)} kg): switch to lb, or type “${figure(value)} kg”`,
      };
    if (unit === 'lb' && value <= looksLikeKgUpToLb)
      return {
        problem: `${figure(value)} lb is ${figure(kg, 1)} kg and looks like kilograms: switch to kg, or type “${figure(value)} lb”`,
      };
  }
  return { value: Math.round(kg * 100) / 100 };
}
