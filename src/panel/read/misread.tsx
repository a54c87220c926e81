import type { JSX } from 'preact';
import type { FactName } from '../../fact-names';
import { Icon } from '../icons';
import { words } from '../words';

/** Says that the page does not say this; all is decided again without it. */
export function MisreadButton({ label, onMisread }: { label: string; onMisread: () => void }): JSX.Element {
  const says = words.read.misread;
  return (
    <button type="button" class="misread" aria-label={says.mark(label)} title={says.mark(label)} onClick={onMisread}>
      <Icon name="close" />
    </button>
  );
}

/** Over the column of these buttons, for those who hear the table. */
export const MisreadHead = (): JSX.Element => (
  <th scope="col">
    <span class="spoken">{words.read.misread.short}</span>
  </th>
);

/** What was called misread, each with the way back. */
export function Misread({ facts, onBack }: { facts: FactName[]; onBack: (fact: FactName) => void }): JSX.Element {
  const says = words.read.misread;
  return (
    <ul class="lines">
      {facts.map((fact) => (
        <li key={`${fact.list} ${fact.text} ${fact.what}`}>
          <s>{fact.what || fact.text}</s>{' '}
          <button type="button" class="put-back" onClick={() => onBack(fact)}>
            {says.back}
          </button>
        </li>
      ))}
    </ul>
  );
}
