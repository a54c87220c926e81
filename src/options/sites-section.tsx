import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { BrowserAccess, OptionsLink } from '../browser';
import { originIn } from '../settings';
import { words } from './words';

const says = words.sites;
/** `https://ehr.example/*` as a person reads it. */
const named = (pattern: string): string => pattern.replace(/\/\*$/, '');

interface SitesProps {
  link: OptionsLink;
  /** Match patterns that the policy names. */
  byPolicy: readonly string[];
}

/** The sites in use, those the policy names, and one more. */
export function SitesSection({ link, byPolicy }: SitesProps): JSX.Element {
  const [granted, setGranted] = useState<readonly string[] | null>(null);
  const [access, setAccess] = useState<BrowserAccess | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const ask = (): void => void link.sites().then(setGranted);
    ask();
    link.onSites(ask);
    void link.access().then(setAccess);
  }, [link]);

  // asked in the task of the click: later the browser would not show its question
  const grant = (site: string): void =>
    void link
      .grant([site])
      .then((isGranted) => setSaid(isGranted ? says.used(named(site)) : says.refused(named(site))));
  const revoke = (site: string): void =>
    void link.revoke(site).then((isGone) => setSaid(isGone ? '' : says.notStopped(named(site))));

  if (!granted) return <p>{says.means}</p>;
  const own = granted.filter((site) => !byPolicy.includes(site));
  return (
    <>
      <p>{says.means}</p>
      {own.length + byPolicy.length === 0 && <p>{says.none}</p>}
      <ul class="rows">
        {byPolicy.map((site) => (
          <li key={site}>
            <span class="name">{named(site)}</span>
            <span class="small">
              {says.byPolicy}. {granted.includes(site) ? words.fixed : says.waiting}
            </span>
            {!granted.includes(site) && (
              <button type="button" onClick={() => grant(site)}>
                {says.give(named(site))}
              </button>
            )}
          </li>
        ))}
        {own.map((site) => (
          <li key={site}>
            <span class="name">{named(site)}</span>
            <button type="button" onClick={() => revoke(site)}>
              {says.stop(named(site))}
            </button>
          </li>
        ))}
      </ul>
      <AddSite grant={grant} />
      <p class="note" role="status">
        {said}
      </p>
      <p class="small">{says.frames}</p>
      <h3>{says.elsewhere}</h3>
      {access && (
        <ul class="plain">
          <li>{says.private(access.privateWindows)}</li>
          <li>{says.files(access.files)}</li>
        </ul>
      )}
    </>
  );
}

function AddSite({ grant }: { grant: (site: string) => void }): JSX.Element {
  const [text, setText] = useState('');
  const [error, setError] = useState('');
  const add = (event: Event): void => {
    event.preventDefault();
    const site = originIn(text);
    setError(site ? '' : says.notAnAddress(words.quoted(text.trim())));
    if (site) grant(site);
  };
  return (
    <form class="add" onSubmit={add}>
      <label for="new-site">{says.add}</label>
      <div class="control">
        <input
          id="new-site"
          type="text"
          inputMode="url"
          autocomplete="off"
          placeholder="https://ehr.example"
          value={text}
          aria-invalid={error ? true : undefined}
          aria-describedby="new-site-error"
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit">{says.use}</button>
      </div>
      <p class="field-error" id="new-site-error" role="alert">
        {error}
      </p>
    </form>
  );
}
