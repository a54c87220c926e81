/** How screens write how often, and how many. Folded text; patterns are tried in order, the first that fits decides. */

export interface FrequencyPattern {
  pattern: RegExp;
  /** Administrations a day; null where a daily mean would mislead (weekly, as needed without a limit). */
  perDay: number | null;
}

const n =
  '(\\d+|one|two|three|four|five|six|ein|eine|zwei|drei|vier|une?|deux|trois|quatre|una?|dos|tres|cuatro|uno|due|tre|quattro|een|twee|drie|vier)';

/** A pattern with a group gives the count itself: `(\d+) times a day`; hours give 24 divided by the count. */
export const frequencyPatterns: readonly (
  | FrequencyPattern
  | { pattern: RegExp; times: true }
  | { pattern: RegExp; hours: true }
)[] = [
  {
    pattern:
      /\b(once|one time|1 x|1x|1 time)?\s*(a|per|every|each|pro|par|por|alla|per)?\s*\b(weekly|week|wk|woche|wochentlich|semaine|semana|settimana|settimanale|weken|hebdomadaire|semanal|q ?7 ?d(ays?)?|qw|qwk|fortnight|fortnightly|month|monthly|monat|monatlich|mois|mes|mese|maand|mensual|mensuel|mensile|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|(?:maan|dins|woens|donder|vrij|zater|zon)dags?)\b/,
    perDay: null,
  },
  {
    pattern:
      /\b(every other day|every second day|alternate days?|on alternate days|qod|q ?o ?d|q ?2 ?d(ays)?|every 2 days|every two days|every 48 h(ours|rs?)?|q48h|jeden zweiten tag|alle 2 tage|un jour sur deux|1 jour sur 2|cada dos dias|en dias alternos|dias alternos|a giorni alterni|giorni alterni|om de dag|om de andere dag)\b/,
    perDay: 0.5,
  },
  {
    pattern: new RegExp(
      `\\b${n}\\s*(x|times?|mal|fois|veces|vez|volte|volta|keer|maal)\\s*(a|per|each|every|pro|par|al|por|il|am|/)?\\s*(day|daily|d|tag|taglich|tagl|tgl|jour|jours|dia|giorno|die|dag|daags|24 ?h)\\b`,
    ),
    times: true,
  },
  { pattern: new RegExp(`\\b${n}\\s*(x|mal)\\s*(taglich|tagl|tgl|daily|dgs|dd)\\b`), times: true },
  { pattern: /\b(\d) ?dd\b/, times: true },
  { pattern: /\bx ?(\d) ?(?:die|day|daily|d|tag|jour|j|dia|giorno|dag)\b/, times: true },
  {
    pattern:
      /\b(?:every|each|q|alle|toutes les|chaque|cada|ogni|om de|elke)\.? ?(\d+)(?: ?(?:to|-|–) ?\d+)?(?: (?:four|six|eight|twelve|twenty four))? ?(?:h|hr|hrs|hours?|std|stunden|heures?|horas?|ore|uur)\b/,
    hours: true,
  },
  { pattern: /\bc ?\/ ?(\d+) ?h(oras)?\b/, hours: true },
  { pattern: /\b(qid|q ?i ?d|4 ?xd|four times daily)\b/, perDay: 4 },
  { pattern: /\b(tid|t ?i ?d|tds|tidac|3 ?xd|thrice daily|three times daily|tres veces al dia)\b/, perDay: 3 },
  {
    pattern:
      /\b(bid|b ?i ?d|bd|twice daily|twice a day|2 ?xd|twice per day|two times daily|morning and evening|morning and night|morgens und abends|matin et soir|manana y noche|mattina e sera|ochtend en avond|deux fois par jour|dos veces al dia|due volte al giorno|tweemaal daags)\b/,
    perDay: 2,
  },
  {
    pattern:
      /\b(qd|q ?d|od|o ?d|qam|qpm|qhs|q ?h ?s|hs|nocte|mane|om|on|daily|once daily|once a day|every day|each day|per day|a day|day|once per day|every morning|every evening|every night|each morning|each night|at bedtime|at night|in the morning|in the evening|nightly|bedtime|morning|evening|taglich|tagl|tgl|einmal taglich|morgens|abends|zur nacht|pro tag|am tag|par jour|quotidien|le matin|le soir|au coucher|jour|al dia|diario|diaria|por la manana|por la noche|cada dia|una vez al dia|dia|al giorno|al di|die|al mattino|la sera|una volta al giorno|giorno|giornaliera|per dag|dagelijks|eenmaal daags|daags|1 dd|s ochtends|s avonds|q ?24 ?h|q ?day|with breakfast|with supper|with dinner|a jeun|en ayunas|a digiuno|nuchter|nuchtern|zum fruhstuck|au petit dejeuner|con el desayuno|a colazione|bij het ontbijt)\b/,
    perDay: 1,
  },
];

export const numberWords: Readonly<Record<string, number>> = {
  half: 0.5,
  halbe: 0.5,
  halb: 0.5,
  demi: 0.5,
  demie: 0.5,
  media: 0.5,
  medio: 0.5,
  mezza: 0.5,
  mezzo: 0.5,
  halve: 0.5,
  one: 1,
  ein: 1,
  eine: 1,
  einmal: 1,
  un: 1,
  une: 1,
  una: 1,
  uno: 1,
  een: 1,
  a: 1,
  once: 1,
  two: 2,
  zwei: 2,
  deux: 2,
  dos: 2,
  due: 2,
  twee: 2,
  twice: 2,
  three: 3,
  drei: 3,
  trois: 3,
  tres: 3,
  tre: 3,
  drie: 3,
  four: 4,
  vier: 4,
  quatre: 4,
  cuatro: 4,
  quattro: 4,
  five: 5,
  six: 6,
};

/** Numbers beside these are no dose: what is dispensed, how long for, how often refilled. Not folded. */
export const notTaken =
  /(?:\b(?:disp(?:ense[d]?)?|qty|quantity|supply|refills?|repeats?|rf|menge|packung|quantit[ée]|cantidad|quantit[àa]|aantal|ndc|rxnorm|n1|n2|n3)\b\W{0,3}\d+(?:[.,]\d+)?(?:\s*(?:tab\w*|cap\w*|ea|each)\b)?)|#\s*\d+|\b\d+\s*refills?\b|,\s*\d{2,3}\s*(?:tab|cap)\w*(?:\(s\))?\s*(?=$|[,;.])|(?:\b(?:for|during|für|fuer|pendant|durante|gedurende|voor|x|per)|×)\s*\d+\s*(?:more\s*)?(?:days?|weeks?|wks?|months?|mths?|tagen?|wochen?|monaten?|jours?|semaines?|mois|d[ií]as?|semanas?|mes(?:es)?|giorni|settiman[ae]|mesi|dagen|weken|maanden)\b/gi;

/** A dose that changes on the way has no one daily dose. */
export const changesLater =
  /\b(?:then|thereafter|followed by|increas\w+|decreas\w+|taper\w*|titrat\w+|dann|danach|anschlie(?:ß|ss)end|steiger\w*|reduzier\w*|puis|ensuite|luego|despu[ée]s|poi|quindi|daarna|vervolgens|afbouwen|ophogen)\b/i;

/** Things that are counted out. */
export const countedUnits =
  'to be taken|to be swallowed|compr|cpr|kps|kaps|tableta|tabletas|pastilla|pastillas|gragea|grageas|pillola|pillole|pil|pillen|stuks|filmtabl|filmtablette|filmtabletten|hartkapsel|hartkapseln|tab|tabs|tablet|tablets|tabl|tbl|cap|caps|capsule|capsules|pill|pills|cp|comprime|comprimes|gelule|gelules|comprimido|comprimidos|comp|capsula|capsulas|compressa|compresse|cpr|cps|tablette|tabletten|tablett|kapsel|kapseln|stuck|stk|tablett|tabletten|drg|dragee|unit|dose';

/** "As needed": the count is a limit, not a dose. */
export const asNeeded =
  /\b(prn|p ?r ?n|as needed|as required|if needed|when required|bei bedarf|b ?bed|si besoin|si precisa|si necesario|al bisogno|zo nodig|zn|max|maximal|maximum|up to|bis zu|a demanda|bedarfsmedikation|en cas de besoin|in caso di|en caso de|indien nodig|if needed)\b/;

/** Verbs and nouns with which a line of directions begins. */
export const directionWords =
  'take|takes|inject|apply|use|inhale|infuse|chew|dissolve|place|instill|insert|swallow|give|administer|drink|spray|dose|sig|qty|start|route|daily|once|twice|one|two|three|half|nimm|nehmen|einnehmen|prendre|appliquer|prenez|tomar|tome|aplicar|assumere|prendere|applicare|innemen|neem|gebruik';
