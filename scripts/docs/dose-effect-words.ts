import type { DoseEffect } from '../../src/rules/language';

const FIXED: Readonly<Partial<Record<DoseEffect['kind'], string>>> = {
  none: 'unchanged',
  stop: '0 mg',
  hold: 'withheld until it is settled',
  'not-together': '0 mg beside the other drug',
  'consider-hold': 'withholding is considered',
  'delay-start': 'the start is put off',
  lower: 'lower',
  'do-not-raise': 'not raised',
  continue: 'continued',
  'in-steps': 'raised in steps',
  'not-calculated': 'not worked out before this is settled',
};

/** What a rule means for the dose, as a reader would say it. */
export function doseEffectInWords(effect: DoseEffect): string {
  switch (effect.kind) {
    case 'share':
      return `× ${effect.low.value}–${effect.high.value}${effect.usual ? `, usually ${effect.usual.value}` : ''}`;
    case 'cap':
      return `at most ${effect.at.value} ${effect.at.unit}`;
    case 'target':
      return `target ${effect.at.value} ${effect.at.unit}`;
    case 'taper':
      return `down by ${effect.by.value} ${effect.by.unit} every ${effect.every.value} ${effect.every.unit}`;
    default:
      return FIXED[effect.kind] ?? effect.kind;
  }
}
