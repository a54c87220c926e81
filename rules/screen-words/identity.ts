import { phrases } from './phrases';

/** The labels beside which a banner prints who the patient is. Folded. */
export const identityLabels = {
  name: phrases(`
    patient, patient name, name, full name, pt, pt name, legal name, patientin, patientenname, nom, nom du patient,
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
    dob, d o b, date of birth, birth date, birthdate, birthday, born, birth, geb, geboren, geburtsdatum, geb datum,
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
    unit number, hn, cip, ehr id, registration
  `),
  weight: phrases(`
    weight, wt, body weight, gewicht, korpergewicht, poids, peso, peso corporeo, lichaamsgewicht, weight measured,
    body weight measured, current weight, last weight
  `),
  height: phrases(`
    height, ht, body height, grosse, korpergrosse, taille, talla, altura, altezza, statura, lengte,
    height length measured
  `),
};

export const sexWords: Readonly<Record<'female' | 'male' | 'other', readonly string[]>> = {
  female: phrases(`
    female, f, woman, w, weiblich, frau, feminin, femme, femenino, mujer, femmina, donna, vrouw, vrouwelijk, v,
    hembra, girl, fem
  `),
  male: phrases(`
    male, m, man, mannlich, mann, herr, masculin, homme, masculino, hombre, varon, maschio, uomo, mannelijk, masc,
    boy, h
  `),
  other: phrases(`
    other, unknown, undifferentiated, divers, x, non binary, nonbinary, u, intersex
  `),
};
