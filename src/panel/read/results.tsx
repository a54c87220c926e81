import type { JSX } from 'preact';
import type { LabResult, Pharmacogenetic, Quantity } from '../../chart';
import { EvidenceLink } from '../evidence-link';
import { formatDate, formatNumber, formatQuantity, formatUnit } from '../formats';
import type { Pointer } from '../use-pointer';
import { words } from '../words';
import { MisreadButton, MisreadHead } from './misread';

interface ResultsProps {
  labs: LabResult[];
  /** Of a result that classes a gene nobody may say that it was not used, whatever its unit. */
  genes: (Pharmacogenetic | null)[];
  pointer: Pointer;
  onMisread: (lab: LabResult) => void;
}

/** The results that are checked, each test's newest first, and folded below them the rest. */
export function Results({ labs, ...row }: ResultsProps): JSX.Element | null {
  if (labs.length === 0) return null;
  const known = byTestNewestFirst(labs.filter(({ analyte }) => analyte !== null));
  const others = labs.filter(({ analyte }) => analyte === null);
  return (
    <>
      {known.length > 0 && <ResultTable labs={known} {...row} />}
      {others.length > 0 && (
        <details>
          <summary>{words.read.otherResults(others.length)}</summary>
          <ResultTable labs={others} {...row} />
        </details>
      )}
    </>
  );
}

/** Tests keep the order in which they stand on the page. */
function byTestNewestFirst(labs: readonly LabResult[]): LabResult[] {
  const order = [...new Set(labs.map(({ analyte }) => analyte))];
  return labs.toSorted(
    (a, b) => order.indexOf(a.analyte) - order.indexOf(b.analyte) || (b.date ?? '').localeCompare(a.date ?? ''),
  );
}

function ResultTable({ labs, ...row }: ResultsProps): JSX.Element {
  const says = words.read;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{says.test}</th>
          <th scope="col">{says.value}</th>
          <th scope="col">{says.date}</th>
          <MisreadHead />
        </tr>
      </thead>
      <tbody>
        {labs.map((lab, index) => (
          <ResultRow key={index} lab={lab} {...row} />
        ))}
      </tbody>
    </table>
  );
}

interface ResultRowProps extends Omit<ResultsProps, 'labs'> {
  lab: LabResult;
}

function ResultRow({ lab, genes, pointer, onMisread }: ResultRowProps): JSX.Element {
  const says = words.read;
  const { name, comparator, value, unit, canonical, analyte, date, flag, status, range, note, evidence } = lab;
  const printed = typeof value === 'number' ? formatNumber(value) : value;
  const numeric = typeof value === 'number';
  const classes = genes.some((gene) => gene?.phenotype && gene.evidence.text === evidence.text);
  const unused = analyte !== null && numeric && canonical === null && status !== 'pending' && !classes;
  return (
    <tr data-unused={unused}>
      <th scope="row" title={evidence.text}>
        <EvidenceLink evidence={evidence} pointer={pointer}>
          {name}
        </EvidenceLink>
      </th>
      <td>
        <span class="value">
          {comparator}
          {printed} {unit ? formatUnit(unit) : numeric && <span class="caution">{says.noUnit}</span>}
        </span>
        {canonical && differs(lab, canonical) && (
          <span class="muted"> {says.canonical(formatQuantity(canonical))}</span>
        )}
        {flag && <span class="flag"> {says.flag[flag]}</span>}
        {range && <p class="muted">{says.range(range.text)}</p>}
        {status && status !== 'final' && <p class="caution">{says.resultStatus[status]}</p>}
        {(note || unused) && <p class="caution">{[note, unused && says.notUsed].filter(Boolean).join(', ')}</p>}
      </td>
      <td class="date">{date ? formatDate(date) : <span class="unknown">{says.noDate}</span>}</td>
      <td class="act">
        <MisreadButton label={`${name} ${printed}`} onMisread={() => onMisread(lab)} />
      </td>
    </tr>
  );
}

/** Whether the canonical value tells the reader anything that the printed one did not. */
function differs({ value, unit }: LabResult, canonical: Quantity): boolean {
  return value !== canonical.value || (unit !== null && formatUnit(unit) !== formatUnit(canonical.unit));
}
