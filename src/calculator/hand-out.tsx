import { useState } from 'preact/hooks';
import { asText, calendarFile, type DoseAdvice, type DoseInput } from '../dosing';
import { saveFile } from '../save-file';
import { words } from './words';

interface HandOutProps {
  advice: DoseAdvice;
  input: DoseInput;
  /** What a policy has taken away. */
  off?: readonly string[] | undefined;
}

/** Ways out of the popup: text for the note, paper, calendar. None of them carries a name. */
export function HandOut({ advice, input, off }: HandOutProps) {
  const [said, setSaid] = useState('');
  const copy = (): void =>
    void navigator.clipboard.writeText(asText(advice, input)).then(
      () => setSaid(words.copied),
      () => setSaid(words.notCopied),
    );
  return (
    <div class="actions hand-out">
      {!off?.includes('copy') && (
        <button type="button" onClick={copy}>
          {words.copy}
        </button>
      )}
      {!off?.includes('print') && (
        <button type="button" onClick={() => window.print()}>
          {words.print}
        </button>
      )}
      {!off?.includes('calendar') && advice.monitoring.length > 0 && (
        <button
          type="button"
          onClick={() => saveFile(calendarFile(advice, new Date()), words.calendarName, 'text/calendar')}
        >
          {words.calendar}
        </button>
      )}
      <span class="said" role="status">
        {said}
      </span>
    </div>
  );
}
