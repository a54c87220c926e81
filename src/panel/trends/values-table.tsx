import type { JSX } from 'preact';
import { EvidenceLink } from '../evidence-link';
import { formatDate, formatUnit } from '../formats';
import type { Pointer } from '../use-pointer';
import { words } from '../words';
import { printedInWords, quantityInWords, valueInWords } from './result-words';
import type { TrendValue } from './test-series';

interface ValuesTableProps {
  name: string;
  values: readonly TrendValue[];
  unit: string;
  pointer: Pointer;
}

/** What the plot shows, newest first, each value linked to its place: for those who can't see it, and to copy. */
export function ValuesTable({ name, values, unit, pointer }: ValuesTableProps): JSX.Element {
  const says = words.trends;
  const { flag, resultStatus } = words.read;
  return (
    <details>
      <summary>{says.values(values.length)}</summary>
      <table aria-label={name}>
        <thead>
          <tr>
            <th scope="col">{says.date}</th>
            <th scope="col">
              {says.result} ({formatUnit(unit)})
            </th>
            <th scope="col">{says.range}</th>
          </tr>
        </thead>
        <tbody>
          {values.toReversed().map((each, at) => {
            const { date, lab } = each;
            const printed = printedInWords(lab);
            return (
              <tr key={at}>
                <th scope="row" class="date">
                  {formatDate(date)}
                </th>
                <td>
                  <EvidenceLink evidence={lab.evidence} pointer={pointer}>
                    {valueInWords(each)}
                  </EvidenceLink>
                  {printed !== quantityInWords(each, unit) && <span class="muted"> {says.asPrinted(printed)}</span>}
                  {lab.flag && <span class="flag"> {flag[lab.flag]}</span>}
                  {lab.status && lab.status !== 'final' && <span class="caution"> {resultStatus[lab.status]}</span>}
                  {lab.note && <p class="caution">{lab.note}</p>}
                </td>
                <td class="muted">{lab.range?.text}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
