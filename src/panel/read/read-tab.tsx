import type { ComponentChildren, JSX } from 'preact';
import type { Chart, FactList } from '../../chart';
import type { Saying } from '../../session';
import { coverageInWords } from '../coverage-words';
import type { Pointer } from '../use-pointer';
import type { PanelView } from '../view';
import { words } from '../words';
import { Genes } from './genes';
import { FactLines } from './lines';
import { Medications } from './medications';
import { PatientFacts } from './patient-facts';
import { Results } from './results';

interface ReadTabProps {
  view: PanelView;
  pointer: Pointer;
  say: (saying: Saying) => void;
}

/** Everything as it was understood, each fact linked to its place, and all that is not known said as such. */
export function ReadTab({ view: { chart, said }, pointer, say }: ReadTabProps): JSX.Element {
  const says = words.read;
  const { conditionStatus } = says;
  return (
    <>
      {chart.order && (
        <Section title={words.therapy.order}>
          <FactLines facts={[{ text: chart.order.drug, evidence: chart.order.evidence }]} pointer={pointer} />
        </Section>
      )}
      <ListSection list="medications" chart={chart}>
        <Medications medications={chart.medications} pointer={pointer} />
      </ListSection>
      <ListSection list="labs" chart={chart}>
        <Results labs={chart.labs} pointer={pointer} />
      </ListSection>
      <Section title={says.genes}>
        <Genes
          genes={chart.pharmacogenetics}
          pointer={pointer}
          laboratory={said.laboratory}
          onLaboratory={(id) => say({ kind: 'laboratory', id })}
        />
      </Section>
      <ListSection list="allergies" chart={chart}>
        <FactLines facts={chart.allergies} pointer={pointer} extra={({ reaction }) => reaction} />
      </ListSection>
      <ListSection list="conditions" chart={chart}>
        <FactLines facts={chart.conditions} pointer={pointer} extra={({ status }) => conditionStatus[status]} />
      </ListSection>
      <ListSection list="immunizations" chart={chart}>
        <FactLines facts={chart.immunizations} pointer={pointer} />
      </ListSection>
      <Section title={says.patient}>
        <PatientFacts patient={chart.patient} />
      </Section>
      <Sentences title={says.adapterChanges} sentences={chart.adapterChanges} />
      <Sentences title={says.leftOut} sentences={chart.leftOut} />
      <Sentences title={says.unreadable} sentences={chart.unreadable} />
    </>
  );
}

interface SectionProps {
  title: string;
  note?: string;
  notSeen?: boolean;
  children?: ComponentChildren;
}

function Section({ title, note, notSeen = false, children }: SectionProps): JSX.Element {
  return (
    <section class="read" data-seen={!notSeen}>
      <h2>{title}</h2>
      {note && <p class="coverage">{note}</p>}
      {children}
    </section>
  );
}

function ListSection({ list, chart, children }: { list: FactList; chart: Chart; children: JSX.Element }): JSX.Element {
  const coverage = chart.coverage[list];
  return (
    <Section
      title={words.read.lists[list].title}
      note={coverageInWords(list, coverage)}
      notSeen={coverage.seen === 'not-seen'}
    >
      {children}
    </Section>
  );
}

function Sentences({ title, sentences }: { title: string; sentences: string[] }): JSX.Element | null {
  if (sentences.length === 0) return null;
  return (
    <Section title={title}>
      <ul class="sentences">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Section>
  );
}
