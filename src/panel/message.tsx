import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './icons';

interface MessageProps {
  kind: Extract<IconName, 'silent' | 'unreadable' | 'paused' | 'undecided'>;
  title: string;
  text: string;
  children?: ComponentChildren;
}

/** A state of the whole panel, said calmly. There is no green tick: nothing here ever clears a patient. */
export function Message({ kind, title, text, children }: MessageProps): JSX.Element {
  return (
    <section class="message">
      <Icon name={kind} />
      <div>
        <h2>{title}</h2>
        <p>{text}</p>
        {children}
      </div>
    </section>
  );
}
