import type { Site } from './site';

/**
 * Viewers built of fhir-react 2 (npm, MIT): every resource stands in a box whose class names its type, and the box alone
 * says whether a drug is a prescription or an allergy; the pages round it are the viewer's own and may have no heading.
 * Source: github.com/1uphealth/fhir-react, src/components/resources and containers; screens of 2.1.1.
 */
const resource = (type: string): string => `[class*="fhir-resource__${type}"]`;

export const fhirReact: Site = {
  name: 'fhir-react',
  detect: { has: '[class*="fhir-container__ResourceContainer"]' },
  sections: [
    { is: 'medications', at: `${resource('MedicationRequest')},${resource('MedicationStatement')}` },
    { is: 'allergies', at: resource('AllergyIntolerance') },
    { is: 'problems', at: resource('Condition') },
    { is: 'results', at: resource('Observation') },
    { is: 'immunizations', at: resource('Immunization') },
  ],
  parts: [
    { is: 'patient-name', at: `${resource('Patient')} h4`, where: resource('Patient') },
    { is: 'birth-date', at: `${resource('Patient')} [class*="Header"] [class*="datatype__Date"]` },
  ],
};
