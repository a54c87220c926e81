import type { JSX } from 'preact';
import type { Chart, Patient, Therapy } from '../chart';
import { formatDate, formatNumber } from './formats';
import { words } from './words';

/** Whose chart this is, as read: the first thing to check before believing anything below it. */
export function PatientLine({ chart }: { chart: Chart }): JSX.Element {
  const { patient, therapy } = chart;
  return (
    <div class="patient">
      {patient ? (
        <p>
          {patient.name && <strong>{patient.name}</strong>}{' '}
          <span class="muted">{particulars(patient).join(' · ')}</span>
        </p>
      ) : (
        <p class="muted">{words.patient.unidentified}</p>
      )}
      <p>{therapyInWords(therapy)}</p>
    </div>
  );
}

/** `b. 14 Mar 1961`, `65 y`, `female`, `70 kg`: what was read of them. */
export function particulars({ birthDate, ageYears, sex, weightKg }: Patient): string[] {
  const says = words.patient;
  const parts: string[] = [];
  if (birthDate) parts.push(says.born(formatDate(birthDate)));
  if (ageYears !== null) parts.push(says.age(ageYears));
  if (sex) parts.push(says.sex[sex]);
  if (weightKg !== null) parts.push(`${formatNumber(weightKg)} kg`);
  return parts;
}

/** `Azathioprine 150 mg/day, on treatment since 3 Mar 2025`. */
export function therapyInWords({ drug, state, dailyDoseMg, since, stoppedOn }: Therapy): string {
  const says = words.therapy;
  if (!drug || state === 'none' || state === 'unknown') return says.states[state];
  const name = drug.charAt(0).toUpperCase() + drug.slice(1);
  const ended = state === 'stopped';
  const dose = ended ? name : `${name} ${dailyDoseMg === null ? `(${says.doseUnknown})` : says.perDay(dailyDoseMg)}`;
  if (ended) return `${dose}, ${says.states.stopped}${stoppedOn ? ` ${says.stoppedOn(formatDate(stoppedOn))}` : ''}`;
  return `${dose}, ${says.states[state]}${since && state !== 'ordering' ? ` ${says.since(formatDate(since))}` : ''}`;
}
