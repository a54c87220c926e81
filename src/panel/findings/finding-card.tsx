import type { JSX } from 'preact';
import type { Finding, Verdict } from '../../rules';
import type { Entry, Member, Reason } from '../../set-aside';
import { EvidenceLink, placeInWords } from '../evidence-link';
import { formatTime } from '../formats';
import { Icon } from '../icons';
import type { Pointer } from '../use-pointer';
import { words } from '../words';
import { PutAside } from './put-aside';
import { becauseInWords, reasonInWords, undoButton } from './set-aside-group';

interface BodyProps {
  pointer: Pointer;
  /** Their titles by key. */
  sources: Verdict['sources'];
  /** Ids of what the clinician has said. */
  stated: readonly string[];
  onState: (id: string, holds: boolean) => void;
}

interface FindingCardProps extends BodyProps {
  entry: Entry;
  onReason: (reason: Reason) => void;
  /** Lets one that is set aside inside the card stand again. */
  onUndo: (member: Member) => void;
}

/** One story: what is worst in it, and inside what belongs to it, folded where it is set aside by itself. */
export function FindingCard({ entry, onReason, onUndo, ...body }: FindingCardProps): JSX.Element {
  const { id, severity, title } = entry.finding;
  return (
    <article class="finding" data-finding={id} data-severity={severity}>
      <p class="tag">
        <Icon name={severity} />
        {words.severity[severity]}
      </p>
      <h2>{title}</h2>
      <Body {...entry} {...body} />
      {entry.withIt.map((member) => (
        <details
          key={member.finding.id}
          class="finding"
          data-finding={member.finding.id}
          data-severity={member.finding.severity}
          open={!member.aside}
        >
          <summary>
            {words.finding.withIt}: {words.severity[member.finding.severity]}
            <h3>{member.finding.title}</h3>
            {member.aside && becauseInWords(member.aside)}
          </summary>
          <Body {...member} {...body} />
          {member.aside && undoButton(member, () => onUndo(member))}
        </details>
      ))}
      <PutAside finding={entry.finding} onReason={onReason} />
    </article>
  );
}

/** Why, what to do, and what it rests on; the rule and its sources one click away. */
function Body({ finding, back, pointer, sources, stated, onState }: Member & BodyProps): JSX.Element {
  const says = words.finding;
  return (
    <>
      {back && <p class="back">{words.setAside.back(formatTime(back.at), reasonInWords(back.reason))}</p>}
      <p>{finding.detail}</p>
      {finding.action && (
        <p class="action">
          <strong>{says.action}</strong> {finding.action}
        </p>
      )}
      {finding.inputs.length > 0 && (
        <ul class="inputs" aria-label={says.evidence}>
          {finding.inputs.map(({ label, evidence }, index) => (
            <li key={index}>
              {evidence ? (
                <>
                  <EvidenceLink evidence={evidence} pointer={pointer}>
                    {label}
                  </EvidenceLink>{' '}
                  <span class="muted">{placeInWords(evidence)}</span>
                </>
              ) : (
                <span class="fact">{label}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      {finding.statements.map(({ id, words: said }) => (
        <label key={id} class="statement">
          <input
            type="checkbox"
            checked={stated.includes(id)}
            onChange={({ currentTarget }) => onState(id, currentTarget.checked)}
          />
          {says.stated(said)}
        </label>
      ))}
      <Basis {...{ finding, sources }} />
      {finding.others.length > 0 && (
        <details>
          <summary>{says.others(finding.others.length)}</summary>
          <ul class="others">
            {finding.others.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Basis({ finding, sources = {} }: { finding: Finding; sources: Verdict['sources'] }): JSX.Element {
  const { id, rule, standsFor } = finding;
  const says = words.finding;
  return (
    <details>
      <summary>{says.basis}</summary>
      <dl class="basis">
        <dt>{says.rule}</dt>
        <dd>{rule}</dd>
        <dt>{says.sources}</dt>
        {finding.sources.map((key) => (
          <dd key={key}>{sources[key] ?? key}</dd>
        ))}
        <dt>{says.id}</dt>
        <dd>{id}</dd>
        {standsFor.length > 0 && (
          <>
            <dt>{says.standsFor}</dt>
            <dd>{standsFor.join(', ')}</dd>
          </>
        )}
      </dl>
    </details>
  );
}
