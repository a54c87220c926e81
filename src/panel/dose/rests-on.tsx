import type { JSX } from 'preact';
import { readInWords } from '../../dose-answer';
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
        {restsOn.map((read) => (
          <li key={readInWords(read)}>
            {read.evidence ? (
              <EvidenceLink evidence={read.evidence} pointer={pointer}>
                {readInWords(read)}
              </EvidenceLink>
            ) : (
              <span class="fact">{readInWords(read)}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
