import { type Line, REACH } from './banner-near';
import { isPersonName, isStaff, tidyName } from './names';

/** The name: beside its label, else the nearest thing before the anchor that reads like one, else just after it. */
export function nameNear(lines: readonly Line[], at: number): { text: string; mark: number } | null {
  const anchor = lines[at];
  if (!anchor) return null;
  const labelled = (line: Line | undefined) => {
    for (const { kind, value } of line?.bits ?? []) {
      const name =
        kind === 'name' ? [value, value.replace(AFTER_NAME, '')].map(tidyName).find(isPersonName) : undefined;
      if (name && line) return { text: name, mark: line.part.mark };
    }
    return null;
  };
  const split = fullName(lines, at);
  if (split) return split;
  const own = labelled(anchor) ?? before(anchor);
  if (own) return own;
  for (let back = 1; back <= REACH && at - back >= 0; back += 1) {
    const line = lines[at - back];
    if (!line) break;
    const found = labelled(line) ?? before(line);
    if (found) return found;
    if (line.part.is === undefined && isPersonName(tidyName(line.part.text)) && !isStaff(line.part.text))
      return { text: tidyName(line.part.text), mark: line.part.mark };
  }
  for (let back = 1; back <= REACH && at - back >= 0; back += 1) {
    const line = lines[at - back];
    const found = line && (line.isHeading || line.part.text.length <= 60) ? inSentence(line) : null;
    if (found) return found;
  }
  for (let ahead = 1; ahead <= 4; ahead += 1) {
    const line = lines[at + ahead];
    if (!line || line.block > anchor.block + 1) break;
    const found = labelled(line);
    if (found) return found;
    if (line.item === anchor.item && line.block === anchor.block && isPersonName(tidyName(line.part.text))) {
      return { text: tidyName(line.part.text), mark: line.part.mark };
    }
  }
  return null;
}

/** "Whitfield, Clara (F) DOB 12.03.1984": the name stands before the first label or bracket of its line. */
/** What a letter or a strip prints behind the name, before the birth date. */
const AFTER_NAME =
  /\s*\*\s?\d.*$|\s*,\s*(?:[FMWVH]\b|female|male|\d|n[ée]e?\b|geb|born|dob|nat[oa]\b|nacid|geboren).*$/i;
/** "… en consultation Madame Nadia BELKACEM". */
const AFTER_TITLE =
  /(?:^|\s)(?:mrs?|ms|miss|madame|mme|mlle|monsieur|m|frau|herrn?|mevrouw|mevr|mw|dhr|de heer|sig\.ra|signora|sig|sra|sr|do[ñn]a|don)\.?\s+(\p{Lu}[^,;:]*)$/iu;

export function before(line: Line): { text: string; mark: number } | null {
  const { text, is } = line.part;
  if (text.length > 200 || (is !== undefined && is !== 'patient-name')) return null;
  const cut = text.search(
    /\s*(?:[(|;•·*]|\b(?:DOB|D\.O\.B|MRN|PID|geb\b|born|n[ée]e?(?:\(e\))? le|nat[oa] il|nacid[oa]|F\. ?nac|geboren|Age|Sex|Gender|NHS|NHC|IPP)|\d)/i,
  );
  if (cut < 4) return null;
  const lead = withoutSex(text, cut);
  const titled = lead.match(AFTER_TITLE)?.[1];
  const name = [lead, ...(titled ? [titled] : [])].map(tidyName).find(isPersonName);
  return name && !isStaff(text.slice(0, cut)) ? { text: name, mark: line.part.mark } : null;
}

/** "WINTERBOURNE, AGATHA F 52 yrs": right before an age a letter is the sex, not an initial. */
function withoutSex(text: string, cut: number): string {
  const lead = text.slice(0, cut).replace(/[,\s–—-]+$/, '');
  return /^[\s,]*0*\d{1,3}(?!\d|[./-]\d)/.test(text.slice(cut))
    ? lead.replace(/[\s,]+(?:[FMWV]|female|male)$/i, '')
    : lead;
}

/** "Visit summary for Ottilie Ravensworth". */
function inSentence(line: Line): { text: string; mark: number } | null {
  const text = line.part.text;
  const match =
    text.length <= 120 ? text.match(/\s(?:for|of|about|für|von|pour|de|para|di|per|voor|van)\s+(\p{Lu}.*)$/u) : null;
  const name = tidyName(match?.[1] ?? '');
  return isPersonName(name) && !isStaff(match?.[1] ?? '') ? { text: name, mark: line.part.mark } : null;
}

/** First and last name under labels of their own. */
function fullName(lines: readonly Line[], at: number): { text: string; mark: number } | null {
  const near = lines.slice(Math.max(0, at - REACH), at + REACH);
  const of = (kind: 'given' | 'family') => near.find((line) => line.bits.some((bit) => bit.kind === kind));
  const given = of('given');
  const family = of('family');
  if (!given || !family) return null;
  const value = (line: Line, kind: 'given' | 'family') => line.bits.find((bit) => bit.kind === kind)?.value ?? '';
  const text = tidyName(`${value(given, 'given')} ${value(family, 'family')}`);
  return isPersonName(text) ? { text, mark: family.part.mark } : null;
}
