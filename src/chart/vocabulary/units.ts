import { otherUnits, unitSpellings } from '../../../rules/units';

const canonicalBySpelling: ReadonlyMap<string, string> = new Map(
  Object.entries(unitSpellings).flatMap(([unit, spellings]) => spellings.map((spelling) => [spelling, unit])),
);

const countVolumes: Readonly<Record<string, string>> = { ul: 'µL', nl: 'nL', ml: 'mL', dl: 'dL', l: 'L' };

/** 10³ per volume in every dress: `x10E3/uL`, `10*3/ul`, `10+3/ul`, `x10(3)/uL`, `X_10-3/uL`, `10⁹/l`, `E9/L`, `10^3 cells/µL`. */
const powerOfTen = /^(?:[x*_.]*10|e)[\^*e+_(-]*0?(\d{1,2})\)?[*x]?(?:\/(ul|nl|ml|dl|l))$/;

const glomerularFiltration = /^ml\/(?:min|mn|minute)(?:\/|per)[({]?1[.,]?73(?:_|sq)?(?:m[\^*]?2|sqm|m)?[)}]?$/;
const perEightHundredMillionCells =
  /^pmol\/8(?:[x*]10)?[\^*e+_(-]*0?8\)?[*x]?(?:rbcs?|erys?|ery|erythrocytes|erythrozyten|er|redcells|redbloodcells)?$/;

const amount =
  '(?:(?:[munpfkdc]|mc)?(?:g|gm|gr|mol|moles?|l|eq|osm|osmol|kat|iu|ui|ie|u|bq|units?)|au|eu|rlu|cells?|copies|cfu|k|t|thou|#)';
const detail = '(?:rbcs?|hb|hgb|feu|ddu|cre?|crea|creat|creatinine|alb|ery|protein|prot)?';
const denominator = `\\/(?:\\d+(?:[.,]\\d+)?)?(?:(?:[munpfkdc]|mc)?(?:g|l|mol)${detail}|h|hr|hour|min|mn|d|day|24h|24hr|24hrs|m2|1[.,]?73m2|kg|sec|hpf|lpf|field|mm3|creat|rbc|hb)`;
const amountPerSomething = new RegExp(`^${amount}${detail}(?:${denominator}){1,3}${detail}$`);
const others: ReadonlySet<string> = new Set(otherUnits);

/** Folds a printed unit: case, blanks, micro signs, superscripts, brackets, "cells" and cubic millimetres. */
function compact(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u00a0[\]{}]+/g, '')
    .replace(/^\((.+)\)$/, '$1')
    .replace(/^,/, '')
    .replace(/[µμ]/g, 'u')
    .replace(/[×✕∙·]/g, 'x')
    .replace(/lit(?:er|re|ros?|ri)\b/g, 'l')
    .replace(/mc(?=g|l|mol|kat|u)/g, 'u')
    .replace(/mm[\^*]?3|cu\.?mm|c\.?mm\b|mmc\b/g, 'ul')
    .replace(/(?<=[\d/.)])(?:cells?|cel|zellen|cellules|celulas|células|cellule|elementi?|leu[ck]ocytes)(?=\/|$)/g, '')
    .replace(/^(?:cells?|cel|zellen|células|celulas|cellule|cellules)(?=\/)/, '')
    .replace(/(?<=\d)\/\/(?=\w)/, '/')
    .replace(/\.$/, '');
}

const remembered = new Map<string, string | null>();
const MEMORY_LIMIT = 500;
const LONGEST_UNIT = 40;

/**
 * The canonical spelling of a printed unit that the vocabulary converts (`K/uL`, `THOUS/MCL`, `X_10-3/uL` are all
 * `10^3/µL`), or null where it is none of these. `G/L` and `g/L` are the same spelling here: which one is meant follows from the analyte.
 */
export function readUnit(text: string): string | null {
  if (text.length > LONGEST_UNIT) return null;
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= MEMORY_LIMIT) remembered.clear();
  const unit = canonicalUnit(compact(text));
  remembered.set(text, unit);
  return unit;
}

function canonicalUnit(spelling: string): string | null {
  const direct = canonicalBySpelling.get(spelling);
  if (direct !== undefined) return direct;
  const power = powerOfTen.exec(spelling);
  if (power !== null) return `10^${Number(power[1])}/${countVolumes[power[2] ?? ''] ?? ''}`;
  if (glomerularFiltration.test(spelling)) return 'mL/min/1.73m2';
  if (perEightHundredMillionCells.test(spelling)) return 'pmol/8x10^8 RBC';
  return null;
}

/** True where a text looks like the unit of any laboratory test or vital sign, of ours or not: `mg/dL`, `pg`, `[pH]`, `mEq/L`. */
export function isUnit(text: string): boolean {
  if (text.length > LONGEST_UNIT || text === '' || text === '"' || flagLetters.test(text)) return false;
  if (readUnit(text) !== null) return true;
  const spelling = compact(text);
  return others.has(spelling) || amountPerSomething.test(spelling);
}

/** A lone letter beside a value, also in brackets, is a flag (Low, High, Normal, Abnormal, Critical) rather than litre or kelvin. */
const flagLetters = /^[\s([]*[A-Zklx](?:10)?[\s)\]]*$/;
