import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Finding } from '../../rules';
import type { Reason, ReasonCode } from '../../set-aside';
import { words } from '../words';

interface PutAsideProps {
  finding: Finding;
  onReason: (reason: Reason) => void;
}

const CODES = Object.keys(words.setAside.reasons) as (keyof typeof words.setAside.reasons)[];

/** Sets a finding aside for a reason: of a warning one press is enough, what is critical is confirmed. */
export function PutAside({ finding: { severity }, onReason }: PutAsideProps): JSX.Element {
  const says = words.setAside;
  const [chosen, setChosen] = useState<ReasonCode | null>(null);
  const [typed, setTyped] = useState('');
  const comment = typed.trim() || null;
  const choose = (code: ReasonCode): void => (severity === 'critical' ? setChosen(code) : onReason({ code, comment }));
  const submit = (event: Event): void => {
    event.preventDefault();
    if (chosen || comment) onReason({ code: chosen ?? 'other', comment });
  };
  return (
    <details class="put-aside">
      <summary>{says.open}</summary>
      <form class="close-with" aria-label={says.why} onSubmit={submit}>
        {CODES.map((code) => (
          <button key={code} type="button" aria-pressed={chosen === code} onClick={() => choose(code)}>
            {says.reasons[code]}
          </button>
        ))}
        <input
          type="text"
          aria-label={says.comment}
          placeholder={says.comment}
          maxLength={300}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit" disabled={!chosen && !comment}>
          {says.confirm}
        </button>
      </form>
    </details>
  );
}
