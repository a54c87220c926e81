import type { JSX } from 'preact';
import type { OrderCheck } from '../rules';
import { ChecklistTab } from './checklist-tab';
import { PatientLine } from './patient-line';
import { usePointer } from './use-pointer';
import type { PanelHost, PanelView } from './view';
import { words } from './words';

interface BeforeSigningProps {
  view: PanelView;
  check: OrderCheck;
  host: PanelHost;
  onShowAll: () => void;
}

/** The card beside the control that signs: what is still open, and the way to the whole list. */
export function BeforeSigning({ view, check, host, onShowAll }: BeforeSigningProps): JSX.Element {
  const pointer = usePointer(host);
  return (
    <section class="before-signing" aria-label={words.beforeSigning}>
      <PatientLine chart={view.chart} />
      <div class="brief">
        <ChecklistTab
          view={view}
          check={check}
          pointer={pointer}
          say={(saying) => host.say(saying, view.said.since)}
          isBrief
        />
      </div>
      <button type="button" class="show-all" onClick={onShowAll}>
        {words.showAll}
      </button>
    </section>
  );
}
