import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OptionsLink } from '../browser';
import { About } from './about';
import { AdaptersSection } from './adapters-section';
import { ChoicesSection } from './choices-section';
import { LimitsSection } from './limits-section';
import { PolicySection } from './policy-section';
import { SitesSection } from './sites-section';
import { type OptionsState, useOptions } from './state';
import { TransferSection } from './transfer-section';
import { words } from './words';

interface PageProps {
  link: OptionsLink;
  /** `YYYY-MM-DD` */
  today: string;
}

type SectionId = keyof typeof words.names;
const sectionIds = Object.keys(words.names) as SectionId[];
const sectionHere = (): SectionId => sectionIds.find((id) => location.hash === `#${id}`) ?? 'sites';

/** The settings, one section at a time; each has an address of its own. */
export function OptionsPage({ link, today }: PageProps): JSX.Element {
  const state = useOptions(link);
  const [section, setSection] = useState(sectionHere);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const follow = (): void => {
      setSection(sectionHere());
      heading.current?.focus();
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return (
    <div class="options">
      <header>
        <h1>{words.title}</h1>
        <nav aria-label={words.sections}>
          <ul>
            {sectionIds.map((id) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === section ? 'page' : undefined}>
                  {words.names[id]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        {state && <Refused state={state} />}
        <h2 ref={heading} tabIndex={-1}>
          {words.names[section]}
        </h2>
        {state && <Section key={section} {...{ section, state, link, today }} />}
      </main>
    </div>
  );
}

function Refused({ state: { force } }: { state: OptionsState }): JSX.Element | null {
  const count = (of: string): number => force.refused.filter((each) => each.of === of).length;
  if (force.refused.length === 0) return null;
  return (
    <p class="note" role="status">
      {count('policy') > 0 && words.badPolicy(count('policy'))}{' '}
      {count('settings') > 0 && words.badSettings(count('settings'))} <a href="#policy">{words.seeWhich}</a>
    </p>
  );
}

function Section({
  section,
  state,
  link,
  today,
}: PageProps & { section: SectionId; state: OptionsState }): JSX.Element {
  switch (section) {
    case 'sites':
      return <SitesSection link={link} byPolicy={state.force.fixed.origins} />;
    case 'adapters':
      return <AdaptersSection state={state} />;
    case 'limits':
      return <LimitsSection state={state} />;
    case 'choices':
      return <ChoicesSection state={state} />;
    case 'policy':
      return <PolicySection force={state.force} />;
    case 'transfer':
      return <TransferSection state={state} />;
    case 'about':
      return <About version={link.version()} today={today} />;
  }
}
