import type { JSX } from 'preact';
import type { Therapy } from '../../chart';
import type { DoseOnChart } from '../../dosing';
import { Message } from '../message';
import { therapyInWords } from '../patient-line';
import { InUse } from './in-use';
import { words } from './words';

interface NotAdvisedProps {
  therapy: Therapy;
  taken: DoseOnChart['taken'];
}

/** Where azathioprine is neither in use nor being ordered: what is, and why no range stands beside it. */
export function NotAdvised({ therapy, taken }: NotAdvisedProps): JSX.Element {
  const { drug, state } = therapy;
  const isOther = drug !== null && drug !== 'azathioprine' && (state === 'on-treatment' || state === 'ordering');
  if (!isOther) return <Message kind="silent" title={therapyInWords(therapy)} text={words.notInUse} />;
  return (
    <>
      <InUse therapy={therapy} taken={taken} />
      <p class="muted">{words.notJudged(drug)}</p>
    </>
  );
}
