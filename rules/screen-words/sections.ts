import { phrases } from './phrases';

/**
 * The words that head a section of a chart, by what the section holds, in the six languages that pages are read in.
 * Folded (lower case, no accents, no punctuation). A heading is matched whole, or by the longest phrase that it
 * begins or ends with; more specific kinds (past, planned, family) are told by qualifiers beside them.
 * Source: screens and documents of many vendors, and the section names of HL7 C-CDA and the IPS; terms are common words.
 */

export type SectionKind =
  | 'medications'
  | 'allergies'
  | 'problems'
  | 'results'
  | 'vitals'
  | 'immunizations'
  | 'orders'
  | 'plan'
  | 'family-history'
  | 'education'
  | 'picking'
  | 'other';

export const sectionPhrases: Readonly<Record<SectionKind, readonly string[]>> = {
  medications: phrases(`
    plan de medication, plan de traitement medicamenteux, plan de medicacion, piano terapeutico, medicatieplan, medikationsplan,
    bundeseinheitlicher medikationsplan, medication plan, terapie, terapie continuative, terapie in atto, terapia farmacologica, ordonnance, traitement habituel, traitement de fond,
    tratamiento actual, medikamentenliste, medikationsliste, medicatieoverzicht, medicamenteuze therapie, drug history, medicines, present medication, present medications, current medicines, medications, medication, medication list, medications list, meds, drugs, current meds, rx, prescriptions,
    prescription, prescribed medications, medicines, medicine list, drug list, home medications,
    outpatient medications, inpatient medications, discharge medications, hospital discharge medications,
    admission medications, active prescriptions, medication history, history of medication use, medication requests,
    medication statements, medication summary, drug therapy, current therapy, current treatment, repeat medication,
    repeat templates, acute medication, medication profile, medications administered, administered medications,
    medikamente, medikation, aktuelle medikation, dauermedikation, medikationsplan, medikamentenliste, arzneimittel,
    verordnungen, hausmedikation, bedarfsmedikation, therapie, aktuelle therapie, medicaments, traitement,
    traitements, traitement en cours, traitements en cours, traitement actuel, traitement habituel, ordonnance,
    ordonnances, prescriptions en cours, medication actuelle, medicacion, medicacion actual, medicacion habitual,
    medicamentos, tratamiento, tratamiento actual, tratamiento habitual, tratamientos, prescripciones, recetas,
    tratamiento activo, farmaci, terapia, terapia in corso, terapia attuale, terapia domiciliare,
    terapia farmacologica, farmaci in uso, prescrizioni, medicinali, medicatie, actuele medicatie, huidige medicatie,
    medicatieoverzicht, geneesmiddelen, medicijnen, thuismedicatie, voorschriften, recepten
  `),
  allergies: phrases(`
    allerg unv, allergies, allergy, allergy list, allergies and intolerances, allergies intolerances,
    allergies and adverse reactions, allergies adverse reactions alerts, allergies adverse reactions and alerts,
    adverse reactions, intolerances, drug allergies, medication allergies, allergies and sensitivities,
    sensitivities, alerts, allergies alerts, adverse events, drug intolerances, medication intolerances, allergien,
    allergie, allergien und unvertraglichkeiten, unvertraglichkeiten, cave, allergien intoleranzen, intoleranzen,
    allergies et intolerances, allergies connues, antecedents allergiques, alergias, alergias e intolerancias,
    alergias y reacciones adversas, reacciones adversas, allergie e intolleranze, allergie note, intolleranze,
    reazioni avverse, allergieen, allergieen en intoleranties, intoleranties, overgevoeligheden, overgevoeligheid, contra indicaties en overgevoeligheid, allergy status, allergie status, effets indesirables, bijwerkingen
  `),
  problems: phrases(`
    problems, problem list, problem, active problems, conditions, diagnoses, diagnosis, medical history,
    past medical history, history, problems and diagnoses, medical problems, health conditions, health concerns,
    active diagnoses, encounter diagnoses, visit diagnoses, issues, reason for visit, chief complaint,
    history of past illness, resolved problems, past diagnoses, comorbidities, probleme, problemliste, diagnosen,
    diagnose, dauerdiagnosen, anamnese, vorerkrankungen, problemes, antecedents, antecedents medicaux, diagnostics,
    pathologies, maladies, problemas, lista de problemas, diagnosticos, antecedentes, antecedentes personales,
    problemi, lista problemi, diagnosi, anamnesi, patologie, problemen, probleemlijst, episodes, voorgeschiedenis,
    aandoeningen, episodelijst, voorgeschiedenis en episodes, presenting problem, disease registry
  `),
  results: phrases(`
    results, lab results, laboratory results, laboratory, labs, lab, test results, lab data, diagnostic results,
    results review, laboratory data, pathology, pathology results, investigations, chemistry, hematology,
    haematology, lab overview, lab tests, laboratory tests, observations, diagnostic report, diagnostic reports,
    lab report, laboratory report, flowsheet, results flowsheet, lab flowsheet, recent results, recent labs,
    latest results, blood tests, bloods, results table, cumulative results, complete blood count, full blood count,
    cbc, fbc, blood count, liver function, liver function tests, hepatic function panel, metabolic panel,
    comprehensive metabolic panel, basic metabolic panel, renal function, urinalysis, thiopurine monitoring, pharmacogenomics, pharmacogenetics, molecular genetics, genetics, serology, virology, infectious serology, biochemistry, immunology, microbiology, coagulation, pharmakogenetik, infektionsserologie, serologie, gerinnung, molekulargenetik, pharmacogenetique, farmacogenetica,
    relevant diagnostic tests and or laboratory data, labor, laborwerte, laborbefunde, laborbefund, befunde,
    labordaten, blutbild, klinische chemie, hamatologie, laborergebnisse, laborverlauf, kumulativbefund, resultats,
    resultats de laboratoire, biologie, bilan biologique, laboratoire, analyses, examens biologiques, resultados,
    laboratorio, resultados de laboratorio, analitica, analiticas, hemograma, bioquimica, risultati, esami,
    esami di laboratorio, esami ematochimici, emocromo, referti, uitslagen, laboratoriumuitslagen, labuitslagen,
    bepalingen, laboratoriumresultaten, accertamenti, prelievo, prelievi, laboratory trend, lab trend, resultats biologiques,
    analyses de laboratoire, laborblatt, laborbericht, labo, laboratorium, bloedonderzoek, bloeduitslagen, bloed, bilan, bilan sanguin,
    analisis, esami del sangue, analisi, laboratory information, blood results, measurements, vital and lab data, lab result
  `),
  vitals: phrases(`
    vitals, vital signs, vital sign, measurements, biometrics, anthropometrics, observations and measurements,
    vitalparameter, vitalwerte, vitalzeichen, messwerte, constantes, signes vitaux, mesures, constantes vitales,
    signos vitales, parametri vitali, segni vitali, misurazioni, vitale functies, metingen, vitale parameters
  `),
  immunizations: phrases(`
    immunizations, immunisations, immunization, immunization history, vaccinations, vaccination, vaccines,
    vaccine history, impfungen, impfstatus, impfpass, vaccins, immunisations, vaccinations, vacunas, vacunaciones,
    inmunizaciones, vaccinazioni, vaccini, vaccinaties, inentingen
  `),
  orders: phrases(`
    orders, order entry, new order, add order, new prescription, prescribe, pending orders, unsigned orders, offene verordnungen, nicht signierte verordnungen,
    order basket, order cart, orders to sign, add medication, new medication, order set, e prescribe,
    write prescription, order medication, draft orders, shopping cart, unsigned, order details, place order,
    edit prescription, add prescription, prescription form, prescription writer, prescribe medication, neue verordnung, verordnung,
    rezept, neues rezept, verordnen, nouvelle prescription, nouvelle ordonnance, prescrire, nueva prescripcion,
    nueva receta, prescribir, nuova prescrizione, nuova ricetta, prescrivere, nieuw voorschrift, nieuw recept,
    voorschrijven
  `),
  plan: phrases(`
    plan, plan of care, plan of treatment, treatment plan, care plan, assessment and plan, assessment, assessments,
    goals, planned medications, recommendations, planned activity, future orders, follow up, follow up plan,
    planned procedures, scheduled orders, procedere, empfehlungen, therapieempfehlung, beurteilung, plan de soins,
    conduite a tenir, recommandations, plan de cuidados, recomendaciones, piano, piano di cura, raccomandazioni,
    beleid, behandelplan, zorgplan, advies
  `),
  'family-history': phrases(`
    household, household members, family members, next of kin, relatives, angehorige, famille, familia, famiglia, gezin,
    family history, family medical history, familienanamnese, antecedents familiaux, antecedentes familiares,
    anamnesi familiare, familieanamnese, familiegeschiedenis
  `),
  education: phrases(`
    education, patient education, instructions, patient instructions, discharge instructions,
    hospital discharge instructions, about this medicine, drug information, medication information, leaflet,
    patient information, handouts, resources, articles, guidelines, references, did you know, news, messages, notes,
    clinical notes, progress notes, narrative, tasks, inbox, reminders, patienteninformation, hinweise,
    information patient, informacion para el paciente, informazioni per il paziente, patienteninformatie, voorlichting
  `),
  picking: phrases(`
    favorites, favourites, my favorites, frequently prescribed, common orders, formulary, suggestions,
    search results, suggested, recently prescribed, preference list, drug search, alternatives, recent searches,
    stock, catalog, catalogue, drug database, formulary search, templates, order sets, quick picks, recently viewed,
    recent patients, patient search, worklist, work list, my patients, patient list, favoriten, vorschlage,
    hausliste, suchergebnisse, favoris, livret, resultats de recherche, favoritos, sugerencias, prontuario,
    suggerimenti, preferiti, favorieten, suggesties, formularium, zoekresultaten
  `),
  other: phrases(`
    social history, procedures, encounters, functional status, insurance, payers, advance directives,
    medical equipment, implanted devices, surgical history, past surgical history, care team, reason for referral,
    demographics, appointments, documents, contacts, billing, cognitive status, mental status, physical examination,
    review of systems, timeline, mental health, devices, interventions, health status, providers, purpose,
    summary purpose, authors, participants, physical exam, lifestyle, nutrition, hospital course, sozialanamnese,
    eingriffe, termine, antecedents chirurgicaux, antecedentes quirurgicos, procedure, interventi, verrichtingen,
    afspraken
  `),
};

/** Words beside a section's name that say when its items hold. */
export const sectionQualifiers = {
  past: phrases(`
    past, previous, prior, discontinued, stopped, inactive, historical, history of, no longer, ended, completed,
    expired, old, former, ceased, not taking, resolved, abgesetzt, abgesetzte, fruhere, vorherige, ehemalige,
    beendet, beendete, anterieur, anterieurs, arrete, arretes, interrompus, termine, termines, anciens, previa,
    previo, anterior, anteriores, suspendidos, suspendida, suspendido, finalizados, interrotta, interrotti,
    precedente, precedenti, sospesa, sospesi, conclusa, gestopt, gestopte, eerdere, vroegere, beeindigd, beeindigde,
    gestaakt
  `),
  'on-hold': phrases(`
    on hold, held, paused, suspended, pausiert, en pause, suspendu, in pausa, en pausa, gepauzeerd
  `),
  draft: phrases(`
    pending, unsigned, draft, drafts, to sign, new, basket, cart, proposed, unverified, nicht unterschrieben, nicht signiert, unsigniert, offene, a valider, non signee, non signees, pendientes de firma, in sospeso, openstaand,
    entwurf, brouillon, a signer, non signe, borrador, sin firmar, pendiente, bozza, da firmare, concept,
    niet ondertekend
  `),
  planned: phrases(`
    planned, future, recommended, suggested, consider, geplant, geplante, prevus, previstos, planificados,
    pianificati, gepland, geplande
  `),
  administered: phrases(`
    administered, given, verabreicht, administres, administrados, somministrati, toegediend, dispensed, dispenses,
    fill history
  `),
};
