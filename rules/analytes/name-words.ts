/** Words around a test's name that say neither what is measured nor in what else than blood; dropped before names are compared. */
export const emptyWords: readonly string[] = (
  'gegen level levels lvl test result value total totale totaal gesamt tot serum sera plasma blood whole ' +
  'bld serpl plas ser sang sangre sangue bloed blut im in of de en du la le el the or by and with venous capillary count coagulation ' +
  'number quant quantitative qualitative qn ql automated auto manual calculated calc method assay eia ia rapid screen ' +
  'screening point care poc ifcc enzymatic sierica serique plasmatique siero suero plasmatica ncnc mcnc ccnc scnc catc ' +
  'presence units volume mass nfr mfr vfr anzahl recuento conteggio aantal numeration nb nbre spiegel wert'
).split(' ');

/** Words that say a blood count is a number of cells, not a share. */
export const absoluteWords: readonly string[] =
  'absolute absolut absoluut absolu absolus absolues absoluto absolutos absoluti assoluto assoluti abs #'.split(' ');

/** Words that say a blood count is a share of the white cells. */
export const percentWords: readonly string[] =
  '% percent percentage pct prozent relativ relative relatif relativo relativi nfr pourcentage porcentaje'.split(' ');

/** Words that say the sample is not blood, or is another fraction of what the name says. */
export const otherSpecimenWords: readonly string[] = (
  'urine urinary urin urinaire urinaires urina urinario orina urinaria ur ua urinalysis dipstick harn csf liquor lcr ' +
  'cerebrospinal stool stl fecal faecal feces faeces stuhl selles heces feci ontlasting fluid pleural ascites ascitic ' +
  'peritoneal synovial dialysate sputum semen saliva hpf lpf sediment cord amniotic bal aspirate'
).split(' ');

/** Words for antibody in six languages. */
export const antibodyWords: readonly string[] =
  'antibody antibodies ab antikorper ak anticorps ac anticuerpo anticuerpos anticorpo anticorpi antistof antistoffen'.split(
    ' ',
  );

/** Words that, in brackets behind a name, make it another test. */
export const otherTestWords: readonly string[] = (
  'direct conjugated indirect unconjugated direkt directe directa diretta indirekt ratio free frei glycated a1c fetal ' +
  'isoenzyme isoenzymes bone index fraction esterase kinase pcr rna dna igm'
).split(' ');

/** Names of panels that are printed before a test's name. */
export const panelNames: readonly string[] = [
  'cbc',
  'cbc with differential',
  'cbc w diff',
  'fbc',
  'full blood count',
  'complete blood count',
  'bmp',
  'cmp',
  'basic metabolic panel',
  'comprehensive metabolic panel',
  'metabolic panel',
  'lft',
  'lfts',
  'liver function tests',
  'liver function test',
  'hepatic function panel',
  'liver panel',
  'renal function panel',
  'kidney function',
  'u e',
  'ufr',
  'blutbild',
  'grosses blutbild',
  'kleines blutbild',
  'differentialblutbild',
  'nfs',
  'hemogramme',
  'hemograma',
  'emocromo',
  'bloedbeeld',
  'hematology',
  'haematology',
  'chemistry',
];
