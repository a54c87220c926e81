import type { JSX } from 'preact';
import type { Medication } from '../../chart';
import { EvidenceLink } from '../evidence-link';
import { formatDate, formatNumber, formatQuantity } from '../formats';
import type { Pointer } from '../use-pointer';
import { words } from '../words';

interface MedicationsProps {
  medications: Medication[];
  pointer: Pointer;
}

/** The drugs that are checked, and folded below them the rest: read, named, and of no part in any rule. */
export function Medications({ medications, pointer }: MedicationsProps): JSX.Element | null {
  if (medications.length === 0) return null;
  const known = medications.filter(({ ingredients }) => ingredients.length > 0);
  const others = medications.filter(({ ingredients }) => ingredients.length === 0);
  return (
    <>
      {known.length > 0 && <MedicationTable medications={known} pointer={pointer} />}
      {others.length > 0 && (
        <details>
          <summary>{words.read.unknownDrugs(others.length)}</summary>
          <MedicationTable medications={others} pointer={pointer} />
        </details>
      )}
    </>
  );
}

function MedicationTable({ medications, pointer }: MedicationsProps): JSX.Element {
  const says = words.read;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{says.drug}</th>
          <th scope="col">{says.dose}</th>
          <th scope="col" class="number">
            {says.dailyMg}
          </th>
          <th scope="col">{says.status}</th>
        </tr>
      </thead>
      <tbody>
        {medications.map((medication, index) => (
          <MedicationRow key={index} medication={medication} pointer={pointer} />
        ))}
      </tbody>
    </table>
  );
}

function MedicationRow({ medication, pointer }: { medication: Medication; pointer: Pointer }): JSX.Element {
  const says = words.read;
  const { name, dose, perDay, dailyDoseMg, status, start, end, note, evidence } = medication;
  return (
    <tr data-status={status}>
      <th scope="row" title={evidence.text}>
        <EvidenceLink evidence={evidence} pointer={pointer}>
          {name}
        </EvidenceLink>
        {start && <p class="muted date">{says.since(formatDate(start))}</p>}
        {end && <p class="muted date">{says[status === 'stopped' ? 'ended' : 'until'](formatDate(end))}</p>}
        {note && <p class="caution">{note}</p>}
      </th>
      <td>
        {dose ? <span class="whole">{formatQuantity(dose)}</span> : <NotSeen />}{' '}
        {perDay !== null && <span class="muted whole">{says.perDay(perDay)}</span>}
      </td>
      <td class="number">{dailyDoseMg === null ? <NotSeen /> : formatNumber(dailyDoseMg)}</td>
      <td class="whole">{says.statuses[status]}</td>
    </tr>
  );
}

function NotSeen(): JSX.Element {
  return (
    <span class="unknown" title={words.read.notSeen}>
      ?<span class="spoken"> {words.read.notSeen}</span>
    </span>
  );
}
