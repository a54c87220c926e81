import { phrases } from './phrases';

/** The labels beside which a banner prints who the patient is. Folded. */
export const identityLabels = {
  name: phrases(`
    patient, patient name, dossier patient, pac, betreft, concerne, betrifft, betr, regarding, re, subject, fur, pour, per il paziente, name, full name, pt, pt name, legal name, patientin, patientenname, nom, nom du patient,
    nom prenom, nombre, paciente, nombre del paciente, nome, paziente, cognome e nome, nome paziente, naam,
    patient naam, patientnaam, client, client name, resident
  `),
  family: phrases(`
    last name, surname, family name, nachname, nom de famille, apellidos, apellido, cognome, achternaam
  `),
  given: phrases(`
    first name, given name, given names, forename, vorname, prenom, nombre de pila, voornaam
  `),
  birthDate: phrases(`
    dob, d o b, geb am, geboren am, geboren, nato a il, date of birth age, dob age, d nac, fecha nac, fecha nacimiento, nacido el, nacida el, data nascita, d d n, date of birth, birth date, birthdate, birthday, born, birth, geb, geboren, geburtsdatum, geb datum,
    gebdat, date de naissance, ne le, nee le, ne e le, ddn, fecha de nacimiento, f nac, fnac, f nacimiento,
    nacimiento, nacido, nacida, data di nascita, nato il, nata il, nascita, geboortedatum, geb dat, geboren op
  `),
  sex: phrases(`
    sex, gender, geschlecht, sexe, sexo, sesso, geslacht, birth sex, administrative sex, legal sex
  `),
  age: phrases(`
    age, alter, edad, eta, leeftijd, yrs
  `),
  identifier: phrases(`
    mrn, mr no, mr number, mr nr, medical record number, record number, record no, record, patient id, patient number, patient no,
    chart number, chart no, chart, hospital number, hospital no, nhs number, nhs no, nhs, hospital id, pid, pat nr,
    patienten nr, patientennummer, patienten id, fallnummer, ipp, nip, numero de dossier, dossier, nhc, historia,
    nº historia, n historia, historia clinica, numero de historia, cartella, numero cartella, id paziente,
    patientnummer, patientnr, bsn, emrn, urn, ur, external id, identifier, id, medical record, account number, mr,
    uhid, nhi, hin, hosp no, hosp nr, pt id, pt no, local id, emr id, clinic no, nosologico, n nosologico, nº hc, nºhc, dossiernr,
    dossier nr, pesel, nric, mrn no, id no, unit number, hn, cip, ehr id, openmrs id, registration, acct, acct no, account, account no, patient ids, patient identifier,
    patient identifiers, codice fiscale, c f, cf, dni, nss, nif, chi, chi number, health card, hcn, phn, versichertennummer,
    versicherten nr, kvnr, ahv, niss, insz, rijksregisternummer, tarjeta sanitaria, tsi, ins, hc, h c, nº hc, pat id,
    patient nr, clientnummer, ziekenhuisnummer, dossiernummer, file number, file no, subject id
  `),
  weight: phrases(`
    weight, wt, gew, kgew, pds, body weight, gewicht, korpergewicht, poids, peso, peso corporeo, lichaamsgewicht, weight measured,
    body weight measured, current weight, last weight
  `),
  height: phrases(`
    height, ht, body height, grosse, korpergrosse, taille, talla, altura, altezza, statura, lengte,
    height length measured
  `),
};

/** What a title before or behind a name says of the sex, where nothing else does. Folded. */
export const titleSex: Readonly<Record<'female' | 'male', readonly string[]>> = {
  female: phrases(
    `mrs, ms, miss, frau, fr, mme, mlle, madame, mademoiselle, sra, srta, senora, dona, sig ra, signora, mevr, mevrouw, mw`,
  ),
  male: phrases(`mr, herr, hr, m, monsieur, sr, senor, don, sig, signor, signore, dhr, meneer`),
};

export const sexWords: Readonly<Record<'female' | 'male' | 'other', readonly string[]>> = {
  female: phrases(`
    female, f, woman, w, weibl, weiblich, frau, feminin, femme, femenino, mujer, femmina, donna, vrouw, vrouwelijk, v,
    hembra, girl, fem
  `),
  male: phrases(`
    male, m, man, mannl, mannlich, mann, herr, masculin, homme, masculino, hombre, varon, maschio, uomo, mannelijk, masc,
    boy, h
  `),
  other: phrases(`
    other, unknown, undifferentiated, divers, x, non binary, nonbinary, u, intersex
  `),
};

/** A line that tells of somebody else in the patient's life, or of who cares for her. */
export const ofRelatives =
  /^(?:mother|father|spouse|partner|guardian|proxy|next of kin|emergency contact|guarantor|maternal|provider|consultant|attending|mutter|vater|m[èe]re|p[èe]re|madre|padre|moeder|vader|hausarzt|m[ée]decin traitant|huisarts)\b[^:]{0,30}:|\((?:husband|wife|spouse|partner|son|daughter|brother|sister|mother|father|guardian|ehemann|ehefrau|sohn|tochter|mari|[ée]pouse|fils|fille|marido|esposa|hijo|hija|marito|moglie|figlio|figlia|echtgenoot|echtgenote|zoon|dochter)\)/i;
