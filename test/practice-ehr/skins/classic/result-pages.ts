import { outOfRange, practiceAnalytes, printed, printedRange } from '../../analytes';
import { type Day, dayBefore, dayMonYear } from '../../calendar';
import type { Ask } from '../../exchange';
import type { Draw, PracticePatient } from '../../facts';
import { html, type Markup } from '../../markup';
import { medicationTable } from './medication-table';
import { frameDocument, heading, row, table, titles } from './parts';
import { bornOn, metaboliser, SEROLOGY, surnameFirst } from './wording';

const RESULT_TITLES = ['Test', 'Result', 'Flag', 'Units', 'Reference', 'Collected'];
const PANELS = { counts: 'HAEMATOLOGY', chemistry: 'BIOCHEMISTRY' } as const;

function measuredRows(panel: keyof typeof PANELS, draw: Draw, today: Day): Markup[] {
  const collected = dayMonYear(dayBefore(today, draw.daysAgo));
  return practiceAnalytes
    .filter((analyte) => analyte.panel === panel)
    .map((analyte) => {
      const value = draw.values[analyte.key];
      const side = outOfRange(value, analyte);
      const shown = printed(value, analyte.uk);
      const result = side ? html`<font color="#cc0000"><b>${shown}</b></font>` : shown;
      const flag = side ? { low: 'L', high: 'H' }[side] : '';
      return row([analyte.uk.name, result, flag, analyte.uk.unit, printedRange(analyte, analyte.uk, ' - '), collected]);
    });
}

/** The results frame. It names no patient: whose results these are, the document above says. */
export function resultsPage(patient: PracticePatient, { today }: Ask): Markup {
  const { draws, genes, serologyDaysAgo } = patient;
  const genetic = genes.map(({ gene, diplotype, phenotype, daysAgo }) =>
    row([
      `${gene} Genotype`,
      `${diplotype} - ${metaboliser[phenotype]}`,
      '',
      '',
      '',
      dayMonYear(dayBefore(today, daysAgo)),
    ]),
  );
  const serology =
    serologyDaysAgo === null
      ? []
      : [...SEROLOGY.map((test) => [test, 'Negative']), ['Varicella zoster IgG', 'Positive']].map(
          ([test = '', result = '']) => row([test, result, '', '', '', dayMonYear(dayBefore(today, serologyDaysAgo))]),
        );
  return frameDocument(
    'Results',
    table(
      titles(RESULT_TITLES),
      draws.flatMap((draw) => [
        heading(PANELS.counts, 6),
        ...measuredRows('counts', draw, today),
        heading(PANELS.chemistry, 6),
        ...measuredRows('chemistry', draw, today),
      ]),
      genetic.length > 0 ? [heading('MOLECULAR GENETICS', 6), ...genetic] : [],
      serology.length > 0 ? [heading('VIROLOGY', 6), ...serology] : [],
    ),
    '#ffffff',
  );
}

/** A report that came in for somebody else and waits to be filed, in a frame of this chart. */
export function reportPage({ report }: PracticePatient, { today }: Ask): Markup | null {
  if (!report) return null;
  const { person, draw, medications: list } = report;
  return frameDocument(
    'Report awaiting filing',
    html`<font face="Arial" size="2"><b>REPORT AWAITING FILING</b><br>
Patient: <b>${surnameFirst(person)}</b> &nbsp; DOB: ${bornOn(person, today)} &nbsp; MR No: ${person.recordNumber}</font>
${table(titles(RESULT_TITLES), measuredRows('counts', draw, today))}<br>
${medicationTable(list, today)}`,
    '#fffbe8',
  );
}
