import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { GuideTopic } from '../../rules';
import { words } from '../words';
import { Topic } from './topic';

/** The guideline's topics: first, unfolded, those that this chart calls for; below them the others by their titles. */
export function GuideTab({ topics }: { topics: readonly GuideTopic[] }): JSX.Element {
  const says = words.guide;
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLowerCase();
  const found = topics.filter((topic) => wordsOf(topic).includes(wanted));
  return (
    <>
      <label class="search">
        <span>{says.search}</span>
        <input
          type="search"
          autocomplete="off"
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      </label>
      <p class={wanted ? 'muted' : 'spoken'} role="status">
        {wanted && says.found(found.length)}
      </p>
      {wanted ? (
        <Topics key="found" title={says.foundTitle} topics={found} isOpen />
      ) : (
        <>
          <Topics key="called" title={says.calledFor} topics={topics.filter(({ isCalledFor }) => isCalledFor)} isOpen />
          <Topics key="others" title={says.others} topics={topics.filter(({ isCalledFor }) => !isCalledFor)} />
        </>
      )}
    </>
  );
}

/** All that a topic says, for the search. */
const wordsOf = ({ title, points, others }: GuideTopic): string =>
  [title, ...points.map(({ says }) => says), ...others.map(({ says }) => says)].join('\n').toLowerCase();

interface TopicsProps {
  title: string;
  topics: readonly GuideTopic[];
  isOpen?: boolean;
}

function Topics({ title, topics, isOpen = false }: TopicsProps): JSX.Element | null {
  if (topics.length === 0) return null;
  return (
    <section class="topics">
      <h2>{title}</h2>
      {topics.map((topic) => (
        <Topic key={topic.id} topic={topic} isOpen={isOpen} />
      ))}
    </section>
  );
}
