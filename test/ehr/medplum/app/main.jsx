import '@mantine/core/styles.css';
import '@medplum/react/styles.css';
import { resources, searches, types } from 'virtual:definitions';
import { MantineProvider } from '@mantine/core';
import { indexSearchParameterBundle, indexStructureDefinitionBundle } from '@medplum/core';
import { MockClient } from '@medplum/mock';
import {
  DiagnosticReportDisplay,
  MedplumProvider,
  PatientSummary,
  PatientTimeline,
  SearchControl,
} from '@medplum/react';
import * as React from 'react';
import { createRoot } from 'react-dom/client';
import { patients } from './patients.js';
import { fill } from './records.js';

/** A small app as a clinic would build it of Medplum's parts: patients, and for each a summary with views beside it. */

// Without the definitions the side bar's searches find nothing and its lists stay empty.
indexStructureDefinitionBundle(types);
indexStructureDefinitionBundle(resources);
indexSearchParameterBundle(searches);

const server = new MockClient();

function useAddress() {
  const [address, setAddress] = React.useState(location.hash.slice(1));
  React.useEffect(() => {
    const follow = () => setAddress(location.hash.slice(1));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return address.split('/').filter(Boolean);
}

const tableOf = (resourceType, fields, id) => ({
  resourceType,
  fields,
  filters: [{ code: 'patient', operator: 'eq', value: `Patient/${id}` }],
});

function View({ id, view }) {
  const patient = { reference: `Patient/${id}` };
  switch (view) {
    case 'meds':
      return (
        <SearchControl
          search={tableOf('MedicationRequest', ['medication[x]', 'dosageInstruction', 'status', 'authoredOn'], id)}
          hideToolbar
        />
      );
    case 'results':
      return (
        <SearchControl
          search={tableOf(
            'Observation',
            ['code', 'value[x]', 'referenceRange', 'interpretation', 'effective[x]', 'status'],
            id,
          )}
          hideToolbar
        />
      );
    case 'report':
      return <DiagnosticReportDisplay value={{ reference: `DiagnosticReport/${id}-r0` }} />;
    default:
      return <PatientTimeline patient={patient} />;
  }
}

const views = [
  ['timeline', 'Timeline'],
  ['meds', 'Meds'],
  ['results', 'Results'],
  ['report', 'Last report'],
];

function App() {
  const [id, view = 'timeline'] = useAddress();
  return (
    <>
      <nav aria-label="Patients">
        {patients.map((patient) => (
          <a key={patient.id} href={`#/${patient.id}/${view}`} style={{ marginRight: 16 }}>
            {patient.given} {patient.family}
          </a>
        ))}
      </nav>
      {id && (
        <main style={{ display: 'flex', gap: 24 }}>
          <div style={{ width: 340 }}>
            <PatientSummary patient={{ reference: `Patient/${id}` }} />
          </div>
          <div style={{ flex: 1 }}>
            <div role="tablist">
              {views.map(([name, title]) => (
                <a
                  key={name}
                  role="tab"
                  id={`view-tab-${name}`}
                  aria-selected={name === view}
                  href={`#/${id}/${name}`}
                  style={{ marginRight: 12 }}
                >
                  {title}
                </a>
              ))}
            </div>
            <View key={`${id} ${view}`} id={id} view={view} />
          </div>
        </main>
      )}
    </>
  );
}

await fill(server);
createRoot(document.getElementById('root')).render(
  <MantineProvider>
    <MedplumProvider medplum={server} navigate={(path) => location.assign(`#${path}`)}>
      <App />
    </MedplumProvider>
  </MantineProvider>,
);
