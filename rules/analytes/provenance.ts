import type { AnalyteProvenance } from './entry';

/** What was verified of the codes, and traps; read by tests and docs, never shipped. */
export const analyteProvenance: readonly AnalyteProvenance[] = [
  {
    id: 'albumin',
    loincStatus:
      'verified in OLIS LOINC nomenclature (scoophealth/oscar); 61151-7 in public tables that print LOINC’s long names',
    note: 'Not urine albumin / ACR.',
  },
  {
    id: 'alp',
    loincStatus: 'verified in OLIS LOINC nomenclature (scoophealth/oscar)',
    addedByThisProject: ['Alk Phosphatase', 'Alkaline Phos'],
  },
  {
    id: 'alt',
    loincStatus: 'verified in OLIS LOINC nomenclature (scoophealth/oscar)',
    addedByThisProject: [
      'Alanine amino transferase',
      'Glutamat-Pyruvat-Transaminase',
      'Serum glutamic pyruvic transaminase',
      'SGPT',
    ],
  },
  { id: 'ama', loincStatus: 'verified: 17284-1 and 20483-4 in public tables that print LOINC’s long names' },
  { id: 'amylase', loincStatus: 'verified: 1798-8 in public tables that print LOINC’s long names' },
  { id: 'ana', loincStatus: 'verified: 8061-4 in public tables that print LOINC’s long names' },
  { id: 'anca', loincStatus: 'verified: 17351-8, 35279-9 and 21023-7 in public tables that print LOINC’s long names' },
  {
    id: 'anti_hbc',
    loincStatus: 'verified in OLIS LOINC nomenclature (scoophealth/oscar)',
    note: 'positive / reactive / detected / nachweisbar / positif / positivo / positief vs negative / non-reactive / not detected / negativ / négatif / negativo / negatief; "indeterminate", "equivocal", "grenzwertig" -> unknown',
    addedByThisProject: ['HBcAb'],
  },
  {
    id: 'anti_hbs',
    loincStatus: 'verified: 22322-2, 16935-9 and 5194-6 in public tables that print LOINC’s long names',
  },
  {
    id: 'anti_hcv',
    loincStatus:
      'verified in OLIS LOINC nomenclature (scoophealth/oscar); 5199-5 in public tables that print LOINC’s long names',
    note: 'positive / reactive / detected / nachweisbar / positif / positivo / positief vs negative / non-reactive / not detected / negativ / négatif / negativo / negatief; "indeterminate", "equivocal", "grenzwertig" -> unknown. 5199-5 stood here as 5199-3, which fails LOINC’s check digit.',
    addedByThisProject: ['VHC'],
  },
  {
    id: 'ast',
    loincStatus:
      'verified in OLIS LOINC nomenclature (scoophealth/oscar); 88112-8 in public tables that print LOINC’s long names',
    addedByThisProject: [
      'Aspartat-Aminotransferase',
      'Aspartate amino transferase',
      'Aspartate transaminase',
      'Serum glutamic oxaloacetic transaminase',
      'SGOT',
    ],
  },
  { id: 'bands_percent', loincStatus: 'verified: 764-1 and 26508-2 in public tables that print LOINC’s long names' },
  { id: 'bicarbonate', loincStatus: 'verified: 1963-8 in public tables that print LOINC’s long names' },
  {
    id: 'bilirubin',
    loincStatus: 'verified in OLIS LOINC nomenclature (scoophealth/oscar)',
    note: 'Conjugated/direct (1968-7, 14629-0) is another analyte.',
    addedByThisProject: ['Bili', 'Bilirub', 'T. Bilirubin', 'TBili'],
  },
  { id: 'chloride', loincStatus: 'verified: 2075-0 in public tables that print LOINC’s long names' },
  {
    id: 'creatinine',
    loincStatus: 'verified in OLIS LOINC nomenclature (scoophealth/oscar)',
    note: 'Reject urine creatinine and creatine kinase.',
  },
  {
    id: 'crp',
    loincStatus: 'verified in OLIS LOINC nomenclature (scoophealth/oscar)',
    note: 'PCR in Spanish/Italian is CRP here, but also polymerase chain reaction: require a mg unit.',
    addedByThisProject: [
      'C-reactief proteïne',
      'C-reaktives Protein',
      'CRP high sensitivity',
      'hs-CRP',
      'Proteina C reattiva',
    ],
  },
  { id: 'dsdna', loincStatus: 'verified: 5130-0 in public tables that print LOINC’s long names' },
  { id: 'ebv_ebna_igg', loincStatus: 'verified: 7883-2 in public tables that print LOINC’s long names' },
  { id: 'ebv_vca_igg', loincStatus: 'verified: 5157-3 in public tables that print LOINC’s long names' },
  {
    id: 'egfr',
    loincStatus: 'verified in smart-on-fhir/cumulus-library-kidney-transplant @1a2fbf8 spreadsheet/*.csv lab_gfr',
    note: '">90" and ">60" are legal values: keep the operator.',
    addedByThisProject: [
      'Aclaramiento de creatinina',
      'Clairance de la créatinine',
      'Creatinine clearance',
      'Débit de filtration glomérulaire',
      'Estimated glomerular filtration rate',
      'Kreatinin-Clearance',
    ],
  },
  {
    id: 'eosinophils',
    loincStatus: 'verified in OLIS LOINC nomenclature (scoophealth/oscar)',
    addedByThisProject: ['Eosinofiele granulocyten', 'Eosinophile Granulozyten', 'Granulociti eosinofili'],
  },
  {
    id: 'eosinophils_percent',
    loincStatus: 'verified: 713-8 and 26450-7 in public tables that print LOINC’s long names',
  },
  { id: 'esr', loincStatus: 'verified: 30341-2 and 4537-7 in public tables that print LOINC’s long names' },
  {
    id: 'ggt',
    loincStatus: 'verified in OLIS LOINC nomenclature (scoophealth/oscar)',
    addedByThisProject: ['Gamma glutamyltransferase', 'Gamma-glutamyl transpeptidase', 'GGTP'],
  },
  { id: 'hba1c', loincStatus: 'verified: 4548-4, 17856-6 and 59261-8 in public tables that print LOINC’s long names' },
  {
    id: 'hbsag',
    loincStatus:
      'verified in OLIS LOINC nomenclature (scoophealth/oscar); 75410-1 in public tables that print LOINC’s long names',
    note: 'positive / reactive / detected / nachweisbar / positif / positivo / positief vs negative / non-reactive / not detected / negativ / négatif / negativo / negatief; "indeterminate", "equivocal", "grenzwertig" -> unknown',
    addedByThisProject: [
      'Antígeno de superficie hepatitis B',
      'Hep B surface Ag',
      'Hep B surface antigen',
      'Hepatitis B surface Ag',
      'Hepatitis B virus surface Ag',
    ],
  },
  {
    id: 'hbv_dna',
    loincStatus: 'verified: 29610-3, 29615-2, 42595-9 and 47216-7 in public tables that print LOINC’s long names',
    note: '42595-9 stood here as 42595-7, which fails LOINC’s check digit and stands with another name in some lists.',
  },
  {
    id: 'hcg',
    loincStatus:
      'verified in OLIS LOINC nomenclature (scoophealth/oscar); 80384-1 in public tables that print LOINC’s long names',
    note: 'quantitative: < 5 negative, > 25 positive, between = repeat (from memory); urine qualitative text',
    addedByThisProject: ['Choriogonadotropin', 'Choriogonadotropin beta subunit', 'Urine pregnancy test'],
  },
  { id: 'hcv_rna', loincStatus: 'verified: 11259-9 in public tables that print LOINC’s long names' },
  {
    id: 'height',
    loincStatus: 'verified in OLIS LOINC nomenclature (scoophealth/oscar)',
    addedByThisProject: ['Body height', 'Körperlänge', 'Lichaamslengte', 'Statura'],
  },
  { id: 'hematocrit', loincStatus: 'verified: 4544-3 and 20570-8 in public tables that print LOINC’s long names' },
  {
    id: 'hemoglobin',
    loincStatus: 'verified in OLIS LOINC nomenclature (scoophealth/oscar)',
    note: 'mmol/L is used in NL, DK and parts of DE. HbA1c is another analyte.',
    addedByThisProject: ['Haemoglobin concentration', 'Hemoglobin concentration'],
  },
  {
    id: 'hiv',
    loincStatus: 'verified in OLIS LOINC nomenclature (scoophealth/oscar)',
    note: 'positive / reactive / detected / nachweisbar / positif / positivo / positief vs negative / non-reactive / not detected / negativ / négatif / negativo / negatief; "indeterminate", "equivocal", "grenzwertig" -> unknown',
    addedByThisProject: ['HIV 1/2 antigen antibody', 'HIV antigen antibody', 'HIV combo', 'HIV-1 HIV-2 antibody'],
  },
  {
    id: 'igg',
    loincStatus: 'verified in OLIS LOINC nomenclature (scoophealth/oscar)',
    addedByThisProject: ['Immunglobulin G', 'Inmunoglobulina G'],
  },
  {
    id: 'inr',
    loincStatus: 'verified in OLIS LOINC nomenclature (scoophealth/oscar)',
    addedByThisProject: ['International normalised ratio', 'International normalized ratio', 'Prothrombin INR'],
  },
  {
    id: 'lipase',
    loincStatus: 'verified in OLIS LOINC nomenclature (scoophealth/oscar)',
    addedByThisProject: ['Lipase pancreatic'],
  },
  { id: 'lkm', loincStatus: 'verified: 32220-6 in public tables that print LOINC’s long names' },
  {
    id: 'lymphocytes',
    loincStatus: 'verified in OLIS LOINC nomenclature (scoophealth/oscar)',
    addedByThisProject: ['Linfociti', 'Lymphozyten'],
  },
  {
    id: 'lymphocytes_percent',
    loincStatus: 'verified: 736-9 and 26478-8 in public tables that print LOINC’s long names',
  },
  { id: 'mch', loincStatus: 'verified: 785-6 and 28539-5 in public tables that print LOINC’s long names' },
  { id: 'mchc', loincStatus: 'verified: 786-4 and 28540-3 in public tables that print LOINC’s long names' },
  {
    id: 'mcv',
    loincStatus: 'verified in OLIS LOINC nomenclature (scoophealth/oscar)',
    note: 'MCH/MCHC are different rows.',
    addedByThisProject: [
      'Erythrocyte mean corpuscular volume',
      'Mittleres korpuskuläres Volumen',
      'Mittleres Zellvolumen',
    ],
  },
  {
    id: 'mmp6',
    loincStatus: 'verified in OLIS LOINC nomenclature (scoophealth/oscar)',
    addedByThisProject: ['6-Methylmercaptopurin', '6-methylmercaptopurine ribonucleotides', '6-MMPR'],
  },
  {
    id: 'neutrophils',
    loincStatus: 'verified in OLIS LOINC nomenclature (scoophealth/oscar)',
    note: 'If only % is shown: ANC = WBC x (neut% + bands%)/100. LOINC % codes 770-8, 26511-6. "#" or "abs" must win over "%".',
    addedByThisProject: [
      'Granulocytes neutrophiles',
      'Neutros',
      'Polymorphs',
      'Segmented neutrophils',
      'Segs and bands',
    ],
  },
  {
    id: 'neutrophils_percent',
    loincStatus: 'verified: 770-8 and 26511-6 in public tables that print LOINC’s long names',
  },
  {
    id: 'nudt15_genotype',
    loincStatus:
      'none: 93193-1 (targeted mutations of TPMT and NUDT15) is of two genes; of NUDT15 alone no code was found with its name',
    note: 'A NUDT15 "gene mutations found" and a "gene product metabolic activity interpretation" LOINC exist (names seen in an OMOP list, codes not verified).',
    addedByThisProject: ['NUDT15 diplotype', 'NUDT15 gene mutations found', 'NUDT15 genotyping'],
  },
  {
    id: 'nudt15_phenotype',
    loincStatus: 'none: no code was found in a source',
    addedByThisProject: [
      'NUDT15 gene product metabolic activity interpretation',
      'NUDT15 metaboliser status',
      'NUDT15-Phänotyp',
    ],
  },
  {
    id: 'platelets',
    loincStatus: 'verified in OLIS LOINC nomenclature (scoophealth/oscar)',
    note: 'Flag "clumped" / "EDTA aggregates" comments as unusable. MPV and plateletcrit are not platelets.',
    addedByThisProject: ['Numération plaquettaire'],
  },
  { id: 'potassium', loincStatus: 'verified: 2823-3 and 6298-4 in public tables that print LOINC’s long names' },
  { id: 'sla', loincStatus: 'none: no code was found in a source' },
  { id: 'sma', loincStatus: 'verified: 14252-1 in public tables that print LOINC’s long names' },
  { id: 'sodium', loincStatus: 'verified: 2951-2 and 2947-0 in public tables that print LOINC’s long names' },
  { id: 'tb_test', loincStatus: 'verified: 71773-6 in public tables that print LOINC’s long names' },
  {
    id: 'tgn6',
    loincStatus: 'verified in OLIS LOINC nomenclature (scoophealth/oscar)',
    note: '0.2 mL packed red cells taken as 8x10^8 RBC (synlab uses the two interchangeably). Dervieux-Boulieu assays read about 2.6 times higher than Lennard (from memory): keep the lab range.',
    addedByThisProject: ['6-TGN metabolite', '6-Thioguanine metabolite'],
  },
  {
    id: 'tpmt_activity',
    loincStatus:
      'verified in OLIS and smart-on-fhir/cumulus-library-kidney-transplant @1a2fbf8 spreadsheet/*.csv lab_tpmt_gene.csv',
    note: 'NEVER classify from number + unit alone: see tpmtActivityLabs.',
    addedByThisProject: [
      'Thiopurine methyltransferase activity',
      'Thiopurine methyltransferase erythrocytes',
      'Thiopurine methyltransferase RBC',
      'TPMT activity erythrocytes',
      'TPMT activity RBC',
      'TPMT Aktivität Erythrozyten',
      'TPMT enzyme activity',
      'TPMT erythrocytes',
    ],
  },
  {
    id: 'tpmt_genotype',
    loincStatus:
      'verified in smart-on-fhir/cumulus-library-kidney-transplant @1a2fbf8 spreadsheet/*.csv lab_tpmt_gene.csv',
    note: 'Parse TPMT *1/*3A, *1/*3C, "wild type", 238G>C/460G>A/719A>G.',
    addedByThisProject: [
      'Thiopurine methyltransferase genotype',
      'TPMT diplotype',
      'TPMT gene mutations found',
      'TPMT gene targeted mutation analysis',
      'TPMT genotyping',
    ],
  },
  {
    id: 'tpmt_phenotype',
    loincStatus: 'verified in smart-on-fhir/cumulus-library-kidney-transplant @1a2fbf8 spreadsheet/*.csv',
    addedByThisProject: [
      'Thiopurine methyltransferase phenotype',
      'TPMT gene product metabolic activity interpretation',
      'TPMT metaboliser status',
    ],
  },
  {
    id: 'urea',
    loincStatus: 'verified in OLIS LOINC nomenclature (scoophealth/oscar)',
    note: 'mg/dL is ambiguous between urea and BUN: use the row name.',
  },
  {
    id: 'vzv_igg',
    loincStatus:
      'verified in OLIS LOINC nomenclature (scoophealth/oscar); 8047-3 in public tables that print LOINC’s long names',
    note: 'positive / reactive / detected / nachweisbar / positif / positivo / positief vs negative / non-reactive / not detected / negativ / négatif / negativo / negatief; "indeterminate", "equivocal", "grenzwertig" -> unknown. 8047-3 stood here as 8047-7, which fails LOINC’s check digit.',
    addedByThisProject: [
      'Varicela zoster IgG',
      'Varicella zoster virus IgG',
      'Varizella-Zoster-IgG',
      'Varizella-Zoster-Virus IgG',
    ],
  },
  {
    id: 'wbc',
    loincStatus: 'verified in OLIS LOINC nomenclature (scoophealth/oscar)',
    note: 'Reject urine, CSF and "WBC/HPF" rows; "mil/mm3" in Spanish means thousand. Values 1000-50000 without a unit are /µL.',
    addedByThisProject: ['Leuc', 'White blood cells', 'White blood count'],
  },
  {
    id: 'weight',
    loincStatus: 'verified in OLIS LOINC nomenclature (scoophealth/oscar)',
    note: 'Warn if older than 90 days, and if outside 30-200 kg in an adult. "154" in an American chart is probably lb.',
    addedByThisProject: [
      'Body weight measured',
      'Körpergewicht',
      'Lichaamsgewicht',
      'Patient weight',
      'Peso corporal',
      'Peso corporeo',
      'Poids corporel',
      'Weight kg',
    ],
  },
];
