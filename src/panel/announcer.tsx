import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '../rules';
import type { Said } from '../session';
import { entriesOf, type Member, membersOf } from '../set-aside';
import { words } from './words';

interface AnnouncerProps {
  findings: Finding[];
  setAside: Said['setAside'];
  announced: Set<string>;
}

/**
 * Says a critical finding once, politely, when it is new for this patient, or back because it is worse; nothing else is ever announced. It stands
 * empty at first, for screen readers only hear a region change.
 */
export function Announcer({ findings, setAside, announced }: AnnouncerProps): JSX.Element {
  const [text, setText] = useState('');
  useEffect(() => {
    const nameOf = ({ finding, back }: Member): string => `${finding.id} ${finding.title} ${back?.at}`;
    const news = membersOf(entriesOf(findings, setAside).standing).filter(
      (each) => each.finding.severity === 'critical' && !each.aside && !announced.has(nameOf(each)),
    );
    if (news.length === 0) return;
    for (const each of news) announced.add(nameOf(each));
    setText(words.announce(news.map(({ finding }) => finding.title).join('; ')));
  }, [findings, setAside, announced]);
  return (
    <div class="spoken" role="status" aria-live="polite">
      {text}
    </div>
  );
}
