import type { JSX } from 'preact';
import { usualDoses } from '../../rules/dosing';
import { activityLaboratories } from '../../rules/pharmacogenetics';
import type { Choices } from '../settings';
import type { OptionsState } from './state';
import { words } from './words';

const says = words.choices;

/** Those that print limits; of the others a number says nothing. */
const withScale = activityLaboratories.filter(({ bands }) => Object.keys(bands).length > 0);

/** Regimen, units, laboratory and attention. */
export function ChoicesSection({ state: { settings, force, keep } }: { state: OptionsState }): JSX.Element {
  const choose = <Key extends keyof Choices>(key: Key, value: Choices[Key]): void =>
    keep({ ...settings, choices: { ...settings.choices, [key]: value } });
  const isFixed = (key: keyof Choices): boolean => force.fixed.choices.includes(key);
  const now = force.inUse;
  const select = <Key extends 'regimen' | 'weightUnit' | 'notes' | 'pill'>(
    key: Key,
    label: string,
    options: Record<Choices[Key], string>,
    means?: string,
  ): JSX.Element => (
    <Choice {...{ id: key, label, isFixed: isFixed(key), means }}>
      <select
        id={`choice-${key}`}
        value={now[key]}
        disabled={isFixed(key)}
        aria-describedby={`about-${key}`}
        onChange={({ currentTarget }) => choose(key, currentTarget.value as Choices[Key])}
      >
        {(Object.entries(options) as [string, string][]).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </Choice>
  );
  const usual = usualDoses[now.regimen].start;
  return (
    <>
      <section aria-labelledby="choices-dose">
        <h3 id="choices-dose">{says.dose}</h3>
        {select(
          'regimen',
          says.regimen,
          says.regimens,
          `${usual.words} (${usual.sources.join(', ')}). ${says.regimenMeans}`,
        )}
        {select('weightUnit', says.weightUnit, says.weightUnits, says.units)}
      </section>
      <section aria-labelledby="choices-laboratory">
        <h3 id="choices-laboratory">{says.laboratory}</h3>
        <Choice id="laboratory" label={says.tpmt} isFixed={isFixed('laboratory')} means={says.tpmtMeans}>
          <select
            id="choice-laboratory"
            value={now.laboratory ?? ''}
            disabled={isFixed('laboratory')}
            aria-describedby="about-laboratory"
            onChange={({ currentTarget }) => choose('laboratory', currentTarget.value || null)}
          >
            <option value="">{says.noLaboratory}</option>
            {withScale.map(({ id, name, units, read }) => (
              <option key={id} value={id}>
                {name} ({units[0]}
                {read === null && `, ${says.unverified}`})
              </option>
            ))}
          </select>
        </Choice>
      </section>
      <section aria-labelledby="choices-attention">
        <h3 id="choices-attention">{says.attention}</h3>
        {select('pill', says.pill, says.pillChoices, says.pillMeans)}
        {select('notes', says.notes, says.noteChoices)}
        <label class="tick">
          <input
            type="checkbox"
            checked={now.announce}
            disabled={isFixed('announce')}
            onChange={({ currentTarget }) => choose('announce', currentTarget.checked)}
          />
          {says.announce}
        </label>
        {isFixed('announce') && <p class="small">{words.fixed}</p>}
      </section>
    </>
  );
}

interface ChoiceProps {
  id: keyof Choices;
  label: string;
  isFixed: boolean;
  means?: string | undefined;
  children: JSX.Element;
}

function Choice({ id, label, isFixed, means, children }: ChoiceProps): JSX.Element {
  return (
    <div class="choice">
      <label for={`choice-${id}`}>{label}</label>
      {children}
      <p class="small" id={`about-${id}`}>
        {[means, isFixed && words.fixed].filter(Boolean).join(' ')}
      </p>
    </div>
  );
}
