import type { JSX } from 'preact';
import { activityLaboratories } from '../../../rules/pharmacogenetics';
import type { Gene, Pharmacogenetic } from '../../chart';
import { EvidenceLink } from '../evidence-link';
import { formatDate } from '../formats';
import type { Pointer } from '../use-pointer';
import { words } from '../words';

interface GenesProps {
  genes: Record<Gene, Pharmacogenetic | null>;
  pointer: Pointer;
  /** Id of the laboratory whose scale counts, chosen by the clinician or set for this house. */
  laboratory: string | null;
  onLaboratory: (id: string) => void;
}

/** TPMT and NUDT15: both always named, for one that was not looked for is easily forgotten. */
export function Genes({ genes, pointer, laboratory, onLaboratory }: GenesProps): JSX.Element {
  return (
    <table>
      <tbody>
        {(['tpmt', 'nudt15'] as const).map((gene) => (
          <tr key={gene}>
            <th scope="row">{words.read.gene[gene]}</th>
            <td>
              {genes[gene] ? <GeneResult result={genes[gene]} pointer={pointer} /> : <NotSeen />}
              {gene === 'tpmt' && (laboratory || needsScale(genes.tpmt)) && (
                <LaboratoryChoice {...{ laboratory, onLaboratory }} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** An activity that its report does not class; only the laboratory that measured it can. */
const needsScale = (result: Pharmacogenetic | null): boolean => result?.by === 'activity' && result.phenotype === null;

/** Those that print limits; of the others a number says nothing. */
const withScale = activityLaboratories.filter(({ bands }) => Object.keys(bands).length > 0);

function LaboratoryChoice({ laboratory, onLaboratory }: Omit<GenesProps, 'genes' | 'pointer'>): JSX.Element {
  return (
    <label class="choice">
      {words.read.laboratory}
      <select value={laboratory ?? ''} onChange={({ currentTarget }) => onLaboratory(currentTarget.value)}>
        <option value="">{words.read.laboratoryUnknown}</option>
        {withScale.map(({ id, name, units }) => (
          <option key={id} value={id}>
            {name} ({units[0]})
          </option>
        ))}
      </select>
    </label>
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
