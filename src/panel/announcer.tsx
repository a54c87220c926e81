import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '../rules';
import { words } from './words';

/**
 * Says a critical finding once, politely, when it is new for this patient; nothing else is ever announced. It stands
 * empty at first, for screen readers only hear a region change.
 */
export function Announcer({ findings, announced }: { findings: Finding[]; announced: Set<string> }): JSX.Element {
  const [text, setText] = useState('');
  useEffect(() => {
    const news = findings.filter((finding) => finding.severity === 'critical' && !announced.has(nameOf(finding)));
    if (news.length === 0) return;
    for (const finding of news) announced.add(nameOf(finding));
    setText(words.announce(news.map((finding) => finding.title).join('; ')));
  }, [findings, announced]);
  return (
    <div class="spoken" role="status" aria-live="polite">
      {text}
    </div>
  );
}

/** One rule may fire more than once, for each drug that clashes. */
const nameOf = ({ id, title }: Finding): string => `${id} ${title}`;
