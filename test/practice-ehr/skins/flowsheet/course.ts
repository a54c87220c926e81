import { outOfRange, practiceAnalytes } from '../../analytes';
import type { Day } from '../../calendar';
import type { Draw, PracticePatient } from '../../facts';
import { html, type Markup } from '../../markup';
import { METABOLISIERER, on, range, value } from './wording';

const GROUPS = { counts: 'Blutbild', chemistry: 'Klinische Chemie' } as const;
const ARROWS = { low: '↓', high: '↑' } as const;

/** Results with a column for each date; unit and range stand in the head of the row. */
export function courseTable(draws: readonly Draw[], today: Day, groups: readonly (keyof typeof GROUPS)[]): Markup {
  const cell = (analyte: (typeof practiceAnalytes)[number], draw: Draw) => {
    const side = outOfRange(draw.values[analyte.key], analyte);
    const shown = value(draw.values[analyte.key], analyte);
    return side ? html`<td class="auffaellig">${shown} ${ARROWS[side]}</td>` : html`<td>${shown}</td>`;
  };
  const line = (analyte: (typeof practiceAnalytes)[number]) =>
    html`<tr><th scope="row">${analyte.de.name} <span class="einheit">${analyte.de.unit}</span> <span class="norm">(${range(analyte)})</span></th>${draws.map((draw) => cell(analyte, draw))}</tr>\n`;
  const group = (panel: keyof typeof GROUPS) =>
    html`<tr class="gruppe"><th colspan="${draws.length + 1}">${GROUPS[panel]}</th></tr>\n${practiceAnalytes.filter((analyte) => analyte.panel === panel).map(line)}`;
  return html`<table class="verlauf">
<thead><tr><th>Parameter</th>${draws.map(({ daysAgo }) => html`<th>${on(today, daysAgo)}</th>`)}</tr></thead>
<tbody>
${groups.map(group)}</tbody>
</table>`;
}

/** Genotypes and serology, which are done once and have no course. */
export function singleFindings({ genes, serologyDaysAgo }: PracticePatient, today: Day): Markup {
  const genotypes = genes.map(
    ({ gene, diplotype, phenotype, daysAgo }) =>
      html`<dt>${gene}-Genotyp</dt><dd>${diplotype}, ${METABOLISIERER[phenotype]} (${on(today, daysAgo)})</dd>\n`,
  );
  const negative = ['HBsAg', 'Anti-HBc', 'Anti-HCV', 'HIV 1/2 Ag/Ak'];
  return html`
${genes.length > 0 && html`<h3>Pharmakogenetik</h3><dl class="befunde">${genotypes}</dl>`}
${
  serologyDaysAgo !== null &&
  html`<h3>Infektionsserologie vom ${on(today, serologyDaysAgo)}</h3><dl class="befunde">${negative.map((test) => html`<dt>${test}</dt><dd>negativ</dd>\n`)}<dt>VZV-IgG</dt><dd>positiv</dd></dl>`
}`;
}
