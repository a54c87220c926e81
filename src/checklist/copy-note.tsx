import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { words } from './words';

interface CopyNoteProps {
  text: () => string;
  label?: string;
  /** Stands beside the button. */
  children?: ComponentChildren;
}

/** Copies the text; where the page has no access to the clipboard, offers it selected. */
export function CopyNote({ text, label = words.copy, children }: CopyNoteProps): JSX.Element {
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
        {label}
      </button>
      {children}
      <span class="muted" role="status">
        {said}
      </span>
      {offered !== null && (
        <textarea
          readOnly
          rows={6}
          aria-label={label}
          value={offered}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </div>
  );
}
