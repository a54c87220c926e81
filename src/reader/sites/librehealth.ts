import type { Site } from './site';

/**
 * LibreHealth EHR 2. Tabs are frames side by side or behind each other, in the order in which they were opened, and do
 * not close when another patient is chosen; only the tab `pat` and the bar above name her. A tab that was opened before
 * `pat` was opened for somebody else, or for nobody, so it is never hers; she has to be asked for again there.
 * Source: github.com/LibreHealthIO/lh-ehr, interface/main/tabs/templates; screens of 2.0.0.
 */
export const libreHealth: Site = {
  name: 'LibreHealth EHR',
  detect: { title: 'LibreHealth EHR' },
  parts: [
    { is: 'patient-name', at: '#patientData .patientInfo a > span:first-child', where: '#patientData .patientInfo' },
    { is: 'record-number', at: '#patientData .patientInfo a > span + span' },
  ],
  leaveOut: [
    {
      called: 'a tab that was opened before this patient’s chart',
      at: '.frameDisplay:has(~ .frameDisplay > iframe[name="pat"]) > iframe:not([name="pat"])',
    },
  ],
};
