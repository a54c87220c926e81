import type { JSX } from 'preact';
import { localLimits } from '../../rules/local-limits';
import { refusalInWords } from '../refusals';
import type { InForce } from '../settings';
import { words } from './words';

const says = words.policy;

/** What the policy has fixed, and what of it or of the kept settings can't be used. */
export function PolicySection({ force: { fixed, inUse, adapters, refused } }: { force: InForce }): JSX.Element {
  const limits = localLimits.filter(({ limit }) => fixed.limits.includes(limit.id) && limit.id in inUse.limits);
  const lists: [string, readonly string[]][] = [
    [says.origins, fixed.origins],
    [says.limits, limits.map(({ limit, words: name }) => `${name} ${inUse.limits[limit.id]} ${limit.unit}`)],
    [says.choices, fixed.choices.map((key) => `${says.choiceNames[key]}: ${inUse[key] ?? '–'}`)],
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
              <li key={`${each.of} ${refusalInWords(each)}`}>
                {each.of === 'policy' ? says.ofPolicy : says.ofSettings}: {refusalInWords(each)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
