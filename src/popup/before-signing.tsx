import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PopupLink } from '../browser';
import { Checklist } from '../checklist';
import { formatTime } from '../locale';
import { noteOf } from '../readiness';
import type { FindingInput } from '../rules';
import type { Said, TabChecklist } from '../session';
import { words } from './words';

interface BeforeSigningProps {
  link: PopupLink;
  /** Without one nothing of a chart is known, and every item is asked. */
  tabId: number;
  /** Changes with what is known of the tab. */
  turn: unknown;
  canCopy: boolean;
}

const Place = ({ input }: { input: FindingInput }): JSX.Element => <span>{input.label}</span>;

/** The checklist for charts that show no order, and for none at all; built when it is opened. */
export function BeforeSigning({ link, tabId, turn, canCopy }: BeforeSigningProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const [shown, setShown] = useState<TabChecklist | null>(null);
  // of nobody's chart what is ticked is kept by this popup alone
  const [own, setOwn] = useState<Said['closed']>({});
  useEffect(() => {
    if (isOpen) void link.checklist(tabId).then(setShown);
  }, [isOpen, link, tabId, turn]);

  const closed = shown?.said?.closed ?? own;
  const close = (id: string, closing: { reason: string | null } | null): void => {
    if (shown?.said) {
      void link.say(tabId, { kind: 'check', id, closed: closing }, shown.said.since);
      return;
    }
    const { [id]: _, ...others } = own;
    setOwn(closing ? { ...others, [id]: { ...closing, at: Date.now() } } : others);
  };
  return (
    <details class="before-signing" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.checklist}</summary>
      {isOpen && shown && (
        <>
          <h2>{shown.check.title}</h2>
          {shown.chart.patient?.name && <p class="small">{shown.chart.patient.name}</p>}
          <Checklist
            key={shown.said?.since}
            {...{ closed, Place }}
            clock={formatTime}
            check={shown.check}
            coverage={shown.coverage}
            onClose={close}
            note={canCopy ? (asShown) => noteOf({ ...shown, closed: asShown, clock: formatTime }) : undefined}
          />
        </>
      )}
    </details>
  );
}
