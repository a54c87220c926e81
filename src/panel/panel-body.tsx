import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Saying } from '../session';
import { ChecklistTab } from './checklist-tab';
import { DoseTab } from './dose';
import { FindingsTab } from './findings';
import { Footer } from './footer';
import { GuideTab } from './guide';
import { Message } from './message';
import { PatientLine } from './patient-line';
import { ReadTab } from './read';
import { Tabs } from './tabs';
import { TrendsTab } from './trends';
import { useLook } from './use-look';
import { usePointer } from './use-pointer';
import type { PanelHost, PanelView } from './view';
import { words } from './words';

type TabId = 'findings' | 'checklist' | 'dose' | 'trends' | 'guide' | 'read';

interface PanelBodyProps {
  view: PanelView;
  host: PanelHost;
  open: boolean;
  /** The tab that was asked for by a key; each time anew. */
  asked: { tab: TabId } | null;
}

/** Everything below the head: who the patient is, the tabs, and what the rule set is. */
export function PanelBody({ view, host, open, asked }: PanelBodyProps): JSX.Element {
  const [chosen, setTab] = useState<TabId | null>(null);
  const { check } = view;
  // an order on the screen is what the user came for; what she chose herself holds until she closes the panel
  const tab = chosen === 'checklist' && !check ? 'findings' : (chosen ?? (check?.isOrder ? 'checklist' : 'findings'));
  useLayoutEffect(() => {
    setTab(open ? (asked?.tab ?? null) : null);
  }, [open, asked]);
  const pointer = usePointer(host);
  const say = (saying: Saying): void => host.say(saying, view.said.since);
  useLook(view, host, open ? ['dose', ...(tab === 'guide' ? (['guide'] as const) : [])] : []);
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
            content: <FindingsTab view={view} pointer={pointer} onShowRead={() => setTab('read')} say={say} />,
          },
          ...(check
            ? [
                {
                  id: 'checklist' as const,
                  name: words.tabs.checklist,
                  content: open && tab === 'checklist' && <ChecklistTab {...{ view, check, pointer, say }} />,
                },
              ]
            : []),
          {
            id: 'dose',
            name: words.tabs.dose,
            content: open && tab === 'dose' && <DoseTab {...{ view, pointer }} onShowRead={() => setTab('read')} />,
          },
          // Long lists and plots: built only while someone looks at them.
          {
            id: 'trends',
            name: words.tabs.trends,
            content: open && tab === 'trends' && (
              <TrendsTab chart={view.chart} ruleSet={view.verdict.ruleSet} pointer={pointer} />
            ),
          },
          {
            id: 'guide',
            name: words.tabs.guide,
            content: open && tab === 'guide' && <GuideTab topics={view.topics ?? []} />,
          },
          {
            id: 'read',
            name: words.tabs.read,
            content: open && tab === 'read' && <ReadTab view={view} pointer={pointer} say={say} />,
          },
        ]}
      />
      <Footer view={view} />
    </>
  );
}
