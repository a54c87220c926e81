import type { JSX } from 'preact';
import type { Chart, Medication } from '../../chart';
import { EvidenceLink } from '../evidence-link';
import { formatDate } from '../formats';
import type { Pointer } from '../use-pointer';
import { words } from '../words';
import { type DoseChange, undatedRows } from './dose-changes';

interface DoseListProps {
  chart: Chart;
  changes: readonly DoseChange[];
  pointer: Pointer;
}

/** The dose changes in words, newest first, and the rows whose start no page gave. */
export function DoseList({ chart, changes, pointer }: DoseListProps): JSX.Element {
  const says = words.trends;
  const lines: { row: Medication; when: string }[] = [
    ...changes.toReversed().map(({ date, kind, row }) => ({
      row,
      when: kind === 'start' ? says.from(formatDate(date)) : says.ended(formatDate(date)),
    })),
    ...undatedRows(chart).map((row) => ({ row, when: says.noStart })),
  ];
  return (
    <section class="read">
      <h2>{says.doses}</h2>
      {changes.length === 0 && <p class="coverage">{says.noDoses}</p>}
      <ul class="lines">
        {lines.map(({ row, when }, at) => (
          <li key={at}>
            <EvidenceLink evidence={row.evidence} pointer={pointer}>
              {row.name}
            </EvidenceLink>{' '}
            {row.dailyDoseMg === null ? says.doseUnknown : says.dose(row.dailyDoseMg)} <span class="muted">{when}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
