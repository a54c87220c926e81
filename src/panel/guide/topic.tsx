import type { JSX } from 'preact';
import type { GuideTopic } from '../../rules';
import { formatDate } from '../formats';
import { words } from '../words';

/** One topic: what the guideline says, where others differ, and what it rests on. */
export function Topic({ topic, isOpen }: { topic: GuideTopic; isOpen: boolean }): JSX.Element {
  const says = words.guide;
  const { id, title, points, others, sources, statements, reviewed } = topic;
  return (
    <details class="topic" data-topic={id} open={isOpen}>
      <summary>
        <h3>{title}</h3>
      </summary>
      <ul class="points">
        {points.map((point) => (
          <li key={point.says}>
            {point.says}
            {point.grade && <span class="muted"> ({point.grade})</span>}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <>
          <h4>{says.differs}</h4>
          <ul class="points">
            {others.map((other) => (
              <li key={other.says}>
                {other.says} <span class="muted">({other.source})</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="rests-on muted">{says.restsOn(sources.join(', '), statements.join(', '), formatDate(reviewed))}</p>
    </details>
  );
}
