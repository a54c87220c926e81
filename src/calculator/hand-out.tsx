import { useState } from 'preact/hooks';
import { asText, calendarFile, type DoseAdvice, type DoseInput } from '../dosing';
import { words } from './words';

interface HandOutProps {
  advice: DoseAdvice;
  input: DoseInput;
}

/** Saves a text as a file without leaving the page; the address is let go once the browser has taken it. */
function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Ways out of the popup: text for the note, paper, calendar. None of them carries a name. */
export function HandOut({ advice, input }: HandOutProps) {
  const [said, setSaid] = useState('');
  const copy = (): void =>
    void navigator.clipboard.writeText(asText(advice, input)).then(
      () => setSaid(words.copied),
      () => setSaid(words.notCopied),
    );
  return (
    <div class="actions hand-out">
      <button type="button" onClick={copy}>
        {words.copy}
      </button>
      <button type="button" onClick={() => window.print()}>
        {words.print}
      </button>
      {advice.monitoring.length > 0 && (
        <button type="button" onClick={() => save(calendarFile(advice, new Date()), words.calendarName)}>
          {words.calendar}
        </button>
      )}
      <span class="said" role="status">
        {said}
      </span>
    </div>
  );
}
