import { phrases } from './phrases';

/**
 * The words on controls that sign, send or save an order, and on those that stop a drug, in the six languages that pages
 * are read in. Folded. A control is one where all its words stand here, a verb among them: "Sign & submit →", "Sign 3
 * orders", "Rezept unterschreiben", but not "Sign note". Source: screens of many vendors; terms are common words.
 */

/** The first kind that a name holds counts, in this order: beside "Sign", "Save" keeps a draft. */
export const signingVerbs = {
  /** These alone say that what is signed is an order. */
  prescribes: phrases(`
    order, prescribe, prescribir, prescrire, prescrivere, prescrivi, recetar, verordnen, verschreiben, voorschrijven
  `),
  signs: phrases(`
    esign, firma, firmar, firmare, ondertekenen, sign, signer, signieren, unterschreiben
  `),
  sends: phrases(`
    enviar, envoyer, invia, inviare, send, senden, submit, transmit, versturen, verzenden
  `),
  saves: phrases(`
    accept, approve, bestatigen, bevestigen, conferma, confirm, confirmar, confirmer, enregistrer, finish, freigeben, guardar,
    opslaan, salva, salvare, save, speichern, validar, valider
  `),
  stops: phrases(`
    absetzen, arreter, beenden, discontinuation, discontinue, interrompere, interrompre, interrumpir, sospendere, sospendi,
    stop, stoppen, stopzetten, suspender, suspendre
  `),
};

/** How words begin that name what is signed: they say that it is an order. */
export const orderStems = phrases(`
  apothe, arznei, basket, cart, drug, farmac, geneesmiddel, medic, medik, orden, order, ordonnance, pharmac, prescri,
  recept, recet, rezept, ricett, rx, traitement, tratamiento, verordnung, voorschrift
`);

/** Words that change nothing beside them. */
export const besideSigning = phrases(`
  a, al, all, alla, alle, alles, and, auf, de, del, der, die, e, el, en, et, het, il, jetzt, l, la, las, le, les, los, my,
  naar, now, place, selected, the, this, to, todas, todo, tous, tout, tutte, tutti, und, y, zu, zur
`);

/** Titles of forms that write down what somebody takes already, or took: saving one orders nothing. */
export const documentedWords = phrases(`
  anamnese, antecedentes, antecedents, documented, habitual, habituel, hausmedikation, historical, history, home, outside,
  reported, storico, thuismedicatie
`);
