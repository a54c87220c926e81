import type { JSX } from 'preact';
import type { Coverage } from '../../chart';
import { missingInWords } from '../../missing-facts';
import { words } from './words';

interface MissingProps {
  /** Keys of `Undecided.missing`. */
  missing: readonly string[];
  coverage: Coverage;
  onShowRead: () => void;
}

/** What can be entered where all that was read stands. */
const BY_HAND = ['patient.weight', 'labs.tpmt_activity', 'labs.nudt15_genotype'];

/** What the answer lacks, where a person would look for it, and the way to enter what stands on paper. */
export function Missing({ missing, coverage, onShowRead }: MissingProps): JSX.Element {
  return (
    <section class="missing">
      <h2>{words.missing}</h2>
      <ul class="lines">
        {missing.map((key) => {
          const { headline, where } = missingInWords(key, coverage);
          return (
            <li key={key}>
              <span class="unknown">{headline}.</span> <span class="muted">{where}</span>
            </li>
          );
        })}
      </ul>
      {missing.some((key) => BY_HAND.includes(key)) && (
        <button type="button" class="fact link" onClick={onShowRead}>
          <span>{words.enter}</span>
        </button>
      )}
    </section>
  );
}
