import { phrases } from './phrases';

/**
 * What a column or a label is called on screens, by what stands in it. Folded; matched whole, else by the longest
 * phrase contained. `dosage` is a known liar: it heads names of drugs as often as doses, so content may overrule it.
 */

export type ColumnRole =
  | 'name'
  | 'drug'
  | 'strength'
  | 'form'
  | 'route'
  | 'frequency'
  | 'dose'
  | 'sig'
  | 'start'
  | 'end'
  | 'date'
  | 'status'
  | 'is-current'
  | 'quantity'
  | 'note'
  | 'person'
  | 'test'
  | 'value'
  | 'unit'
  | 'range'
  | 'range-low'
  | 'range-high'
  | 'flag'
  | 'code'
  | 'panel'
  | 'specimen'
  | 'substance'
  | 'reaction'
  | 'severity'
  | 'problem'
  | 'vaccine'
  | 'type'
  | 'patient'
  | 'morning'
  | 'noon'
  | 'evening'
  | 'night';

export const columnPhrases: Readonly<Record<ColumnRole, readonly string[]>> = {
  name: phrases(`
    name, title, display, display name, nom, nombre, nome, naam, bezeichnung, libelle, descripcion, descrizione, omschrijving
  `),
  drug: phrases(`
    medication, medications, drug, drug name, medication name, medicine, medicines, product, prescription,
    ordered medication name, filled medication name, medication display, order, item, rx, brand name, generic name,
    agent, medication requested, medikament, arzneimittel, wirkstoff, praparat, handelsname, medicament, specialite,
    produit, medicamento, farmaco, principio activo, principio attivo, medicinale, geneesmiddel, medicijn, middel, traitement, terapia, farmaci, farmacos, medicamentos, medicaments, medikamente,
    medicatie
  `),
  strength: phrases(`
    strength, starke, wirkstarke, concentration, potency, dosage strength, concentracion, dosaggio unitario, sterkte
  `),
  form: phrases(`
    form, dose form, dosage form, drug form, formulation, darreichungsform, darreichung, forme, forma, vorm,
    toedieningsvorm, units form
  `),
  route: phrases(`
    route, route of administration, administration route, voie, via, weg, toedieningsweg, applikation, verabreichung
  `),
  frequency: phrases(`
    frequency, freq, interval, timing, schedule, haufigkeit, frequence, frecuencia, frequenza, frequentie, intervall,
    how often
  `),
  dose: phrases(`
    dose, dosage, amount, dose amount, dose quantity, dosis, dosierung, posologie, posologia, dosi, dosering,
    daily dose, dose unit, dose and rate
  `),
  sig: phrases(`
    directions, instruction, how taken, was taken, instructions, sig, signature, signature sig, instruction, dosage instruction, dosage instructions,
    directions for use, patient instructions, how to take, take, einnahme, anweisung, anwendung, instrucciones,
    istruzioni, modalita, gebruik, instructie, dose instructions, prescription details, details,
    dose route frequency, dose frequency, mode d emploi, pauta
  `),
  start: phrases(`
    commenced, date commenced, gestart op, inicio tratamiento, start, start date, started, begin, begin date, date started, from, since, effective dates, effective date,
    date range, dates, period, valid, validity, onset, beginn, seit, ab, von, debut, depuis, date de debut, inicio, desde, fecha de inicio, inizio,
    data inizio, dal, startdatum, sinds, date prescribed, prescribed, prescribed on, ordered, order date, ordered on,
    date ordered, authored on, written, created, created changed, date created, active date, initiated
  `),
  end: phrases(`
    ceased, date ceased, arrete le, arret le, fin previsto, fin prevista, fine prevista, gestopt op, stop, stop date, end, end date, stopped, ended, date stopped, discontinued, discontinue date, until, to, expires,
    expiration, expiry, bis, ende, abgesetzt am, fin, date de fin, arret, hasta, fecha de fin, fine, data fine, al,
    einddatum, tot, stopdatum, resolved, resolution, abatement, inactive date, date ended
  `),
  date: phrases(`
    date, when, on, done on, performed on, date done, preleve, preleve le, realise le, fait le, am, eseguito il, realizado el, date time, datetime, time, collected, ext time collected, time collected, collection date, collected on, collection time, date collected,
    specimen date, test date, test time, result date, resulted, effective, observed, observation time,
    observation date, taken, reported, report date, drawn, draw date, last updated, recorded, date recorded,
    date identified, diagnosed, performed, date performed, given, administered, date given, administration date,
    datum, abnahme, entnahme, abnahmedatum, fecha, fecha de extraccion, data, data prelievo, afnamedatum, afname,
    date de prelevement, prelevement, issued, service date, date of service, last refill, date reported
  `),
  status: phrases(`
    status, state, medication status, order status, result status, zustand, statut, etat, estado, stato, active,
    clinical status, statuscode, disposition, disposition at discharge, discharge disposition, action, action taken,
    reconciliation, usage
  `),
  'is-current': phrases(`
    current medication, current, currently taking, taking, is active, aktuell, en cours, actual, in corso, huidig,
    taking now, active medication
  `),
  quantity: phrases(`
    quantity, qty, disp, dispense, dispensed, refills, repeats, supply, days supply, number of refills, menge,
    quantite, cantidad, quantita, aantal, pack size
  `),
  note: phrases(`
    vermerk, anmerkung, bem, observaciones, notas, annotazioni, remarque, opmerkingen, comment, comments, note, notes, remarks, indication, indications, reason, additional information,
    fill instructions, components, description, test comments, result comments, kommentar, bemerkung, hinweis, grund,
    commentaire, comentario, commento, opmerking, informant, source, refusal reason, associated diagnosis,
    diagnosis associated, rationale
  `),
  person: phrases(`
    provider, prescriber, prescribed by, ordered by, ordering provider, ordering clinician, clinician, physician,
    doctor, author, performer, lab, laboratory, lab name, lab address, performing lab, verordner, arzt, medecin,
    prescripteur, medico, arts, voorschrijver, pharmacy, entered by, signed by, requested by, facility, location
  `),
  test: phrases(`
    test, tests, test name, test item, test description, result type, lab test, analyte, component, observation,
    result name, parameter, analysis, investigation, measurement, measure, untersuchung, messgrosse, analyt,
    bezeichnung, analyse, examen, parametre, prueba, determinacion, parametro, analisis, esame, analisi, bepaling,
    onderzoek, most recent to oldest reference range, vital sign, vital name, lab name test, name of test
  `),
  value: phrases(`
    test result, test results, lab result, value, result, results, result value, observed value, observation value, atomic results, text results, reading,
    wert, ergebnis, messwert, resultat, valeur, resultado, valor, risultato, valore, uitslag, waarde, resultaat,
    latest, last value, current value, last result, findings
  `),
  unit: phrases(`
    unit, units, uom, u m, um, ud, uds, eenh, einh, unid, unit of measure, einheit, unite, unites, unidad, unidades, unita, unita di misura, eenheid,
    result units
  `),
  range: phrases(`
    norm, norme, norma, normaal, range, reference range, ref range, reference, normal range, relevant reference range, normal, ref,
    reference interval, expected, normals, normal values, referenz, referenzbereich, normbereich, normwert,
    normwerte, valeurs de reference, valeurs normales, normes, reference values, valores de referencia, rango,
    rango de referencia, valori di riferimento, intervallo di riferimento, riferimento, referentie,
    referentiewaarden, referentiewaarde, ref interval, limits
  `),
  'range-low': phrases(`
    low, lower limit, min, untere grenze
  `),
  'range-high': phrases(`
    high, upper limit, max, obere grenze
  `),
  flag: phrases(`
    flag, flags, abn flag, abnormal, abnormal flag, interpretation, abn, alert, h l, indicator, out of range, bewertung,
    kennzeichen, markierung, interpretazione, anomalie, alerte, alarma, afwijkend, abnormality, note flag
  `),
  code: phrases(`
    code, loinc, loinc code, rxnorm, ndc, snomed, icd, icd 10, cvx, code system, id, atc, pzn, code id, codes
  `),
  panel: phrases(`
    panel, order name, battery, profile, lab order, report, category, group, section
  `),
  specimen: phrases(`
    specimen, sample, source specimen, material, probe, probenmaterial, specimen type, sample type, prelievo tipo,
    materiaal
  `),
  substance: phrases(`
    substance, allergen, allergy, allergies, agent substance, causative agent, allergene, substanz, alergeno,
    sostanza, stof, sustancia, allergy substance, product allergen
  `),
  reaction: phrases(`
    reaction, reactions, manifestation, reaktion, reaccion, reazione, reactie, adverse reaction, symptoms
  `),
  severity: phrases(`
    severity, criticality, schweregrad, gravite, gravedad, gravita, ernst
  `),
  problem: phrases(`
    problem, problems, condition, conditions, diagnosis, diagnoses, issue, concern, diagnose, diagnostic,
    diagnostico, diagnosi, problema, probleem, aandoening, disease, health concern, finding, complaint, problem name,
    disorder
  `),
  vaccine: phrases(`
    vaccine, immunization, immunisation, vaccine name, vaccination, impfung, impfstoff, vaccin, vacuna, vaccino,
    immunizations
  `),
  type: phrases(`
    type, kind, class, category type, typ, tipo, soort, allergy type, problem type, diagnosis type
  `),
  patient: phrases(`
    patient, patient name, mrn, dob, birth date, date of birth, gender, sex, paciente, paziente, last name, first name
  `),
  morning: phrases(`
    morgens, mo, fruh, morning, matin, manana, mattina, ochtend
  `),
  noon: phrases(`
    mittags, mi, noon, midday, midi, mediodia, mezzogiorno, middag
  `),
  evening: phrases(`
    abends, evening, soir, tarde, sera, avond
  `),
  night: phrases(`
    nachts, zur nacht, z n, bedtime, night, coucher, noche, notte, nacht
  `),
};
