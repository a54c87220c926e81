import type { JSX } from 'preact';
import { sources } from '../../rules/sources';
import { formatDate } from '../locale';
import { ruleSetInfo } from '../rules';
import { words } from './words';

const says = words.about;

/** What this is, how fresh its rules are, what they rest on, and what it can't do. */
export function About({ version, today }: { version: string; today: string }): JSX.Element {
  const { version: set, reviewed, reviewBy, rules } = ruleSetInfo;
  return (
    <>
      {today > reviewBy && <p class="note">{says.overdue(reviewBy)}</p>}
      <dl class="facts">
        <dt>{says.version}</dt>
        <dd>{version}</dd>
        <dt>{says.rules}</dt>
        <dd>{says.ruleSet(rules, set)}</dd>
        <dt>{says.reviewed}</dt>
        <dd>{formatDate(reviewed)}</dd>
        <dt>{says.reviewBy}</dt>
        <dd>{formatDate(reviewBy)}</dd>
      </dl>
      <h3>{says.hazards}</h3>
      <Points points={Object.values(says.hazardPoints)} />
      <h3>{says.privacy}</h3>
      <Points points={Object.values(says.privacyPoints)} />
      <h3>{says.sources}</h3>
      <p>{says.sourcesMeans}</p>
      <dl class="sources">
        {Object.entries(sources).map(([key, { title, read, standing }]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>
              {title}. <span class="small">{`${says.standings[standing]}: ${read}`}</span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Points({ points }: { points: readonly string[] }): JSX.Element {
  return (
    <ul class="plain">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
