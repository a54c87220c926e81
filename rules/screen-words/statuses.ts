import { phrases } from './phrases';

/** Words by which screens say where a drug, a problem or a result stands. Folded; matched as whole words. */

export const medicationStatusWords = {
  stopped: phrases(`
    stopped, stop, no longer active, sospeso dal, sospesa dal, sospeso il, suspendido el, suspendida el, discontinued, discontinue, inactive, completed, complete, ended, expired, ceased, cancelled, canceled,
    aborted, no longer taking, not taking, not active, past, historical, dc d, d c, dc, entered in error, revoked,
    declined, refused, never taken, withdrawn, suspended permanently, finished, prior, abgesetzt, beendet, gestoppt,
    inaktiv, storniert, arrete, arretee, termine, interrompu, annule, inactif, suspendido definitivo, finalizado,
    interrumpido, suspendido, suspendida, inactivo, cancelado, retirado, terminato, interrotto, sospeso definitivamente, inattivo, annullato,
    cessato, concluso, gestopt, gestaakt, beeindigd, inactief, geannuleerd, afgelopen
  `),
  'on-hold': phrases(`
    withhold, withheld, pausiert ab, pausiert seit, on hold, hold, held, paused, suspended, suspend, pausiert, ausgesetzt, pause, en pause, suspendu,
    en pausa, sospeso, in pausa, gepauzeerd, tijdelijk gestopt, onderbroken
  `),
  draft: phrases(`
    draft, pending, unsigned, proposed, not signed, awaiting signature, pending signature, in basket, entwurf,
    nicht unterschrieben, vorgeschlagen, brouillon, a signer, non signe, borrador, sin firmar, pendiente de firma,
    bozza, da firmare, concept, niet ondertekend, preliminary order, staged
  `),
  active: phrases(`
    active, current, changed, change, modified, modify, currently taking, taking, ordered, prescribed, in progress, ongoing, continue, continued, new,
    started, filled, dispensed, refilled, verified, chronic, long term, aktiv, aktuell, laufend, dauerhaft, actif,
    active, en cours, actuel, activo, activa, vigente, en curso, attivo, attiva, in corso, in atto, actief, lopend,
    huidig, in use, intended, signed
  `),
};

/** The words right before a day on which a drug was begun, or ended. Folded text up to the date. */
export const beginsOn =
  /(?:^| )(?:since|started|starts?|start date|begun|began|commenced|initiated|from|begin|seit|ab|begonnen|beginn|depuis|depuis le|debut|debute le|commence le|desde|desde el|inicio|iniciado(?: el)?|dal|da|iniziat[oa](?: il)?|inizio|sinds|vanaf|gestart(?: op)?|start op)(?: on| am| le| el| il| op)?$/;
export const stoppedOn =
  /(?:^| )(?:ended|stopped|discontinued|ceased|d c|dc d|abgesetzt|beendet|gestoppt|arrete|arretee|stoppe|interrompu|suspendid[oa]|finalizado|retirado|sospes[oa]|interrott[oa]|cessato|gestopt|gestaakt)(?: on| am| seit| le| el| desde el| il| dal| op| per)?$/;
export const endsOn =
  /(?:^| )(?:until|till|through|to|ended|ends?|stopped|discontinued|d c|dc d|stop|bis|bis zum|abgesetzt|beendet|jusqu au|arrete|arretee|stoppe|hasta|hasta el|suspendid[oa]|finalizado|fino al|sospes[oa]|interrott[oa]|tot|tot en met|gestopt|gestaakt)(?: on| am| seit| le| el| desde el| il| dal| op| per)?$/;

/** "Stop" that nobody has signed yet: the drug stays current. */
export const unsignedStopWords = phrases(`
    absetzen nicht unterschrieben, absetzen offen, arret a signer, arret non signe, discontinuation pending,
    discontinue pending, discontinue unsigned, pending discontinuation, pending discontinue, sospensione da firmare,
    staken niet ondertekend, stop niet ondertekend, stop not signed, stop pending, suspension pendiente de firma,
    suspension sin firmar, to be discontinued, unsigned discontinuation, unsigned stop
  `);

export const resolvedWords = phrases(`
    resolved, inactive, remission, in remission, past, completed, ended, history of, hx of, historical, ruled out,
    remitted, abgeklungen, z n, zustand nach, resolu, guerie, antecedent, resuelto, inactivo, risolto, pregresso,
    hersteld, opgelost, inactief, refuted, entered in error
  `);

export const resultStatusWords = {
  preliminary: phrases(`
    preliminary, prelim, preliminary result, partial result, interim, vorlaufig, vorlaufiger befund, vorbefund, provisoire, preliminar, resultado preliminar,
    provvisorio, preliminare, voorlopig, voorlopige uitslag, registered
  `),
  final: phrases(`
    final, finalized, finalised, verified, complete, completed, resulted, endbefund, definitif, definitivo,
    definitief, validated, signed
  `),
  corrected: phrases(`
    corrected, corrected result, correction, amended, revised, korrigiert, korrigierter befund, korrektur, corrige, rectifie, resultat corrige, corregido,
    resultado corregido, corretto, rettificato, gecorrigeerd, gecorrigeerde uitslag
  `),
  pending: phrases(`
    pending, in progress, ordered, collected, awaiting result, to follow, received, ausstehend, folgt, in arbeit,
    en attente, en cours, pendiente, in attesa, in corso, volgt, in behandeling, not yet available
  `),
};

/** A list that says of itself that it is empty. Folded; `X` stands for the name of the list's things. */
export const emptyPhrases: Readonly<
  Record<'medications' | 'allergies' | 'problems' | 'results' | 'immunizations', readonly string[]>
> = {
  medications: phrases(`
    no known medications, no medications, no current medications, no active medications, no medications recorded,
    no medication data, no medications on file, no known medication, not taking any medications,
    takes no medications, no medications administered, no prescriptions, keine medikamente, keine medikation,
    keine dauermedikation, aucun medicament, aucun traitement, pas de traitement, sin medicacion, sin tratamiento,
    ningun medicamento, nessun farmaco, nessuna terapia, geen medicatie, geen medicijnen,
    patient has no known medications, no medication information
  `),
  allergies: phrases(`
    nega allergie, nega allergie a farmaci, nega allergie note, nessuna allergia nota, non allergie note, nil known, nil known allergies,
    sin alergias conocidas, no refiere alergias, pas d allergie connue, aucune allergie connue, keine allergien bekannt,
    geen allergieen bekend, no known drug allergy, allergies none known, no known allergies, no allergies, no known drug allergies, nkda, nka, no allergy data, no allergies recorded,
    no known medication allergies, denies allergies, no allergy information, keine allergien,
    keine bekannten allergien, aucune allergie, pas d allergie, sin alergias, no alergias conocidas,
    alergias no conocidas, nessuna allergia, geen allergieen, geen bekende allergieen
  `),
  problems: phrases(`
    no known problems, no problems, no active problems, no problem data, no problems recorded, no known conditions,
    keine diagnosen, keine bekannten diagnosen, aucun probleme, aucun antecedent, sin antecedentes, sin problemas,
    nessun problema, geen problemen
  `),
  results: phrases(`
    no results, no results recorded, no lab results, no results available, no known results, no laboratory results,
    no result data, no results found, no test results, no lab data, keine befunde, keine laborwerte,
    keine laborbefunde, aucun resultat, sin resultados, nessun risultato, nessun esame, geen uitslagen,
    no information about results
  `),
  immunizations: phrases(`
    no immunizations, no immunisations, no known immunizations, no immunization data, no immunizations recorded,
    no vaccinations, keine impfungen, aucun vaccin, aucune vaccination, sin vacunas, nessuna vaccinazione,
    geen vaccinaties
  `),
};
/** After a heading of its own: these say that the list is empty. */
export const nothingWords = phrases(`
    none, none recorded, none known, nil known, nka, nkda, nil, none on file, none reported, no data, no data available, nothing recorded,
    no information, no records, no entries, no items, n a, keine, keine eintrage, aucun, aucune, neant, ninguno,
    ninguna, nessuno, nessuna, geen, geen gegevens
  `);

/** Class words by which markup greys out a row of a drug that is no longer taken, where the row says nothing in words. */
export const stoppedInMarkup =
  /(?:^|[\s_-])(?:inactive|discontinued|stopped|ended|expired|ceased|historical|not-?taking)(?:$|[\s_-])/i;
