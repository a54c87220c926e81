import { fold } from '../parsing/fold';
import { remembered, rememberedBoth } from '../parsing/remembered';
import { leadingUnit, readRange } from '../parsing/values';
import { isUnit } from '../vocabulary';

/** A test's name as a cell prints it, with the code, range and unit that hang on it. */

const NOT_LABORATORY =
  /^(bp|blood pressure|systolic|diastolic|mean arterial|map|pulse|heart rate|hr|temp|temperature|body temperature|oral temperature|resp|respiratory rate|rr|spo2|o2 sat|oxygen saturation|inhaled oxygen|bmi|body mass index|bsa|body surface|height|body height|weight|body weight|pain|head circumference|hc|smoking|o2|fio2|blutdruck|puls|temperatur|gewicht|grosse|poids|taille|peso|talla|altura|altezza|lengte|tension|presion|pressione|bloeddruk|ht|wt|bp sys|bp dias|physical findings|waist)\b/;

export const isVital = remembered((name) => NOT_LABORATORY.test(fold(name)));

const NAME_CODE = /[,;]?\s*[[(]?\b(?:loinc|ln)\s*:?\s*(\d{1,5}-\d)\b[\])]?|[[(](\d{1,5}-\d)[\])]/i;

const NAME_BRACKET = /\s*[([]([^()[\]]*\d[^()[\]]*)[)\]]\s*$/;

/** "Sodium Level [135-145 mmol/L]", "HGB (M 13-18 g/dl; F 12-16 g/dl)", "WBC (10*3/uL)": range and unit in the name. */
export const splitName = rememberedBoth(takeApart);

/** Longer is no name of a test, and holds none. */
const LONGEST_NAME = 300;

interface NamePieces {
  name: string;
  code: string;
  range: string;
  unit: string;
}

function takeApart(printed: string, decimalComma: boolean): NamePieces {
  let name = printed.trim();
  if (name.length > LONGEST_NAME) return { name, code: '', range: '', unit: '' };
  const code = name.match(NAME_CODE);
  if (code) name = name.replace(NAME_CODE, '').trim();
  let range = '';
  let unit = '';
  const bracket = name.match(NAME_BRACKET) ?? name.match(/\s*[([]([^()[\]]+)[)\]]\s*$/);
  const inside = bracket?.[1]?.trim() ?? '';
  if (bracket && inside && (readRange(inside, decimalComma) || isUnit(inside))) {
    name = name.slice(0, bracket.index).trim();
    if (isUnit(inside) && !readRange(inside, decimalComma)) unit = inside;
    else {
      range = inside;
      unit = unitBehind(inside);
    }
  }
  if (!unit) {
    const tail = name.match(/^(.{3,90}?)[\s,;]+(\S{1,14})$/);
    if (tail && /[/%^]|^\[pH\]$|10\*/i.test(tail[2] ?? '') && isUnit(tail[2] ?? '')) {
      name = tail[1] ?? name;
      unit = tail[2] ?? '';
    }
  }
  return { name: name.replace(/[:\s]+$/, ''), code: code?.[1] ?? code?.[2] ?? '', range, unit };
}

/** The unit that a printed range ends with: "4.0-11.0 x10^9/L". */
export function unitBehind(range: string): string {
  if (range.length > LONGEST_NAME) return '';
  const tail =
    range.match(/\d[\d.,]*\s*[\])]?\s+([^\d\s–-].*|10[\^*x+].*|x ?10.*)$/i) ?? range.match(/\d([a-zA-Zµμ%][^\s;]*)$/);
  const unit = tail?.[1]?.replace(/[\])]+$/, '').trim() ?? '';
  return unit ? (leadingUnit(unit) ?? '') : '';
}
