import type { JSX } from 'preact';
import type { Chart } from '../../chart';
import { missingInWords } from '../../missing-facts';
import { EvidenceLink, placeInWords } from '../evidence-link';
import { Icon } from '../icons';
import type { Pointer } from '../use-pointer';
import { words } from '../words';
import type { UndecidedGroup } from './group-undecided';

interface GroupProps {
  group: UndecidedGroup;
  chart: Chart;
  pointer: Pointer;
}

/** Checks that may well be critical and can't be done: as loud as a finding, in the shape of a question. */
export function UndecidedCard({ group, chart, pointer }: GroupProps): JSX.Element {
  return (
    <article class="finding" data-undecided={group.missing} data-urgent="true">
      <p class="tag">
        <Icon name="undecided" />
        {words.undecided.urgent}
      </p>
      <GroupContent {...{ group, chart, pointer }} />
    </article>
  );
}

export function UndecidedList({
  groups,
  ...rest
}: Omit<GroupProps, 'group'> & { groups: UndecidedGroup[] }): JSX.Element {
  return (
    <section class="undecided">
      <p class="tag">
        <Icon name="undecided" />
        {words.undecided.title}
      </p>
      {groups.map((group) => (
        <div key={`${group.missing} ${group.known?.label}`} class="group" data-undecided={group.missing}>
          <GroupContent group={group} {...rest} />
        </div>
      ))}
    </section>
  );
}

function GroupContent({ group: { missing, known, checks }, chart, pointer }: GroupProps): JSX.Element {
  const says = words.undecided;
  const { headline, where } = missingInWords(missing, chart.coverage);
  // A result that was seen says best itself what is wrong with it.
  const result = missing.startsWith('labs') ? known : null;
  return (
    <>
      <h2>
        {result ? result.label : headline}: <span class="tally">{says.notDone(checks.length)}</span>
      </h2>
      <p>
        {result ? says.readingUncertain : where}
        {known?.evidence && (
          <>
            {' '}
            <EvidenceLink evidence={known.evidence} pointer={pointer}>
              {result ? placeInWords(known.evidence) : known.label}
            </EvidenceLink>
          </>
        )}
      </p>
      <details>
        <summary>{says.which(checks.length)}</summary>
        <ul class="checks">
          {checks.map(({ id, severity, title }) => (
            <li key={id}>
              <Icon name={severity} />
              <span>
                <span class="muted">{words.severity[severity]}:</span> {title}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
