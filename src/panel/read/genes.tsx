import type { JSX } from 'preact';
import type { Gene, Pharmacogenetic } from '../../chart';
import { EvidenceLink } from '../evidence-link';
import { formatDate } from '../formats';
import type { Pointer } from '../panel-body';
import { words } from '../words';

interface GenesProps {
  genes: Record<Gene, Pharmacogenetic | null>;
  pointer: Pointer;
}

/** TPMT and NUDT15: both always named, for one that was not looked for is easily forgotten. */
export function Genes({ genes, pointer }: GenesProps): JSX.Element {
  return (
    <table>
      <tbody>
        {(['tpmt', 'nudt15'] as const).map((gene) => (
          <tr key={gene}>
            <th scope="row">{words.read.gene[gene]}</th>
            <td>{genes[gene] ? <GeneResult result={genes[gene]} pointer={pointer} /> : <NotSeen />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function GeneResult({ result, pointer }: { result: Pharmacogenetic; pointer: Pointer }): JSX.Element {
  const says = words.read;
  const { phenotype, diplotype, by, basis, alternative, text, aboveRange, date, evidence } = result;
  const details = [
    diplotype,
    says.by[by],
    basis && by !== 'text' && says.classedBy(basis),
    aboveRange && says.aboveRange,
    date && formatDate(date),
  ].filter(Boolean);
  return (
    <>
      <span class={phenotype ? 'value' : 'caution'}>{phenotype ? says.phenotype[phenotype] : says.unclassed}</span>
      <span class="muted"> {details.join(', ')}</span>
      {alternative && <p class="caution">{says.unphased(alternative)}</p>}
      <p>
        <EvidenceLink evidence={evidence} pointer={pointer}>
          {text}
        </EvidenceLink>
      </p>
    </>
  );
}

function NotSeen(): JSX.Element {
  return <span class="unknown">{words.read.notSeen}</span>;
}
