import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CheckResult } from '../rules';
import { words } from './words';

interface CloseWithReasonProps {
  item: CheckResult;
  onReason: (reason: string) => void;
}

const OTHER = 'other';

/** A critical item closes only with a reason: one of the usual ones, or one's own words. */
export function CloseWithReason({ item, onReason }: CloseWithReasonProps): JSX.Element {
  const [isOther, setOther] = useState(false);
  const [typed, setTyped] = useState('');
  const choose = (value: string): void => {
    setOther(value === OTHER);
    if (value !== '' && value !== OTHER) onReason(value);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    if (typed.trim() !== '') onReason(typed.trim());
  };
  return (
    <form class="close-with" onSubmit={submit}>
      <select aria-label={words.closeWith(item.label)} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{words.choose}</option>
        {Object.values(words.reasons).map((reason) => (
          <option key={reason} value={reason}>
            {reason}
          </option>
        ))}
        <option value={OTHER}>{words.own}</option>
      </select>
      {isOther && (
        <>
          <input
            type="text"
            aria-label={words.reason}
            maxLength={300}
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <button type="submit" disabled={typed.trim() === ''}>
            {words.close}
          </button>
        </>
      )}
    </form>
  );
}
