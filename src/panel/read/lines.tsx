import type { JSX } from 'preact';
import type { Evidence } from '../../chart';
import { EvidenceLink } from '../evidence-link';
import type { Pointer } from '../use-pointer';

interface FactLinesProps<Fact> {
  facts: Fact[];
  pointer: Pointer;
  /** What stands behind the text: a reaction, a status. */
  extra?: (fact: Fact) => string | null;
}

/** Facts that need no table: one line each, as printed. */
export function FactLines<Fact extends { text: string; evidence: Evidence }>(
  props: FactLinesProps<Fact>,
): JSX.Element | null {
  const { facts, pointer, extra } = props;
  if (facts.length === 0) return null;
  return (
    <ul class="lines">
      {facts.map((fact, index) => (
        <li key={index}>
          <EvidenceLink evidence={fact.evidence} pointer={pointer}>
            {fact.text}
          </EvidenceLink>{' '}
          <span class="muted">{extra?.(fact)}</span>
        </li>
      ))}
    </ul>
  );
}
