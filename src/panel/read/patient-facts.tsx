import type { JSX } from 'preact';
import type { Patient } from '../../chart';
import { formatDate, formatNumber } from '../formats';
import { words } from '../words';

/** Who the patient is, as read, with what was not seen named. */
export function PatientFacts({ patient }: { patient: Patient | null }): JSX.Element {
  const says = words.patient;
  if (!patient) return <p class="unknown">{says.unidentified}</p>;
  const { name, birthDate, ageYears, sex, identifiers, weightKg, weightDate, heightCm } = patient;
  const age = ageYears === null ? null : says.age(ageYears);
  const born = birthDate && formatDate(birthDate);
  const weighed = weightDate && `(${formatDate(weightDate)})`;
  return (
    <table>
      <tbody>
        <Row name={says.name} value={name} />
        <Row name={says.birthDate} value={both(born, age && born ? `(${age})` : age)} />
        <Row name={says.sexLabel} value={sex && says.sex[sex]} />
        <Row name={says.weight} value={weightKg === null ? null : both(`${formatNumber(weightKg)} kg`, weighed)} />
        <Row name={says.height} value={heightCm === null ? null : `${formatNumber(heightCm)} cm`} />
        <Row name={says.identifiers} value={identifiers.join(', ') || null} />
      </tbody>
    </table>
  );
}

const both = (first: string | null, second: string | null): string | null =>
  [first, second].filter(Boolean).join(' ') || null;

function Row({ name, value }: { name: string; value: string | null }): JSX.Element {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{value ?? <span class="unknown">{words.patient.notSeen}</span>}</td>
    </tr>
  );
}
