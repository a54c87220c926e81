import type { JSX } from 'preact';
import type { Finding } from '../../rules';
import type { Reason, SetAside } from '../../set-aside';
import { EvidenceLink, placeInWords } from '../evidence-link';
import { formatTime } from '../formats';
import { Icon } from '../icons';
import type { Pointer } from '../use-pointer';
import { words } from '../words';
import { PutAside } from './put-aside';
import { reasonInWords } from './set-aside-group';

interface FindingCardProps {
  finding: Finding;
  pointer: Pointer;
  /** Ids of what the clinician has said. */
  stated: readonly string[];
  onState: (id: string, holds: boolean) => void;
  /** How it was set aside where it is back, worse than then. */
  back: SetAside | null;
  onReason: (reason: Reason) => void;
}

/** What, why, what to do, and what it rests on; the rule and its sources one click away. */
export function FindingCard({ finding, pointer, stated, onState, back, onReason }: FindingCardProps): JSX.Element {
  const says = words.finding;
  return (
    <article class="finding" data-finding={finding.id} data-severity={finding.severity}>
      <p class="tag">
        <Icon name={finding.severity} />
        {words.severity[finding.severity]}
      </p>
      <h2>{finding.title}</h2>
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
      <Basis finding={finding} />
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
      <PutAside finding={finding} onReason={onReason} />
    </article>
  );
}

function Basis({ finding: { id, rule, sources, standsFor } }: { finding: Finding }): JSX.Element {
  const says = words.finding;
  return (
    <details>
      <summary>{says.basis}</summary>
      <dl class="basis">
        <dt>{says.rule}</dt>
        <dd>{rule}</dd>
        <dt>{says.sources}</dt>
        <dd>{sources.join(', ')}</dd>
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
