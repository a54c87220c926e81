import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Evidence } from '../chart';
import type { Saying } from '../session';
import { FindingsTab } from './findings';
import { Footer } from './footer';
import { Message } from './message';
import { PatientLine } from './patient-line';
import { ReadTab } from './read';
import { Tabs } from './tabs';
import type { PanelHost, PanelView } from './view';
import { words } from './words';

/** How facts point at the page. */
export interface Pointer {
  reveal(evidence: Evidence): void;
  outline(evidence: Evidence | null): void;
}

type TabId = 'findings' | 'read';

/** Everything below the head: who the patient is, the tabs, and what the rule set is. */
export function PanelBody({ view, host, open }: { view: PanelView; host: PanelHost; open: boolean }): JSX.Element {
  const [tab, setTab] = useState<TabId>('findings');
  const pointer = usePointer(host);
  const say = (saying: Saying): void => host.say(saying, view.said.since);
  if (view.state === 'paused') return <Message kind="paused" {...words.message.paused} />;
  return (
    <>
      <PatientLine chart={view.chart} />
      <Tabs
        label={words.tabs.label}
        selected={tab}
        onSelect={setTab}
        tabs={[
          {
            id: 'findings',
            name: words.tabs.findings,
            content: <FindingsTab view={view} pointer={pointer} onShowRead={() => setTab('read')} />,
          },
          {
            id: 'read',
            name: words.tabs.read,
            // Long lists: built only while someone looks at them.
            content: open && tab === 'read' && <ReadTab view={view} pointer={pointer} say={say} />,
          },
        ]}
      />
      <Footer ruleSet={view.verdict.ruleSet} />
    </>
  );
}

/** Outlines on hover and takes the last outline away with itself: none may outlive the patient it belongs to. */
function usePointer(host: PanelHost): Pointer {
  const { pointer, release } = useMemo(() => {
    let outlined = false;
    const outline = (evidence: Evidence | null): void => {
      if (!evidence && !outlined) return;
      outlined = evidence !== null;
      host.outline(evidence);
    };
    return {
      pointer: { reveal: (evidence: Evidence) => host.reveal(evidence), outline },
      release: () => outline(null),
    };
  }, [host]);
  useLayoutEffect(() => release, [release]);
  return pointer;
}
