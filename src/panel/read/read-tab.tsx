import type { ComponentChildren, JSX } from 'preact';
import type { Chart, FactList } from '../../chart';
import { nameOf } from '../../fact-names';
import type { Saying } from '../../session';
import { coverageInWords } from '../coverage-words';
import type { Pointer } from '../use-pointer';
import type { PanelView } from '../view';
import { words } from '../words';
import { EnteredByHand } from './entered';
import { Genes } from './genes';
import { FactLines } from './lines';
import { Medications } from './medications';
import { Misread } from './misread';
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
  const misreadIn =
    (list: FactList) =>
    (fact: Parameters<typeof nameOf>[1]): void =>
      say({ kind: 'misread', fact: nameOf(list, fact), is: true });
  return (
    <>
      {chart.order && (
        <Section title={words.therapy.order}>
          <FactLines facts={[{ text: chart.order.drug, evidence: chart.order.evidence }]} pointer={pointer} />
        </Section>
      )}
      <ListSection list="medications" chart={chart}>
        <Medications medications={chart.medications} pointer={pointer} onMisread={misreadIn('medications')} />
      </ListSection>
      <ListSection list="labs" chart={chart}>
        <Results
          labs={chart.labs}
          genes={Object.values(chart.pharmacogenetics)}
          pointer={pointer}
          onMisread={misreadIn('labs')}
        />
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
        <FactLines
          facts={chart.allergies}
          pointer={pointer}
          onMisread={misreadIn('allergies')}
          extra={({ reaction }) => reaction}
        />
      </ListSection>
      <ListSection list="conditions" chart={chart}>
        <FactLines
          facts={chart.conditions}
          pointer={pointer}
          onMisread={misreadIn('conditions')}
          extra={({ status }) => conditionStatus[status]}
        />
      </ListSection>
      <ListSection list="immunizations" chart={chart}>
        <FactLines facts={chart.immunizations} pointer={pointer} onMisread={misreadIn('immunizations')} />
      </ListSection>
      <Section title={says.patient}>
        <PatientFacts patient={chart.patient} />
      </Section>
      {chart.patient && (
        <Section title={says.entered.title} note={says.entered.note}>
          <EnteredByHand entered={said.entered} onEnter={(entered) => say({ kind: 'enter', entered })} />
        </Section>
      )}
      {said.misread.length > 0 && (
        <Section title={says.misread.title}>
          <Misread facts={said.misread} onBack={(fact) => say({ kind: 'misread', fact, is: false })} />
        </Section>
      )}
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
