import type { JSX } from 'preact';
import { Checklist } from '../checklist';
import { noteOf } from '../readiness';
import type { FindingInput, OrderCheck } from '../rules';
import type { Said, Saying } from '../session';
import { EvidenceLink, placeInWords } from './evidence-link';
import { formatTime } from './formats';
import type { Pointer } from './use-pointer';
import type { PanelView } from './view';

interface ChecklistTabProps {
  view: PanelView;
  check: OrderCheck;
  pointer: Pointer;
  say: (saying: Saying) => void;
  isBrief?: boolean;
}

/** The checklist with links to the page, and the note for the chart. */
export function ChecklistTab({ view, check, pointer, say, isBrief = false }: ChecklistTabProps): JSX.Element {
  const { chart, said, verdict } = view;
  const Place = ({ input: { label, evidence } }: { input: FindingInput }): JSX.Element =>
    evidence ? (
      <>
        <EvidenceLink evidence={evidence} pointer={pointer}>
          {label}
        </EvidenceLink>
        <span class="muted"> {placeInWords(evidence)}</span>
      </>
    ) : (
      <span class="fact">{label}</span>
    );
  const canCopy = !isBrief && !view.house?.featuresOff.includes('copy');
  const note = (closed: Said['closed']): string =>
    noteOf({ chart, check, closed, ruleSet: verdict.ruleSet, clock: formatTime });
  return (
    <>
      {!isBrief && <h2 class="list-title">{check.title}</h2>}
      <Checklist
        check={check}
        closed={said.closed}
        coverage={chart.coverage}
        onClose={(id, closed) => say({ kind: 'check', id, closed })}
        Place={Place}
        clock={formatTime}
        isBrief={isBrief}
        note={canCopy ? note : undefined}
      />
    </>
  );
}
