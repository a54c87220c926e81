import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { words } from './words';

/** Copies the text; where the page has no access to the clipboard, offers it selected. */
export function CopyNote({ text }: { text: () => string }): JSX.Element {
  const [said, setSaid] = useState('');
  const [offered, setOffered] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    const note = text();
    try {
      await navigator.clipboard.writeText(note);
      setOffered(null);
      setSaid(words.copied);
    } catch {
      // a page that is not served safely has no clipboard
      setOffered(note);
      setSaid(words.notCopied);
    }
  };
  return (
    <div class="copy-note">
      <button type="button" onClick={() => void copy()}>
        {words.copy}
      </button>
      <span class="muted" role="status">
        {said}
      </span>
      {offered !== null && (
        <textarea
          readOnly
          rows={6}
          aria-label={words.copy}
          value={offered}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </div>
  );
}
