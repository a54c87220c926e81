import { identityLabels } from '../../../rules/screen-words';
import { fold, wordsOf } from '../parsing/fold';
import { mentionsDrug } from '../vocabulary';
import { wholeRoleOf } from './columns';
import { isHeadingText } from './sections';

/** People's names as banners print them. */

const HONORIFICS =
  /^(?:(?:mr|mrs|ms|miss|mx|dr|prof|herr|frau|fr|hr|m|mme|mlle|monsieur|madame|sr|sra|srta|don|doña|sig|sig\.ra|signora?|dhr|mevr|mw|patient|patientin|paciente|paziente|client|name)\.?:?\s+)+/i;
/** Words of screens that are capitalised like names. */
const NOT_NAMES = new Set(
  'patient chart dashboard home search menu settings log out logout sign user account help summary profile overview timeline new edit view print save cancel close back next previous today clinic hospital center centre health care healthcare medical record records department practice physicians physician internal medicine general note notes report document documents encounter encounters visit visits appointment appointments schedule messages inbox tasks orders order results labs lab medications medication allergies problems vitals immunizations history insurance billing admin administration selected none unknown male female english german french spanish italian dutch language race ethnicity address phone email project test demo version welcome add date time status active open all details facility provider location consent referral discharge admission episode continuity ambulatory inpatient outpatient emergency laboratory flow board calendar select complete blood count full chart review information demographics birth gender sex age class room bed ward unit station pharmacy clinical data group continue list cher chere confrere confreres dear colleague colleagues lieber liebe kollege kollegin geachte collega egregio gentile estimado estimada sehr geehrte geehrter mar teaching hospital laborwerte patientenakte akte dossier cartella historia flowsheet results befunde verlauf'.split(
    ' ',
  ),
);

/** "NHI ZKC1042" names a number, and nobody. */
const NUMBER_LABELS = new Set(identityLabels.identifier.map(fold).filter((label) => !label.includes(' ')));

/** Doctors and nurses stand on screens by name, too. */
export const isStaff = (text: string): boolean =>
  /^(?:dr|prof|doctor|nurse|sister)\b\.?|[,\s](?:md|do|rn|np|pa-?c?|phd|frcp|mrcp|m\.d\.)\.?$/i.test(text.trim());

/** What a banner prints in one line around a name. */
const LONGEST_LINE = 300;

/** Drops titles, record numbers in brackets and what a banner hangs on a name. */
export function tidyName(text: string): string {
  if (text.length > LONGEST_LINE) return text;
  return text
    .replace(/\s*[([][^)\]]*[)\]]\s*$/g, '')
    .replace(/[\s,;:|–—-]+$/, '')
    .replace(HONORIFICS, '')
    .trim();
}

const NAME_WORD =
  /^(?:\p{Lu}[\p{L}'’.-]*|(?:van|von|der|den|de|da|di|du|del|della|dos|das|la|le|el|al|bin|ibn|zu|y|e|ter|ten|mc|mac|st|san|af|av|d'|o')|\p{Lu}\.?)$/u;

export function isPersonName(text: string): boolean {
  if (text.length < 4 || text.length > 60 || /[\d@/\\<>=+*#_[\]{}]/.test(text)) return false;
  const words = text.replace(/,/g, ' ').split(/\s+/).filter(Boolean);
  if (words.length < 2 || words.length > 6 || !words.every((word) => NAME_WORD.test(word))) return false;
  const folded = wordsOf(fold(text));
  if (folded.some((word) => NOT_NAMES.has(word) || NUMBER_LABELS.has(word))) return false;
  if (!words.some((word) => word.length >= 3)) return false;
  return !mentionsDrug(text) && !isHeadingText(text, '') && wholeRoleOf(text) === null;
}
