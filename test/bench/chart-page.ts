/** Synthetic chart pages of a wanted size: a banner, drugs, allergies, problems, and results until the size is reached. */

export interface ChartPage {
  html: string;
  medications: number;
  results: number;
}

const drugs = [
  ['azathioprine 50 mg tablet', 'take 2 tablets by mouth once daily'],
  ['allopurinol 300 mg tablet', 'take 1 tablet by mouth once daily'],
  ['lisinopril 10 mg tablet', 'take 1 tablet by mouth once daily'],
  ['prednisone 5 mg tablet', 'take 1 tablet by mouth every morning'],
  ['metformin 500 mg tablet', 'take 1 tablet by mouth twice daily'],
  ['amlodipine 5 mg tablet', 'take 1 tablet by mouth once daily'],
] as const;

const tests = [
  { name: 'WBC', unit: '10*3/uL', range: '4.0 - 11.0', low: 3.9, high: 8.5 },
  { name: 'Hemoglobin', unit: 'g/dL', range: '12.0 - 16.0', low: 11.8, high: 14.9 },
  { name: 'MCV', unit: 'fL', range: '80 - 100', low: 84, high: 99 },
  { name: 'Platelets', unit: '10*3/uL', range: '150 - 400', low: 155, high: 390 },
  { name: 'Neutrophils (Absolute)', unit: '10*3/uL', range: '1.8 - 7.7', low: 1.9, high: 6.1 },
  { name: 'ALT', unit: 'U/L', range: '7 - 56', low: 12, high: 49 },
  { name: 'AST', unit: 'U/L', range: '10 - 40', low: 13, high: 39 },
  { name: 'Creatinine', unit: 'mg/dL', range: '0.6 - 1.2', low: 0.7, high: 1.1 },
  { name: 'Sodium', unit: 'mmol/L', range: '135 - 145', low: 135, high: 144 },
] as const;

/** Pseudo-random numbers from 0 to 1 that are the same in each run, so that runs compare. */
function repeatable(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const row = (cells: readonly string[], tag = 'td') =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;

function table(caption: string, header: readonly string[], rows: string[]): string {
  return `<section><h2>${caption}</h2><table><thead>${row(header, 'th')}</thead><tbody>${rows.join('')}</tbody></table></section>`;
}

const dayBefore = (days: number) => new Date(Date.UTC(2026, 10, 20) - days * 86_400_000).toISOString().slice(0, 10);

/** One day's results as a table of its own, as an EHR's result review shows them: 7 elements a row. */
function resultsOf(days: number, random: () => number): string {
  const date = dayBefore(days);
  const rows = tests.map(({ name, unit, range, low, high }) =>
    row([name, (low + random() * (high - low)).toFixed(1), unit, range, date, 'Final']),
  );
  return table(`Results ${date}`, ['Test', 'Value', 'Unit', 'Reference range', 'Collected', 'Status'], rows);
}

/** A page of at least this many elements, and of at most one day of results more. */
export function chartPage(elements: number): ChartPage {
  const random = repeatable(elements);
  const parts = [
    '<header role="banner"><h1>Benchmark, Anna</h1><dl><dt>Date of birth</dt><dd>1980-02-03</dd>',
    '<dt>MRN</dt><dd>B-48000</dd><dt>Sex</dt><dd>Female</dd><dt>Weight</dt><dd>70 kg</dd></dl></header><main>',
    table(
      'Current medications',
      ['Medication', 'Directions', 'Status', 'Start'],
      drugs.map(([drug, sig], at) => row([drug, sig, 'Active', dayBefore(400 - at)])),
    ),
    table('Allergies', ['Allergen', 'Reaction'], [row(['Penicillin', 'Rash']), row(['Sulfamethoxazole', 'Hives'])]),
    table('Problem list', ['Problem', 'Status'], [row(["Crohn's disease", 'Active']), row(['Gout', 'Active'])]),
  ];
  const countTags = (html: string) => html.match(/<[a-z]/g)?.length ?? 0;
  const perDay = countTags(resultsOf(0, random));
  const days = Math.max(1, Math.round((elements - countTags(parts.join(''))) / perDay));
  for (let day = 0; day < days; day += 1) parts.push(resultsOf(day, random));
  return {
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Chart review</title></head><body>${parts.join('')}</main></body></html>`,
    medications: drugs.length,
    results: days * tests.length,
  };
}
