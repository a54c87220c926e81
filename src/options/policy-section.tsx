import type { JSX } from 'preact';
import { localLimits } from '../../rules/local-limits';
import { activityLaboratories } from '../../rules/pharmacogenetics';
import type { Choices, InForce } from '../settings';
import { words } from './words';

const says = words.policy;

/** What was chosen, in the words by which it is chosen. */
const chosen: { [Key in keyof Choices]: (value: Choices[Key]) => string } = {
  regimen: (value) => words.choices.regimens[value],
  weightUnit: (value) => words.choices.weightUnits[value],
  laboratory: (value) => activityLaboratories.find(({ id }) => id === value)?.name ?? words.choices.noLaboratory,
  notes: (value) => words.choices.noteChoices[value],
  pill: (value) => words.choices.pillChoices[value],
  announce: (value) => (value ? says.announced : says.notAnnounced),
};
function choiceInWords<Key extends keyof Choices>(key: Key, choices: Choices): string {
  const names: Record<keyof Choices, string> = says.choiceNames;
  return says.choice(names[key], chosen[key](choices[key]));
}

/** What the policy has fixed, and what of it or of the kept settings can't be used. */
export function PolicySection({ force: { fixed, inUse, adapters, refused } }: { force: InForce }): JSX.Element {
  const limits = localLimits.filter(({ limit }) => fixed.limits.includes(limit.id) && limit.id in inUse.limits);
  const lists: [string, readonly string[]][] = [
    [says.origins, fixed.origins],
    [says.limits, limits.map(({ limit, words: name }) => `${name} ${inUse.limits[limit.id]} ${limit.unit}`)],
    [says.choices, fixed.choices.map((key) => choiceInWords(key, inUse))],
    [says.adapters, adapters.filter(({ of }) => of === 'policy').map(({ file }) => file.name)],
    [says.off, inUse.featuresOff.map((feature) => says.features[feature])],
  ];
  const shown = lists.filter(([, entries]) => entries.length > 0);
  return (
    <>
      <p>{shown.length > 0 ? says.means : says.none}</p>
      {shown.map(([title, entries]) => (
        <section key={title} aria-label={title}>
          <h3>{title}</h3>
          <ul class="plain">
            {entries.map((entry) => (
              <li key={entry}>{entry}</li>
            ))}
          </ul>
        </section>
      ))}
      {refused.length > 0 && (
        <section aria-label={says.refused}>
          <h3>{says.refused}</h3>
          <ul class="plain refused">
            {refused.map((each) => (
              <li key={`${each.of} ${words.refusal(each)}`}>{says.refusedOf[each.of](words.refusal(each))}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
