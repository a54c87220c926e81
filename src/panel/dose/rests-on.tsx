import type { JSX } from 'preact';
import type { AdvisedDose } from '../../dosing';
import { EvidenceLink } from '../evidence-link';
import type { Pointer } from '../use-pointer';
import { words } from './words';

interface RestsOnProps {
  restsOn: AdvisedDose['restsOn'];
  pointer: Pointer;
}

/** Each value that the dose was reckoned from, with where it was read. */
export function RestsOn({ restsOn, pointer }: RestsOnProps): JSX.Element {
  return (
    <section class="read">
      <h2>{words.restsOn}</h2>
      <ul class="lines">
        {restsOn.map(({ words: read, evidence }) => (
          <li key={read}>
            {evidence ? (
              <EvidenceLink evidence={evidence} pointer={pointer}>
                {read}
              </EvidenceLink>
            ) : (
              <span class="fact">{read}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
