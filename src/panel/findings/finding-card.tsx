import type { JSX } from 'preact';
import type { Finding } from '../../rules';
import { EvidenceLink, placeInWords } from '../evidence-link';
import { Icon } from '../icons';
import type { Pointer } from '../use-pointer';
import { words } from '../words';

interface FindingCardProps {
  finding: Finding;
  pointer: Pointer;
}

/** What, why, what to do, and what it rests on; the rule and its sources one click away. */
export function FindingCard({ finding, pointer }: FindingCardProps): JSX.Element {
  const says = words.finding;
  return (
    <article class="finding" data-finding={finding.id} data-severity={finding.severity}>
      <p class="tag">
        <Icon name={finding.severity} />
        {words.severity[finding.severity]}
      </p>
      <h2>{finding.title}</h2>
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
