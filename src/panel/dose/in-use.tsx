import type { JSX } from 'preact';
import type { Therapy } from '../../chart';
import type { AdvisedDose, DoseOnChart } from '../../dosing';
import { Icon } from '../icons';
import { words } from './words';

interface InUseProps {
  therapy: Therapy;
  taken: DoseOnChart['taken'];
  standing?: AdvisedDose['standing'];
}

/** `In use: Azathioprine 150 mg/day (2.02 mg/kg/day)`, and where that stands to the range. */
export function InUse({ therapy, taken, standing = null }: InUseProps): JSX.Element {
  return (
    <div class="in-use">
      <p>{words.taken(therapy, taken)}</p>
      {standing && (
        <p class="standing" data-standing={standing}>
          {standing.endsWith('above') && <Icon name="warning" />}
          {words.standing[standing]}
        </p>
      )}
    </div>
  );
}
